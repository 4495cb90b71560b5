import { arrange, type TableBody, type TableRow } from './tableRows.ts';

/** Rows of several groups as one list in the table of the first, whose heading then names too little and hides. */
export interface Gathering {
  /** Puts all rows, in this order, into the first table. */
  readonly gather: (rows: readonly TableRow[]) => void;
  /** Gives every table its own rows again. */
  readonly scatter: () => void;
}

/** Undefined where there are no groups to gather, or their tables have other columns. */
export function gathering(within: HTMLElement, bodies: readonly TableBody[]): Gathering | undefined {
  const [first] = bodies;
  const groups = new Set(bodies.map(({ group }) => group));
  const columns = new Set(bodies.map((body) => [...body.columns.keys()].join('|')));
  if (first === undefined || groups.size < 2 || columns.size > 1 || !first.group.matches('[data-group]'))
    return undefined;
  const name = first.group.getAttribute('aria-labelledby');
  return {
    gather(rows) {
      within.setAttribute('data-gathered', '');
      first.group.removeAttribute('aria-labelledby');
      first.element.append(...rows.map(({ element }) => element));
    },
    scatter() {
      within.removeAttribute('data-gathered');
      if (name !== null) first.group.setAttribute('aria-labelledby', name);
      for (const body of bodies) arrange(body, body.rows);
    },
  };
}
