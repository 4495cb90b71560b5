import type { Status } from '../../data/status.ts';

/** Paints and text as parts of Open XML; lengths in points, colors as `#rrggbb`. */

export function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** A line of a color and a width, with what follows the color: its dash, its joins. */
export function stroke(color: string, width: number, rest = ''): string {
  return `<a:ln w="${Math.round(width * emu)}" cap="rnd">${fill(color)}${rest}</a:ln>`;
}

/** The line of a status, as on the page: solid, thinner, dashed, dotted. */
export function statusStroke(status: Status, color: string, isContext: boolean): string {
  const dash = (kind: string) => `<a:prstDash val="${kind}"/><a:round/>`;
  const thin = isContext ? 1.5 : 2;
  switch (status) {
    case 'reported':
      return stroke(color, isContext ? 1.5 : 3.25, '<a:round/>');
    case 'derived':
      return stroke(color, thin, '<a:round/>');
    case 'estimate':
      return stroke(color, thin, dash('dash'));
    case 'projection':
      return stroke(color, 3, dash('sysDot'));
  }
}

/** Words of a size in points and a color, in the typeface of the deck. */
export function textStyle(size: number, color: string, strong = false, bodyRest = ''): string {
  const body = bodyRest === '' ? '<a:bodyPr/>' : `<a:bodyPr ${bodyRest}/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', size, color, strong)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function runStyle(tag: 'defRPr' | 'rPr', size: number, color: string, strong: boolean): string {
  return `<a:${tag}${tag === 'rPr' ? ' lang="en-US"' : ''} sz="${size * 100}" b="${strong ? 1 : 0}">${fill(color)}<a:latin typeface="+mn-lt"/></a:${tag}>`;
}

/** Units of Open XML in a point. */
const emu = 12_700;
