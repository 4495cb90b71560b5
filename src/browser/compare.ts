/* Starts the comparison desk when its reader begins, or when the address already asks for lines. */

const desk = document.querySelector<HTMLElement>('compare-desk');
const start = () => import('./compareDesk.ts');

if (desk !== null) {
  if (new URLSearchParams(location.search).has('l')) start();
  desk.addEventListener('focusin', start, { once: true });
  desk.addEventListener('pointerdown', start, { once: true });
  document.addEventListener('dragenter', start, { once: true });
  // A line sent off before the desk is there waits for it: the browser would send it to the server.
  desk.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    event.preventDefault();
    start().then(() => form.requestSubmit());
  });
}

export {};
