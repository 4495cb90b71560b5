/** Whether a read-out of a chart stands at the bottom of the screen: on narrow charts, and where fingers point. */
export function isSheet(plot: HTMLElement, isFinger: boolean): boolean {
  return isFinger || plot.getBoundingClientRect().width < 600 || matchMedia('(pointer: coarse)').matches;
}

/** Shows a read-out as a sheet. It stands in the top layer, so that no container of the page can hold it. */
export function showSheet(readout: HTMLElement): void {
  readout.classList.add('chart-sheet');
  readout.popover = 'manual';
  readout.hidden = false;
  readout.showPopover?.();
  readout.scrollTop = 0;
}

/** Shows a read-out beside a point of its drawing, on the side with more room. */
export function showBeside(
  readout: HTMLElement,
  [x, y]: readonly [number, number],
  frame: { readonly width: number; readonly height: number },
): void {
  readout.classList.remove('chart-sheet');
  readout.popover = null;
  readout.hidden = false;
  const gap = 20;
  const width = readout.offsetWidth;
  const left = x + gap + width > frame.width ? Math.max(0, x - gap - width) : x + gap;
  readout.style.setProperty('--x', `${left}px`);
  readout.style.setProperty('--y', `${Math.max(0, Math.min(y + 12, frame.height - readout.offsetHeight))}px`);
}

/** Takes a read-out away. */
export function hideReadout(readout: HTMLElement): void {
  if (readout.popover !== null && readout.matches(':popover-open')) readout.hidePopover();
  readout.hidden = true;
}
