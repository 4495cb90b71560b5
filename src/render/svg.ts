import * as Plot from '@observablehq/plot';

/** A rendered plot as text, with the functions that place data on it. */
export interface RenderedSvg {
  readonly svg: string;
  /** Pixels from the left for a value of the horizontal axis. */
  readonly x: (value: number) => number;
  /** Pixels from the top for a value of the vertical axis. */
  readonly y: (value: number) => number;
}

/** How a drawing is named within its page: `scope` keeps its ids apart, `label` is read aloud, `variant` is a class of its own. */
export interface SvgIdentity {
  readonly document: Document;
  readonly scope: string;
  readonly label: string;
  readonly variant: string;
}

/**
 * Renders a plot without a browser; the only caller of Plot. Ids are renamed per chart, since Plot counts them per process,
 * numbers are cut to two decimals, and Plot's own warning sign is an error.
 */
export function renderSvg(options: Plot.PlotOptions, { document, scope, label, variant }: SvgIdentity): RenderedSvg {
  const plot = Plot.plot({ ...options, document, figure: false });
  if (plot.tagName.toLowerCase() !== 'svg') throw new Error(`invalid plot: ${scope} is not a lone svg`);
  if (plot.textContent?.includes('⚠')) throw new Error(`invalid plot: ${scope} bears a warning of Plot`);
  plot.setAttribute('class', `${plot.getAttribute('class') ?? ''} ${variant}`.trim());
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', label);
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const element of plot.querySelectorAll('[aria-label], [aria-hidden]')) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
  }
  renameIds(plot, `${scope}-${variant}`);
  const [x, y] = [plot.scale('x'), plot.scale('y')];
  if (x?.apply === undefined || y?.apply === undefined)
    throw new Error(`missing scales: ${scope} has no continuous axes`);
  return { svg: shorten(plot.outerHTML), x: x.apply, y: y.apply };
}

function renameIds(plot: Element, scope: string): void {
  const renamed = new Map(
    [...plot.querySelectorAll('[id]')].map((element, index) => [element.id, `${scope}-${index + 1}`]),
  );
  for (const element of plot.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.setAttribute(name, renamed.get(value) ?? value);
      else if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed.get(id) ?? id})`),
        );
      else if (name.endsWith('href') && value.startsWith('#'))
        element.setAttribute(name, `#${renamed.get(value.slice(1)) ?? value.slice(1)}`);
    }
  }
}

/** Cuts drawn numbers to two decimals: a hundredth of a pixel is not seen, and the page is a third lighter. */
function shorten(svg: string): string {
  return svg
    .replace(/(?<= d=")M[\d.,L-]+(?=")/g, relativePath)
    .replace(/(?<=[\s",(MLHVCZAmlhvcza])-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** A path of straight lines as steps of a tenth of a pixel from point to point: half the bytes, and no error adds up. */
function relativePath(path: string): string {
  let [left, top] = [0, 0];
  const tenths = (words: string | undefined) => Math.round(Number(words) * 10);
  const steps = path
    .slice(1)
    .split('L')
    .map((point) => {
      const [x, y] = point.split(',').map(tenths) as [number, number];
      const step = `${(x - left) / 10},${(y - top) / 10}`;
      [left, top] = [x, y];
      return step;
    });
  return `M${steps[0]}${steps.length > 1 ? `l${steps.slice(1).join(' ')}` : ''}`;
}
