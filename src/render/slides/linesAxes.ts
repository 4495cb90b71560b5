import type { LinesFigure } from '../../charts/figure.ts';
import { domainOf } from '../../charts/linesPlot.ts';
import { valueAxis } from '../../charts/valueAxis.ts';
import { type Measured, measured } from './measured.ts';

const slideWidth = 960;

/** The years of a chart of lines, beginning on a round one, and its values, on a log axis from a power of ten. */
export function linesAxes(figure: LinesFigure): { readonly years: Measured; readonly values: Measured } {
  return { years: yearsOf(figure), values: valuesOf(figure) };
}

function yearsOf(figure: LinesFigure): Measured {
  const { time } = figure.chart;
  const [from, to] = domainOf(figure, slideWidth);
  const relative = !('calendar' in time);
  const steps = relative ? [1, 2, 4, 5, 10, 20, 50] : [1, 2, 5, 10, 20, 25, 50, 100];
  const step = steps.find((size) => (to - from) / size <= 9) ?? 200;
  const first = Math.min(
    ...figure.lines.flatMap(({ points }) => points.map(({ x }) => x)),
    ...figure.cloud.map(({ x }) => x),
  );
  const above = Math.ceil(from / step) * step;
  const title =
    'align' in time
      ? `Years from the ${time.align.replace('-', ' ')}`
      : 'since' in time
        ? `Years from each line’s ${time.since === 'first' ? 'first point' : 'highest point'}`
        : undefined;
  return {
    from: above <= first ? above : above - step,
    to,
    step,
    log: false,
    format: relative ? '"+"0;"−"0;0' : '0',
    title,
  };
}

function valuesOf({ chart, lines, cloud, unit }: LinesFigure): Measured {
  const points = [...lines.flatMap(({ points: own, continuation = [] }) => own.concat(continuation)), ...cloud];
  const all = points.map(({ value }) => value);
  return { ...measured(valueAxis(chart.value, all, unit, 6, 0.03), all), title: unit.name };
}
