import type { DeskFigures } from '../charts/deskFigures.ts';
import type { DeskInk } from '../charts/deskInks.ts';
import { compareSymbol } from './compareSymbol.ts';
import { part } from './part.ts';
import { percent, years } from './viewComparison.ts';

const heads = ['Line', 'Values', 'First and last', 'Peak', 'Fall from the peak', 'Change a year', 'Halves or doubles'];

/** The table of what is computed of each line over the years shown. `known` gives the name and the ink of a line. */
export function compareFigures(
  figures: readonly DeskFigures[],
  known: (id: string) => { readonly name: string; readonly ink: DeskInk } | undefined,
): HTMLTableElement {
  const head = heads.map((words) => {
    const cell = part('th', '', words);
    cell.scope = 'col';
    return cell;
  });
  const rows = figures.map(({ id, points, first, last, peak, fall, ends }) => {
    const line = known(id);
    const name = part('th', '', ...(line ? [compareSymbol(line.ink), ' ', line.name] : [id]));
    name.scope = 'row';
    const { annualRate, time, refused = '' } = ends;
    const turned =
      time === undefined ? 'neither' : `${time.kind === 'halving' ? 'halves' : 'doubles'} in ${years(time.years)}`;
    const cells = [
      String(points),
      first === last ? first : `${first} to ${last}`,
      `${peak.value} in ${peak.at}`,
      fall === undefined ? 'none' : `${percent(fall.change)}, to ${fall.value} in ${fall.to}`,
      annualRate === undefined ? `none: ${refused}` : percent(annualRate),
      annualRate === undefined ? 'none' : turned,
    ];
    return part(
      'tr',
      '',
      name,
      ...cells.map((words, index) => {
        const cell = part('td', '', words);
        cell.dataset['label'] = heads[index + 1] ?? '';
        return cell;
      }),
    );
  });
  return part('table', 'compare-table', part('thead', '', part('tr', '', ...head)), part('tbody', '', ...rows));
}
