import type { Told } from '../../src/render/pictures/told.ts';

/** What an invented picture says of itself. */
export const told: Told = {
  title: 'Fiber’s peak & after, 2000',
  description: 'A line that rises to 2000 and falls < half.',
  licence: 'CC BY 4.0',
  address: 'https://tin.example/charts/tin/',
  date: '2026-11-21',
};

export const red = '#e00d63';

const haloed = 'stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"';

/** A small drawing with all that a picture holds: a scaled drawing within, symbols, dots and dashes, a clipped line, and words in each typeface. */
export function drawing({
  ground = '#ffffff',
  label = 'Railroads',
  font = 'Source Sans 3',
  weight = 400,
} = {}): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200" font-family="'${font}', sans-serif" fill="#16191b">`,
    ground === 'none' ? '' : `<rect width="400" height="200" fill="${ground}"/>`,
    `<text x="20" y="40" font-size="24" font-family="'Source Serif 4', serif" font-weight="600">Fiber’s peak, 2000</text>`,
    '<g transform="translate(20,60) scale(2)">',
    '<svg width="180" height="60" viewBox="0 0 180 60" style="font-size: 10px; color: rgb(22, 25, 27); overflow: visible;">',
    '<clipPath id="tin-clip"><rect x="0" y="0" width="90" height="60"/></clipPath>',
    `<g clip-path="url(#tin-clip)"><path d="M0,50h180" fill="none" stroke="#3e9886" stroke-width="4"/></g>`,
    `<path d="M0,30h180" stroke="${red}" stroke-width="6" fill="none"/>`,
    '<path d="M0,40h180" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="0 5" stroke-linecap="round"/>',
    `<path transform="translate(170,10)" d="M-4,-4h8v8h-8Z" fill="#8e3411"/>`,
    `<g fill="#8e3411" ${haloed} text-anchor="middle" font-weight="${weight}" transform="translate(0,2)"><text y="0.32em" transform="translate(60,28)">${label}</text></g>`,
    '</svg></g>',
    '<text x="380" y="190" font-size="12" font-weight="600" text-anchor="end">tin.example/charts/tin</text>',
    '</svg>',
  ].join('');
}
