import type { DeskInk } from '../charts/deskInks.ts';

/** The symbols of lines in a box of 16 pixels. */
const paths: Readonly<Record<DeskInk['symbol'], string>> = {
  square: 'M3.5 3.5h9v9h-9z',
  circle: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  triangle: 'M8 2.5l5.8 10.2h-11.6z',
  diamond: 'M8 1.5l4.6 6.5l-4.6 6.5l-4.6-6.5z',
  star: 'M8 1.6l1.5 4.6h4.8l-3.9 2.8l1.5 4.6l-3.9-2.8l-3.9 2.8l1.5-4.6l-3.9-2.8h4.8z',
  cross: 'M6 2h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
};

/** The symbol of a line in its ink, to tell lines apart in a list. */
export function compareSymbol({ symbol, slot, tone }: DeskInk): SVGSVGElement {
  const made = (name: 'svg' | 'path') => document.createElementNS('http://www.w3.org/2000/svg', name);
  const svg = made('svg') as SVGSVGElement;
  const path = made('path');
  for (const [key, value] of Object.entries({ class: 'compare-symbol', width: 16, height: 16, viewBox: '0 0 16 16' }))
    svg.setAttribute(key, String(value));
  svg.setAttribute('aria-hidden', 'true');
  if (slot !== '') svg.dataset['wave'] = slot;
  path.setAttribute('d', paths[symbol]);
  path.setAttribute('fill', slot !== '' ? 'var(--wave)' : tone === 'muted' ? 'var(--muted)' : 'currentColor');
  svg.append(path);
  return svg;
}
