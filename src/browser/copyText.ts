import { copyLink } from './copyLink.ts';

/** Under each text that is meant to be copied a button that does it; where the browser refuses, the text is selected. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const selected = () => {
    getSelection()?.selectAllChildren(text);
    return 'Selected: copy it with the keyboard.';
  };
  text.after(copyLink(`Copy ${text.dataset['copy']}`, () => plain(text), selected));
}

/** The words without their layout; items of a list stand on lines of their own. */
function plain(text: HTMLElement): string {
  const items = [...text.querySelectorAll('li')];
  return (items.length === 0 ? [text] : items).map((node) => node.textContent?.trim()).join('\n');
}
