/** The buttons that copy are fetched when the block on citing comes near: few readers get there. */
const near = new IntersectionObserver(
  (seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./copyText.ts');
  },
  { rootMargin: '400px' },
);
for (const block of document.querySelectorAll('.cite-block')) near.observe(block);
