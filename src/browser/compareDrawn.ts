import type { Desk } from '../charts/deskChart.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import type { PackedYardsticks } from '../charts/packedYardsticks.ts';
import type { View } from '../charts/view.ts';
import { compareCite } from './compareCite.ts';
import { compareFigures } from './compareFigures.ts';
import type { compareParts } from './compareParts.ts';
import { drawView, type Said } from './drawView.ts';
import { fetched } from './fetched.ts';

interface Around {
  readonly base: string;
  /** The public address of what is drawn. */
  readonly address: string;
  readonly isNewest: () => boolean;
}

/** Draws the desk into its figure, with the figures computed and the citation; gives the rows drawn, or nothing where it came too late. */
export async function compareDrawn(
  { figure, figuresTable, citeLine, notes }: ReturnType<typeof compareParts>,
  { data, unit, drawn, notes: known }: Desk,
  view: View,
  { base, address, isNewest }: Around,
): Promise<{ readonly said: Said; readonly rows: readonly ChartRow[] } | undefined> {
  const measured = view.value === 'real' || view.value === 'gdp';
  const [{ viewFigure, sourcesIn }, { deskFigures }, { linesTable }, { unpackYardsticks }, yardsticks] =
    await Promise.all([
      import('../charts/viewFigure.ts'),
      import('../charts/deskFigures.ts'),
      import('../charts/linesTable.ts'),
      import('../charts/packedYardsticks.ts'),
      measured ? fetched<PackedYardsticks>(`${base}/charts/yardsticks.json`) : undefined,
    ]);
  if (!isNewest()) return undefined;
  const counted = view.value === undefined && unit !== '' ? [`Values: ${unit}.`] : [];
  // A view with an empty list of definitions is no longer the author's: the desk has none, and draws every view itself.
  const said = await drawView(figure, data, { definitions: {}, ...view }, [...counted, ...known], yardsticks, isNewest);
  if (said === undefined || !isNewest()) return undefined;
  figure.querySelector('.view-reset')?.toggleAttribute('hidden', Object.keys(view).length === 0);
  if (said.isProblem) {
    notes.textContent = said.words;
    notes.hidden = false;
    return undefined;
  }
  const { figures } = viewFigure(data, view, yardsticks && unpackYardsticks(yardsticks));
  const works = (from: readonly string[]) => sourcesIn(data, from);
  const lines = new Map(drawn.map(({ line, ink }) => [line.name, { name: line.title, ink }]));
  figuresTable.replaceChildren(compareFigures(deskFigures(figures), (id) => lines.get(id)));
  const shown = figures.flatMap((each) => each.lines);
  const from = shown.flatMap(({ points }) => points.flatMap((point) => point.from));
  const own = drawn.some(({ line }) => line.sources.some(({ bulk }) => !bulk));
  citeLine.replaceChildren(
    ...compareCite(
      shown.map(({ name }) => name),
      address,
      sourcesIn(data, from).filter(({ bulk }) => bulk),
      own,
      base,
    ),
  );
  return { said, rows: figures.flatMap((each) => linesTable(each, works)) };
}
