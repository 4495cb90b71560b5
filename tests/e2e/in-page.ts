/* These functions run inside the page: each stands alone and uses nothing from outside itself. */

/** Must be installed before the page loads; read with `layoutShift`. */
export function observeLayoutShift(): void {
  const sum = { value: 0 };
  Object.assign(window, { layoutShiftSum: sum });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum.value += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export function layoutShift(): number {
  return (window as unknown as { layoutShiftSum: { value: number } }).layoutShiftSum.value;
}

/** What sticks out to the right when the page scrolls sideways; empty when it does not. */
export function sticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = wide.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  return [`${scrollWidth} px wide in ${clientWidth}`, ...new Set(names)].slice(0, 4);
}

/** Charts that do not show exactly one of their two drawings. */
export function notOneDrawing(): string[] {
  const shown = (element: Element) =>
    element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility === 'visible';
  const figures = [...document.querySelectorAll('figure.chart')].filter(
    (figure) => figure.closest('[hidden]') === null,
  );
  return figures.flatMap((figure) => {
    const drawings = [...figure.querySelectorAll('svg.chart-wide, svg.chart-narrow')].filter(shown);
    return drawings.length === 1 ? [] : [`${figure.id} shows ${drawings.length} drawings`];
  });
}

/** Text in the visible drawings whose letters meet other text or leave the drawing, by more than a pixel. */
export function crowdedText(): string[] {
  const svgs = [...document.querySelectorAll('figure.chart svg.chart-wide, figure.chart svg.chart-narrow')];
  return svgs.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) return [];
    const seen = new Set<string>();
    const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const lead = 0.16 * height; // the box is that of the line: the letters fill its middle two thirds
      const words = text.textContent?.trim() ?? '';
      const place = `${words} ${Math.round(left)} ${Math.round(top)}`;
      if (words === '' || right === left || getComputedStyle(text).visibility !== 'visible' || seen.has(place))
        return [];
      seen.add(place); // a halo is the same text once more
      return [{ words, left, right, top: top + lead, bottom: bottom - lead }];
    });
    const name = `${svg.closest('figure')?.id} ${svg.getAttribute('class')}`;
    const outside = texts.filter(
      (text) =>
        text.left < frame.left - 1 ||
        text.right > frame.right + 1 ||
        text.top < frame.top - 1 ||
        text.bottom > frame.bottom + 1,
    );
    const pairs = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map((b) => `${name}: "${a.words}" meets "${b.words}"`),
    );
    return [...outside.map(({ words }) => `${name}: "${words}" leaves the drawing`), ...pairs];
  });
}
