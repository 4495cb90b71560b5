import { part } from './part.ts';

/** A name in the ink of a wave, where it is one's. */
export function inked(name: string, slot: string, className = ''): HTMLElement {
  const element = part('span', className, name);
  if (slot !== '') {
    element.classList.add('wave');
    element.dataset['wave'] = slot;
  }
  return element;
}
