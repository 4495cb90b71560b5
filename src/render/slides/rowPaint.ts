import type { FigureRow, RowPoint } from '../../charts/figure.ts';
import { fileTheme } from '../../charts/fileThemes.ts';
import { paintOf } from '../../charts/paint.ts';
import { tokens } from '../../charts/tokens.ts';
import { fill, stroke } from './drawn.ts';

/** The paint of a value: filled where reported; pale within where weaker, quoted, or a gain of users; gray for sales. */
export function rowPaint({ status, concept }: RowPoint, row: FigureRow, shape: 'bar' | 'dot'): string {
  const { mark } = paintOf(row.wave, row.tone, fileTheme('light'));
  const color = concept === 'revenue' ? tokens.light.muted : mark;
  if (status === 'reported' && !row.quoted && concept !== 'surplus') return `${fill(color)}${stroke(color, 1.5)}`;
  // LibreOffice draws no rim around a dot: a white one would not be seen.
  if (shape === 'dot') return `${fill(paler(color))}${stroke(color, 1.75)}`;
  const isVague = status === 'estimate' || status === 'projection' || row.quoted;
  return `${fill(tokens.exportGround)}${stroke(color, 1.75, isVague ? '<a:prstDash val="dash"/>' : '')}`;
}

/** A color with as much white. */
function paler(color: string): string {
  const parts = [1, 3, 5].map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) + 255) / 2));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The ink of the words beside a row. */
export function rowInk(row: FigureRow): string {
  return paintOf(row.wave, row.tone, fileTheme('light')).text;
}
