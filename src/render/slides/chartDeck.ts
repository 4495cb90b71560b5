import { addNative, addPicture, type DeckChart, nativePages } from './deckPages.ts';
import { finishDeck } from './finishDeck.ts';
import { newDeck, written } from './newDeck.ts';

/** A chart as a deck of two slides: one that can be edited, and its picture; rows that do not fit follow. Equal input gives equal bytes. */
export async function chartDeck(chart: DeckChart): Promise<Uint8Array> {
  const deck = newDeck({ title: chart.words.title, address: chart.address });
  const pages = nativePages(chart);
  for (const [index, page] of pages.entries()) {
    addNative(deck, chart, page);
    if (index === 0) addPicture(deck, chart);
  }
  return finishDeck(
    await written(deck),
    pages.map(({ native }) => native),
    chart.words.date,
  );
}
