import type { Drawing } from './drawing.ts';
import type { LinesFrame } from './linesPlot.ts';

/** Pixels from the left and from the top of a drawing for the values of its axes; values beyond an axis stand at its end. */
export function pixelsIn({ width, height }: Pick<Drawing, 'width' | 'height'>, { margin, span, axis }: LinesFrame) {
  const scale = axis.type === 'log' ? Math.log : (value: number) => value;
  const [low, high] = [scale(axis.domain[0]), scale(axis.domain[1])];
  const tall = height - margin.top - margin.bottom;
  return {
    left: (x: number) => margin.left + ((x - span[0]) / (span[1] - span[0])) * (width - margin.left - margin.right),
    top: (value: number) =>
      margin.top + tall * Math.min(1, Math.max(0, (high - scale(Math.max(value, axis.domain[0]))) / (high - low))),
  };
}
