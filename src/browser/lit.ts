/** Lets the label of a line and its word in the text point at each other: while one is under the pointer or has the focus, its figure names the wave as `data-lit`. */
export function lightWaves(): void {
  let lit: HTMLElement | undefined;
  const light = (target: EventTarget | null) => {
    const slot = target instanceof Element ? waveOf(target) : undefined;
    const near = slot === undefined ? undefined : figureOf(target as Element);
    const figure = near?.querySelector(`.chart-plot .wave-${slot}`) ? near : undefined;
    if (lit !== figure) delete lit?.dataset['lit'];
    lit = figure;
    if (lit !== undefined && slot !== undefined) lit.dataset['lit'] = slot;
  };
  document.addEventListener('pointerover', ({ target }) => light(target));
  document.addEventListener('focusin', ({ target }) => light(target));
  document.addEventListener('focusout', ({ relatedTarget }) => light(relatedTarget));
}

/** The wave that a word, a link around it, or a label in a drawing stands for. */
function waveOf(target: Element): string | undefined {
  const word = target.closest('[data-wave]') ?? (target.matches('a') ? target.querySelector('[data-wave]') : null);
  const ink = target.closest('text')?.closest('[fill$="-text)"]')?.getAttribute('fill');
  return word?.getAttribute('data-wave') ?? ink?.slice('var(--wave-'.length, -'-text)'.length);
}

/** The figure that words belong to: the one around them, or the one beside the block that they stand in. */
function figureOf(target: Element): HTMLElement | undefined {
  for (let block: Element | null = target; block !== null && !block.matches('main'); block = block.parentElement)
    for (const near of [block, block.nextElementSibling, block.previousElementSibling])
      if (near instanceof HTMLElement && near.matches('figure.chart')) return near;
  return undefined;
}
