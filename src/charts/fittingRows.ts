import type { FigureGroup, FigureRow, RowsFigure } from './figure.ts';
import { rowsHeight } from './rowsPlot.ts';

/** By how much rows may stand closer than on the page before one is left out; closest where the claim's own rows need it. */
const [close, closest] = [0.82, 0.7];

/** A chart of rows with those that a picture has room for. */
export interface FittingRows {
  readonly shown: RowsFigure;
  /** How many rows are left out. */
  readonly left: number;
  /** The height in pixels that the rows take. */
  readonly height: number;
}

/**
 * A chart of rows with as many of them as a height in pixels holds: those that its claim rests on come first, then the first of each
 * group, bold ones, the others in their order, and last those without a value. Where the claim's own rows do not fit, rows stand closer; then a
 * group of which one row is left gives up its head: the name of the row says it.
 */
export function fittingRows(figure: RowsFigure, height: number): FittingRows {
  const claim = figure.groups.flatMap(({ rows }) => rows.filter(({ always }) => always));
  const ways = [
    [only, close],
    [only, closest],
    [folded, close],
    [folded, closest],
  ] as const;
  const tried = ways.map(
    ([some, share]) =>
      () =>
        fill(figure, height / share, some),
  );
  const { kept, some } = firstThat(tried, ({ kept }) => claim.every((row) => kept.has(row)));
  const shown = some(figure, kept);
  const count = figure.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return { shown, left: count - kept.size, height: Math.min(height, rowsHeight(shown) * 1.5) };
}

type Some = (figure: RowsFigure, kept: ReadonlySet<FigureRow>) => RowsFigure;

function fill(figure: RowsFigure, height: number, some: Some) {
  const kept = new Set<FigureRow>();
  for (const row of ranked(figure)) {
    kept.add(row);
    if (rowsHeight(some(figure, kept)) > height) kept.delete(row);
  }
  return { kept, some };
}

/** What the first of some ways gives that will do, or the last. */
function firstThat<T>(ways: readonly (() => T)[], willDo: (made: T) => boolean): T {
  const [way, ...others] = ways;
  if (way === undefined) throw new Error('no way to try');
  const made = way();
  return willDo(made) || others.length === 0 ? made : firstThat(others, willDo);
}

/** The rows, the most important first. */
function ranked({ groups }: RowsFigure): FigureRow[] {
  const leading = new Set(groups.map(({ rows }) => rows.find(({ points }) => points.length > 0)));
  const rank = (row: FigureRow) => {
    if (row.points.length === 0) return 4;
    if (row.always) return 0;
    return leading.has(row) ? 1 : row.strong ? 2 : 3;
  };
  return groups.flatMap(({ rows }) => rows).sort((a, b) => rank(a) - rank(b));
}

function only(figure: RowsFigure, kept: ReadonlySet<FigureRow>): RowsFigure {
  const groups = figure.groups.map(
    (group): FigureGroup => ({ ...group, rows: group.rows.filter((row) => kept.has(row)), whole: group.rows }),
  );
  return { ...figure, groups: groups.filter(({ rows }) => rows.length > 0) };
}

function folded(figure: RowsFigure, kept: ReadonlySet<FigureRow>): RowsFigure {
  const groups = only(figure, kept).groups.map((group): FigureGroup => {
    const { heading, wave, rows } = group;
    const [row, second] = rows;
    if (heading === undefined || row === undefined || second !== undefined) return group;
    const short = wave?.short ?? heading;
    const named = { ...row, name: `${heading}: ${row.name}`, narrow: `${short}: ${row.narrow}` };
    return { wave, heading: undefined, span: false, rows: [named] };
  });
  return { ...figure, groups };
}
