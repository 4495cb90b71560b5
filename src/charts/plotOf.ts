import type { PlotOptions } from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import type { Figure } from './figure.ts';
import { linesPlot } from './linesPlot.ts';
import { rowsPlot } from './rowsPlot.ts';

/** The one chart function of every consumer: a figure, a size and a theme give the options of a plot. */
export function plotOf(figure: Figure, drawing: Drawing): PlotOptions {
  return figure.kind === 'lines' ? linesPlot(figure, drawing) : rowsPlot(figure, drawing);
}
