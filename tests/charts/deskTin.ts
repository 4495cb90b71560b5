import { deskFile } from '../../src/charts/deskFile.ts';
import { lineIn } from '../../src/charts/deskFileLine.ts';
import type { DeskLine } from '../../src/charts/deskLine.ts';
import { catalogue, lineOf, present } from './tin.ts';

/** A line of the metals as the desk loads it: `metal/tin#dug`. */
export function line(name: string): DeskLine {
  const [dataset = '', series = ''] = name.split('#');
  return present(lineIn(deskFile(present(catalogue.datasets.get(dataset)), catalogue, lineOf), series));
}
