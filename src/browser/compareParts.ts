/** The parts of the page of the comparison desk, as the server wrote them. */
export function compareParts(desk: HTMLElement) {
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = desk.querySelector<E>(selector);
    if (found === null) throw new Error(`missing ${selector} on the comparison desk`);
    return found;
  };
  return {
    input: find<HTMLInputElement>('#compare-field'),
    results: find('#compare-results'),
    status: find('.compare-status'),
    lines: find('.compare-lines'),
    notes: find('.compare-notes'),
    ready: find('.compare-ready'),
    own: find<HTMLFormElement>('.compare-own'),
    figure: find('figure.chart'),
    controls: find('.chart-view details'),
    figures: find('.compare-figures'),
    figuresTable: find('.compare-figures .scroll'),
    cite: find('.compare-cite'),
    citeLine: find('.compare-cite p'),
    copy: find<HTMLButtonElement>('[data-take=copy]'),
    file: find<HTMLButtonElement>('[data-take=file]'),
  };
}
