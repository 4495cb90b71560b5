import { enter, forget, leave, whenLeft } from './cardAddress.ts';
import { copyLink } from './copyLink.ts';
import { part } from './part.ts';

/** What a card says, and the cards beside it. */
export interface Card {
  /** The line and the point, then its value: read aloud when the card turns to another point. */
  readonly head: readonly Node[];
  readonly body: readonly Node[];
  /** The address that opens it. */
  readonly link: string;
  readonly previous: (() => Card) | undefined;
  readonly next: (() => Card) | undefined;
}

const head = part('div', 'card-head');
head.id = 'point-card';
head.setAttribute('aria-live', 'polite');
const body = part('div', 'card-body');
const close = part('button', 'card-close', 'Close');
const previous = part('button', '', 'Previous point');
const next = part('button', '', 'Next point');
const dialog = part(
  'dialog',
  'card',
  part('div', 'card-sheet', part('div', 'card-top', head, close), body, part('div', 'card-steps', previous, next)),
);
dialog.setAttribute('aria-labelledby', head.id);
document.body.append(dialog);

let shown: Card | undefined;
let whenClosed: (() => void) | undefined;

function fill(card: Card, isFirst: boolean): void {
  shown = card;
  head.replaceChildren(...card.head);
  body.replaceChildren(
    ...card.body,
    copyLink('Copy link to this point', () => new URL(card.link, location.href).href),
  );
  enter(card.link, isFirst);
  // Not `disabled`: the button that was pressed would lose the focus at the end of a line.
  previous.ariaDisabled = String(card.previous === undefined);
  next.ariaDisabled = String(card.next === undefined);
  body.scrollTop = 0;
}

function step(to: (() => Card) | undefined): void {
  if (to !== undefined) fill(to(), false);
}

for (const button of [close, previous, next]) button.type = 'button';
close.addEventListener('click', () => dialog.close());
previous.addEventListener('click', () => step(shown?.previous));
next.addEventListener('click', () => step(shown?.next));
// A click on the dialog itself is one outside its sheet.
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
body.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || link.hash === '' || link.pathname !== location.pathname) return;
  // A row of this page lies behind the card.
  event.preventDefault();
  forget();
  dialog.close();
  location.hash = link.hash;
});
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  step(event.key === 'ArrowLeft' ? shown?.previous : shown?.next);
});
dialog.addEventListener('close', () => {
  leave();
  whenClosed?.();
});
whenLeft(() => dialog.close());

/** Opens the one dialog of the page with a card; `closed` is called when it ends. The focus goes back to where it was. */
export function showCard(card: Card, closed?: () => void): void {
  whenClosed = closed;
  fill(card, !dialog.open);
  if (!dialog.open) dialog.showModal();
}
