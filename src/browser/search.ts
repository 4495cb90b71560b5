/* Opens the search of the page. All that search itself needs is loaded when a reader begins. */

const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
const box = document.querySelector<HTMLElement>('site-search');
const start = () => void import('./searchBox.ts');

/** In the dialog, or on the page of the search, which has no dialog, in the field that stands there. */
function open(): void {
  start();
  if (dialog !== null && !dialog.open) dialog.showModal();
  box?.querySelector('input')?.select();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

document.querySelector('a.search-link')?.addEventListener('click', (event) => {
  const { metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
  if (metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const withControl = event.ctrlKey || event.metaKey;
  const isSlash = event.key === '/' && !withControl && !event.altKey && !isWriting(event.target);
  const isLetter = event.key.toLowerCase() === 'k' && withControl && !event.shiftKey && !event.altKey;
  if (!isSlash && !isLetter) return;
  event.preventDefault();
  open();
});

if (dialog === null) {
  box?.addEventListener('focusin', start, { once: true });
  if (new URLSearchParams(location.search).has('q')) start();
}
