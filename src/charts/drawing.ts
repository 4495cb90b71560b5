import type { Status } from '../data/status.ts';
import type { Theme } from './theme.ts';

/** What a chart function is given besides its figure. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** Below this width a chart is drawn for a phone: fewer labels, shorter names, smaller type. */
export const narrowBelow = 560;

/** Type sizes and strokes for a width, after the look's table. */
export function sizesFor(width: number) {
  return width < narrowBelow
    ? { tick: 12, label: 13, name: 13, line: 2.25, thin: 1.5, symbol: 55, strong: 90 }
    : { tick: 13, label: 13.5, name: 14.5, line: 2.5, thin: 1.5, symbol: 65, strong: 110 };
}

/** What every drawing with axes is at its root: its class, and the type and ink that its words inherit. */
export function rootOf({ width, theme }: Drawing) {
  const style = {
    fontFamily: theme.font,
    fontSize: `${sizesFor(width).tick}px`,
    color: theme.ink,
    background: 'none',
    overflow: 'visible',
  };
  return { className: 'chart-svg', style };
}

/** Pixels left free around what is plotted. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The size of a drawing and the room around its plot, with all that its root bears. */
export function framed(drawing: Drawing, { top, right, bottom, left }: Margin) {
  const { width, height } = drawing;
  return {
    width,
    height,
    ...rootOf(drawing),
    marginTop: top,
    marginRight: right,
    marginBottom: bottom,
    marginLeft: left,
  };
}

/** Stroke of a line by status; a dash belongs to status and to nothing else. */
export function strokeOf(status: Status, sizes: ReturnType<typeof sizesFor>) {
  switch (status) {
    case 'reported':
      return { strokeWidth: sizes.line };
    case 'derived':
      return { strokeWidth: sizes.thin };
    case 'estimate':
      return { strokeWidth: sizes.thin, strokeDasharray: '5 4' };
    case 'projection':
      return { strokeWidth: 2.25, strokeDasharray: '0 5', strokeLinecap: 'round' as const };
  }
}
