import type { Paper } from './presets.ts';
import type { Theme } from './theme.ts';
import { tokens } from './tokens.ts';

/** The paints of a picture that leaves the site: those of its drawing, and those of its frame. */
export interface FileTheme extends Theme {
  /** What lies under the whole; nothing on a transparent picture. */
  readonly paper: string | undefined;
  readonly titleFont: string;
}

/** Literal colors and named fonts, since a rasterizer drops a stroke given as a variable. */
export function fileTheme(paper: Paper): FileTheme {
  const { ink, muted, grid, axis, wave, ground } = paper === 'dark' ? tokens.dark : tokens.light;
  const under = paper === 'dark' ? ground : tokens.exportGround;
  return {
    ...{ ink, muted, grid, axis, wave },
    ground: under,
    halo: paper === 'transparent' ? 'none' : under,
    paper: paper === 'transparent' ? undefined : under,
    // Quoted, since a family name may not hold a bare number.
    font: `'${tokens.interface}', sans-serif`,
    titleFont: `'${tokens.text}', serif`,
  };
}
