import { part } from './part.ts';

/** A button that copies an address; where the browser refuses, the address stands beside it to be copied by hand. */
export function copyLink(words: string, address: () => string): HTMLElement {
  const button = part('button', '', words);
  button.type = 'button';
  const said = part('span', 'card-origin');
  said.role = 'status';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address());
      said.textContent = 'Copied.';
    } catch {
      said.textContent = address();
    }
  });
  return part('p', 'card-copy', button, ' ', said);
}
