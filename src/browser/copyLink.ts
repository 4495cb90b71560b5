import { part } from './part.ts';

/** A button that copies an address or a text; where the browser refuses, what `refused` says stands beside it: the same, to be copied by hand. */
export function copyLink(words: string, address: () => string, refused: () => string = address): HTMLElement {
  const button = part('button', '', words);
  button.type = 'button';
  const said = part('span', 'card-origin');
  said.role = 'status';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address());
      said.textContent = 'Copied.';
    } catch {
      said.textContent = refused();
    }
  });
  return part('p', 'card-copy', button, ' ', said);
}
