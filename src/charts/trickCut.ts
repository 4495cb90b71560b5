import type { LinesFigure } from './figure.ts';
import { formatValue } from './format.ts';
import type { Played } from './playTrick.ts';

/**
 * Cuts the axis off just below the weakest line: below the lowest of the peaks, or for lines that fall below the highest of the
 * troughs. What lies under the cut runs along the foot of the drawing.
 */
export function trickCut(figure: LinesFigure, of: 'peaks' | 'troughs'): Played {
  const extremes = figure.lines
    .filter(({ tone }) => tone !== 'muted')
    .map(({ points }) => {
      const values = points.map(({ value }) => value);
      return of === 'peaks' ? Math.max(...values) : Math.min(...values);
    });
  const floor = below(of === 'peaks' ? Math.min(...extremes) : Math.max(...extremes));
  const at = formatValue(floor, figure.unit, 'reported');
  const { chart } = figure;
  return {
    figure: {
      ...figure,
      // Symbols along the foot would look like values of their own.
      lines: figure.lines.map((line) => ({ ...line, few: false })),
      chart: { ...chart, value: { ...chart.value, scale: 'linear', from: floor } },
      caution: `Trick: the axis begins at ${at}`,
    },
    said: `The axis begins at ${at}, not at zero; lower values run along its foot.`,
  };
}

/** The next number down of one digit and a half: 1.34 gives 1.3, 38.3 gives 35. */
function below(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / (value < 2 * 10 ** Math.floor(Math.log10(value)) ? 10 : 2);
  return Number((Math.floor(value / step) * step).toPrecision(6));
}
