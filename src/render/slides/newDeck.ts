import PptxGenJS from 'pptxgenjs';

/** What a deck says of itself. */
export interface DeckTold {
  readonly title: string;
  readonly address: string;
}

/**
 * An empty deck of 13.33 by 7.5 inches. Its typefaces are those of its theme, Georgia and Arial, since the site's own are not on a
 * presenter's machine; every word and chart takes them from the theme, and so takes those of the deck that it is pasted into.
 */
export function newDeck({ title, address }: DeckTold): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
  deck.title = title;
  deck.subject = address;
  deck.author = 'The Tracks Remain';
  deck.company = 'The Tracks Remain';
  // What a slide asks of a placeholder gives way to this.
  const titled = (place: { x: number; y: number; w: number; h: number }, size: number, valign: 'top' | 'bottom') => ({
    placeholder: {
      options: { name: 'title', type: 'title' as const, ...place, ...titleLook, fontSize: size, valign },
      text: '',
    },
  });
  deck.defineSlideMaster({
    title: 'OPENING',
    background,
    objects: [titled({ x: 1, y: 2, w: 11.33, h: 2.2 }, 40, 'bottom')],
  });
  deck.defineSlideMaster({
    title: 'CHART',
    background,
    objects: [titled({ x: 0.5, y: 0.33, w: 12.33, h: 1 }, 28, 'top')],
  });
  // Above the slide, where only the outline and a screen reader find it: the picture bears it already.
  deck.defineSlideMaster({
    title: 'PICTURE',
    background,
    objects: [titled({ x: 0.5, y: -1.3, w: 12.33, h: 1.1 }, 20, 'bottom')],
  });
  return deck;
}

const background = { color: 'FFFFFF' };
const titleLook = { align: 'left' as const, margin: 0, bold: true };

/** The deck as a package, before it is finished. */
export async function written(deck: PptxGenJS): Promise<Uint8Array> {
  const bytes = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('the library gave no bytes');
  return bytes;
}
