/** Opens slides by their link, or by the address of the page; all that shows them loads then. */
const link = document.querySelector<HTMLAnchorElement>('a[data-slides]');

async function open(link: HTMLAnchorElement, isPressed: boolean): Promise<void> {
  try {
    (await import('./slides.ts')).openSlides(link, isPressed);
  } catch {
    link.textContent = 'The slides could not be loaded. Try again';
  }
}

if (link) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link, true);
  });
  if (new URLSearchParams(location.search).has(link.dataset['slides'] ?? '')) open(link, false);
}
