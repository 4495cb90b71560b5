/* Starts the comparison desk when its reader begins, or when the address already asks for lines. */

const desk = document.querySelector<HTMLElement>('compare-desk');
const start = () => void import('./compareDesk.ts');

if (desk !== null) {
  if (new URLSearchParams(location.search).has('l')) start();
  desk.addEventListener('focusin', start, { once: true });
  desk.addEventListener('pointerdown', start, { once: true });
  document.addEventListener('dragenter', start, { once: true });
}

export {};
