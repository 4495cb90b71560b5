import type { Figure } from '../charts/figure.ts';
import type { ChartRow } from '../charts/linesTable.ts';

/** A walk of the keys through a chart: the rows of its table that stand in one line, by their places in the table. */
export interface PointLine {
  readonly name: string;
  /** The ink of its wave; empty for none, and for a group of several. */
  readonly slot: string;
  /** True where each point bears a name of its own: in charts of rows, and behind the lines. */
  readonly named: boolean;
  /** For a line of steps: the years for which a value holds at most, until the next. */
  readonly held?: number;
  readonly rows: readonly number[];
}

/** What the places of points along a line count: the rows of a chart, years of the calendar, or years from an anchor. */
export type ReadAxis = 'rows' | 'calendar' | 'aligned';

/** What a figure's points are read along. */
export function readAxis(figure: Figure): ReadAxis {
  if (figure.kind === 'rows') return 'rows';
  return figure.rule === undefined ? 'calendar' : 'aligned';
}

/** The lines along which the keys walk, in the order of the table: a group of rows, a line with its part-years, the points behind. */
export function pointLines(figure: Figure, rows: readonly ChartRow[]): PointLine[] {
  const isRows = figure.kind === 'rows';
  const keyOf = keysOf(figure);
  const inGroup = new Map<string, Set<string>>();
  for (const row of rows) inGroup.set(row.group, (inGroup.get(row.group) ?? new Set()).add(keyOf(row)));
  const lines = new Map<string, Omit<PointLine, 'slot'> & { readonly rows: number[] }>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const alone = row.group !== '' && inGroup.get(row.group)?.size === 1;
    const name = isRows || alone ? row.group : row.name;
    const line = lines.get(key) ?? { name, named: isRows || key === 'cloud', rows: [] };
    lines.set(key, line);
    line.rows.push(index);
  }
  return [...lines.values()].map((line) => {
    const slots = new Set(line.rows.map((index) => rows[index]?.slot));
    const held = heldFor(figure, rows[line.rows[0] ?? -1]?.line);
    return { ...line, slot: (slots.size === 1 && [...slots][0]) || '', ...(held === undefined ? {} : { held }) };
  });
}

/** Where each row of the table stands among the lines, as `2.14`: the third line, its fifteenth point. */
export function pointPlaces(lines: readonly PointLine[]): readonly string[] {
  const places: string[] = [];
  for (const [line, { rows }] of lines.entries())
    for (const [point, row] of rows.entries()) places[row] = `${line}.${point}`;
  return places;
}

/** How long a value of the line stands; a thousand years where nothing but the next value ends it. */
function heldFor(figure: Figure, id: string | undefined): number | undefined {
  const line = figure.kind === 'lines' ? figure.lines.find((each) => each.id === id) : undefined;
  return line?.curve === 'step' ? Math.min(line.every, 1000) : undefined;
}

/** Which line a row belongs to: its group, the cloud, or its line; a part-year belongs to the line it continues. */
function keysOf(figure: Figure): (row: ChartRow) => string {
  if (figure.kind === 'rows') return ({ group }) => group;
  const continued = new Map(figure.lines.map(({ id, continuationId }) => [continuationId, id]));
  return ({ line, mark }) => {
    if (line.startsWith('cloud/')) return 'cloud';
    return (mark === '' ? undefined : continued.get(line)) ?? line;
  };
}
