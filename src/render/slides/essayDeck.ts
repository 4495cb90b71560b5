import { tokens } from '../../charts/tokens.ts';
import { addNative, addPicture, type DeckChart, nativePages } from './deckPages.ts';
import { finishDeck } from './finishDeck.ts';
import { newDeck, written } from './newDeck.ts';

/** An essay as a talk. */
export interface EssayDeck {
  readonly title: string;
  /** The page of the essay, in full. */
  readonly address: string;
  /** The day of its last change or of its newest data. */
  readonly date: string;
  /** Its charts in their order. */
  readonly charts: readonly DeckChart[];
}

/** A slide with the title of an essay, then each of its charts as a picture and as a chart that can be edited, with takeaway and citation in the notes. */
export async function essayDeck({ title, address, date, charts }: EssayDeck): Promise<Uint8Array> {
  const deck = newDeck({ title, address });
  const [ink, muted] = [tokens.light.ink.slice(1), tokens.light.muted.slice(1)];
  const opening = deck.addSlide({ masterName: 'OPENING' });
  const at = (y: number, h: number) => ({ x: 1, y, w: 11.33, h, margin: 0 });
  opening.addText(title, { placeholder: 'title', color: ink });
  opening.addText(
    [
      { text: 'The Tracks Remain', options: { breakLine: true } },
      {
        text: address.replace(/^https?:\/\//, '').replace(/\/$/, ''),
        options: { hyperlink: { url: address }, color: muted, breakLine: true },
      },
      { text: date },
    ],
    { ...at(4.45, 1.4), fontSize: 20, color: muted, valign: 'top', objectName: 'Address' },
  );
  const pages = charts.flatMap((chart) =>
    nativePages(chart)
      .slice(0, 1)
      .map((page) => ({ chart, page })),
  );
  for (const { chart, page } of pages) {
    addPicture(deck, chart);
    addNative(deck, chart, page);
  }
  return finishDeck(
    await written(deck),
    pages.map(({ page }) => page.native),
    date,
  );
}
