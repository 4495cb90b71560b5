/** The address of the open card; empty for none, and for a card whose own page is another. */
let shown = '';
/** Whether the card made an entry in the history; one that was opened by its address did not. */
let isPushed = false;

/** Puts the address of a card into that of the page, so that Back closes the card; its neighbors take its place. */
export function enter(link: string, isFirst: boolean): void {
  const to = new URL(link, location.href);
  shown = to.pathname === location.pathname ? to.hash : '';
  if (shown === '') return;
  const address = location.pathname + location.search + shown;
  if (isFirst) isPushed = location.hash !== shown && !isPoint();
  if (isFirst && isPushed) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}

/** Takes the address of a closed card away again. */
export function leave(): void {
  if (shown === '') return;
  shown = '';
  if (isPushed) history.back();
  else if (isPoint()) history.replaceState(history.state, '', location.pathname + location.search);
}

/** Leaves the address as it is when the card closes: the reader follows a link from it within the page. */
export function forget(): void {
  shown = '';
}

/** Calls `close` when the reader has gone back from the card. */
export function whenLeft(close: () => void): void {
  addEventListener('popstate', () => {
    if (shown === '' || location.hash === shown) return;
    shown = '';
    close();
  });
}

function isPoint(): boolean {
  return location.hash.startsWith('#point=');
}
