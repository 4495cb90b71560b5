import type { DeskInk } from '../charts/deskInks.ts';
import type { DeskLine } from '../charts/deskLine.ts';
import { compareSymbol } from './compareSymbol.ts';
import { part } from './part.ts';
import { button } from './viewFields.ts';

interface Acts {
  readonly up: (name: string) => void;
  readonly remove: (name: string) => void;
  /** The page of a line's dataset, or undefined for one that has none. */
  readonly pageOf: (name: string) => string | undefined;
}

/** The lines on the desk in their order, each with its symbol and what a reader may do with it. `inks` knows those that are drawn. */
export function compareLines(
  lines: readonly DeskLine[],
  inks: ReadonlyMap<string, DeskInk>,
  { up, remove, pageOf }: Acts,
): HTMLLIElement[] {
  return lines.map(({ name, title, dataset }, index) => {
    const ink = inks.get(name);
    const page = pageOf(name);
    const link = page === undefined ? part('span', '', dataset) : part('a', '', dataset);
    if (page !== undefined) link.setAttribute('href', page);
    const words = part('span', 'compare-line', part('b', '', title), ' ', link, ...(ink ? [] : [', left out']));
    const raise = named(
      button('Move up', () => up(name)),
      title,
      'up',
    );
    raise.disabled = index === 0 || page === undefined;
    const drop = named(
      button('Remove', () => remove(name)),
      title,
      'remove',
    );
    const item = part('li', '', ...(ink ? [compareSymbol(ink)] : []), words, part('span', 'compare-acts', raise, drop));
    item.dataset['line'] = name;
    return item;
  });
}

function named(made: HTMLButtonElement, title: string, act: string): HTMLButtonElement {
  made.append(part('span', 'visually-hidden', ` ${title}`));
  made.dataset['act'] = act;
  return made;
}
