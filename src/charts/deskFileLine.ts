import type { DeskFile } from './deskFile.ts';
import type { DeskLine } from './deskLine.ts';

/** One line of a file, by the id of its series; undefined where the file has none of this name. */
export function lineIn({ title: dataset, wave, series, works, sources }: DeskFile, id: string): DeskLine | undefined {
  const found = Object.hasOwn(series, id) ? series[id] : undefined;
  if (found === undefined) return undefined;
  const { title, includes, line } = found;
  return { name: line.name, title, dataset, includes, wave, series: line, works, sources };
}
