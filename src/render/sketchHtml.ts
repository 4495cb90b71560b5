import type { Sketch } from '../charts/sketch.ts';
import { sketchPlot } from '../charts/sketchPlot.ts';
import { screenTheme } from '../charts/theme.ts';
import { renderSvg } from './svg.ts';

const sizes = { wide: [720, 380], narrow: [344, 300] } as const;
export type SketchWidth = keyof typeof sizes;

/** The drawings of a sketch as SVG, the wide and the narrow one unless told otherwise; a container query shows one of them. */
export function sketchHtml(
  sketch: Sketch,
  document: Document,
  widths: readonly SketchWidth[] = ['wide', 'narrow'],
): string {
  return widths
    .map((variant) => {
      const [width, height] = sizes[variant];
      const identity = { document, scope: sketch.id, label: sketch.description, variant: `chart-${variant}` };
      return renderSvg(sketchPlot(sketch, { width, height, theme: screenTheme }), identity).svg;
    })
    .join('');
}
