import { textWidth } from '../../charts/textWidth.ts';
import type { DrawnFigure } from '../drawings.ts';
import { embedSubtitle } from './embedHtml.ts';

/** The width at which a framed chart is measured in pixels, and its free room at each side; see embed.css. */
const width = 720;
const margin = 16;

/**
 * The size of a framed chart in pixels, after the sizes of its type: what a browser would need, or little more, since
 * letters are taken to be wide.
 */
export function embedSize({ figure, drawings: [wide] }: Omit<DrawnFigure, 'rows'>): {
  readonly width: number;
  readonly height: number;
} {
  const { title, caveats, sourceLine } = figure.chart;
  const inner = width - 2 * margin;
  const column = Math.min(640, inner);
  const lines = (words: string, size: number, room: number, strong = false) =>
    Math.ceil(textWidth(words, size, strong) / room);
  const rails = 6;
  const head = 12 + 30 * lines(title, 24, inner, true) + 4 + 21 * lines(embedSubtitle(figure), 15, column);
  const plot = 12 + (wide.size[1] * inner) / wide.size[0];
  const key = 12 + 20 + 12;
  const notes = [`${caveats[0]} 2 more notes.`, `Sources: ${sourceLine}; all 20 works. Data 2026-01-01. CC BY 4.0`];
  const foot = notes.reduce((sum, words) => sum + 3 + 17 * lines(words, 12, column), 0);
  const from = 6 + 20;
  return { width, height: Math.ceil(margin + rails + head + plot + key + foot + from + margin) };
}
