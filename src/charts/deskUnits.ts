import { convert } from '../model/combine.ts';
import type { Series } from '../model/series.ts';

/** Lines that can stand on one axis of values, and in words those that cannot. */
export interface DeskUnits<Line> {
  readonly lines: readonly Line[];
  /** True where units differ, so that only an index compares them. */
  readonly mixed: boolean;
  readonly left: readonly string[];
}

/**
 * Puts lines into one unit where they measure one quantity at one price basis, the largest unit among them. Where they do not, only an
 * index compares them; a share is never indexed, so shares stand beside shares alone, and the first line decides which are drawn.
 */
export function deskUnits<Line extends { readonly title: string; readonly line: Series }>(
  all: readonly Line[],
): DeskUnits<Line> {
  const isShare = ({ line }: Line) => line.unit.measures === 'share';
  const [first] = all;
  const lines = first === undefined ? [] : all.filter((each) => isShare(each) === isShare(first));
  const left = all
    .filter((each) => !lines.includes(each))
    .map(({ title, line }) => `${title} is left out: it is in ${line.unit.name}, and a share is never indexed.`);
  const quantities = new Set(lines.map(({ line: { unit, prices } }) => `${unit.measures} ${prices}`));
  if (quantities.size > 1) {
    const rising = lines.filter(({ line }) => (line.points[0]?.value ?? 0) > 0);
    const without = lines
      .filter((each) => !rising.includes(each))
      .map(({ title }) => `${title} is left out: an index needs a first value above zero.`);
    return { lines: rising, mixed: true, left: [...left, ...without] };
  }
  const [unit] = lines.map(({ line }) => line.unit).sort((a, b) => b.factor - a.factor);
  const alike = lines.map((each) => ({ ...each, line: unit === undefined ? each.line : convert(each.line, unit) }));
  return { lines: alike, mixed: false, left };
}
