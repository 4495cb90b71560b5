import { part } from './part.ts';

/** Under each text that is meant to be copied a button that does it; where the browser refuses, the text is selected. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = part('button', '', `Copy ${text.dataset['copy']}`);
  button.type = 'button';
  const said = part('span', 'card-origin');
  said.role = 'status';
  button.addEventListener('click', async () => {
    try {
      await copy(text);
      said.textContent = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(text);
      said.textContent = 'Selected: copy it with the keyboard.';
    }
  });
  text.after(part('p', 'card-copy', button, ' ', said));
}

/** The words without their layout, items of a list on lines of their own; italics go along for programs that take them. */
function copy(text: HTMLElement): Promise<void> {
  const listed = [...text.querySelectorAll('li')];
  const items = listed.length === 0 ? [text] : listed;
  const plain = items.map((item) => item.textContent?.trim()).join('\n');
  if (text.querySelector('i') === null || !('ClipboardItem' in window)) return navigator.clipboard.writeText(plain);
  const html = items.map((item) => `<p>${item.innerHTML.trim()}</p>`).join('');
  const kinds = { 'text/plain': plain, 'text/html': html };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
