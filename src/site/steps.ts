import { choicesOf } from '../charts/choicesOf.ts';
import { formatPeriod, formatShare } from '../charts/format.ts';
import { linesFigure } from '../charts/linesFigure.ts';
import { writeView } from '../charts/viewAddress.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import { peak } from '../model/statistics.ts';
import { lineDrawing } from '../render/linesDrawings.ts';
import { siteDocument } from './document.ts';
import { siteLines } from './lines.ts';
import { wavePeak } from './wavePeak.ts';

/** A chart with one wave more than the step before, on the axes of the whole chart. */
export interface Step {
  readonly wave: string;
  readonly slot: string | undefined;
  /** The share at the wave's investment peak, and its year. */
  readonly value: string;
  readonly period: string;
  readonly svg: string;
  /** The chart at this step, as a view of its own page. */
  readonly address: string;
}

/** A chart of lines built up one wave after the other, all but the last step, which is the chart itself. */
export function stepsOf(chart: LinesChart, catalogue: Catalogue): readonly Step[] {
  const lineOf = siteLines(catalogue);
  const choices = choicesOf(chart, catalogue, lineOf);
  const to = chart.value.to ?? Math.max(...chart.lines.map(({ line }) => peak(lineOf(line)).value));
  return chart.lines.slice(0, -1).map((_, index) => {
    const lines = chart.lines.slice(0, index + 1);
    const stands = ({ line }: { readonly line: string }) => lines.some((each) => each.line === line);
    const labels = chart.labels.filter(stands);
    const events = chart.events.filter(stands);
    const step = {
      ...chart,
      id: `${chart.id}-step-${index + 1}`,
      lines,
      labels,
      events,
      value: { ...chart.value, to },
    };
    const figure = linesFigure(step, catalogue, lineOf);
    const wave = figure.lines.at(-1)?.subject.wave;
    const point = wave && wavePeak(wave, catalogue);
    const hidden = chart.lines.slice(index + 1).map(({ line }) => line);
    return {
      wave: wave?.name ?? '',
      slot: wave?.slot,
      value: point === undefined ? '' : formatShare(point.value, point.status),
      period: point === undefined ? '' : formatPeriod(point.period.text),
      svg: lineDrawing(figure, siteDocument, 'narrow').svg,
      address: `/charts/${chart.id}/?${writeView({ hidden }, choices)}`,
    };
  });
}
