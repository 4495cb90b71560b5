import type { ChartData } from '../charts/chartData.ts';
import { type Compared, compareDates } from '../charts/compareDates.ts';
import type { LinesFigure, Subject } from '../charts/figure.ts';
import { type ChartRow, linesTable } from '../charts/linesTable.ts';
import type { Recipe } from '../charts/playTrick.ts';
import type { View } from '../charts/view.ts';
import { sourcesIn, viewFigure } from '../charts/viewFigure.ts';
import { viewSentence } from '../charts/viewSentence.ts';
import type { Yardsticks } from '../model/basis.ts';
import { lineDrawing, type PageDrawing, panelDrawing } from './linesDrawings.ts';
import { statusKey } from './statusKey.ts';
import { type ViewPoints, viewPoints } from './viewPoints.ts';

/** A chart drawn anew for a reader's view. */
export interface Redrawn {
  /** One panel with its wide and its narrow drawing, or small ones for each line with its name. */
  readonly panels: readonly { readonly name: string; readonly drawings: readonly PageDrawing[] }[];
  /** The key of the statuses that occur, as list items. */
  readonly key: string;
  readonly rule: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly rows: readonly ChartRow[];
  /** What is drawn, each once: the definitions in force. */
  readonly subjects: readonly Subject[];
  readonly points: readonly ViewPoints[];
  /** Every line between the two dates that a reader compares. */
  readonly compared: readonly Compared[];
}

/** Draws a view with the charts' own functions, for the widths asked for. The only thing a page does with Plot. Throws where nothing is left to be drawn. */
export function redrawn(
  data: ChartData,
  view: View,
  document: Document,
  widths: readonly ('wide' | 'narrow')[],
  yardsticks?: Yardsticks,
  recipe?: Recipe,
): Redrawn {
  const { figures, notes } = viewFigure(data, view, yardsticks, recipe);
  const [first] = figures as readonly [LinesFigure, ...LinesFigure[]];
  const works = (from: readonly string[]) => sourcesIn(data, from);
  const alone = view.multiples === undefined || view.trick !== undefined;
  const panels = figures.map((figure) => ({
    name: alone ? '' : (figure.lines[0]?.name ?? ''),
    drawings: alone ? widths.map((width) => lineDrawing(figure, document, width)) : [panelDrawing(figure, document)],
  }));
  const tables = figures.map((figure) => linesTable(figure, works));
  const all = {
    ...first,
    lines: figures.flatMap(({ lines }) => lines),
    statuses: [...new Set(figures.flatMap(({ statuses }) => statuses))],
  };
  return {
    panels,
    key: statusKey(all),
    rule: first.rule ?? '',
    sentence: viewSentence(view, data),
    notes,
    rows: tables.flat(),
    subjects: [...new Map(all.lines.map(({ subject }) => [subject.id, subject])).values()],
    compared: view.compare === undefined ? [] : compareDates(all.lines, view.compare, 'calendar' in first.chart.time),
    points: figures.map((figure, index) => viewPoints(figure, tables[index] ?? [], panels[index]?.drawings ?? [])),
  };
}
