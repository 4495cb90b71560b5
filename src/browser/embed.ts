export {};

/** In a frame of another site: its links lead to the view that the frame shows, and the framing page hears how high the chart is. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-chart]')) link.search = location.search;

const root = document.documentElement;

/** The height of the page without a scroll bar, in whole pixels: a bar would narrow it, and so change it. */
function heightOf(main: Element): number {
  root.style.overflow = 'hidden';
  const height = Math.ceil(main.getBoundingClientRect().height);
  root.style.overflow = '';
  return height;
}

const main = document.querySelector('main');
if (main !== null && parent !== window)
  new ResizeObserver(() => parent.postMessage({ chartHeight: heightOf(main) }, '*')).observe(main);
