import { copyComing, fileAt } from './clipboard.ts';
import { shownViews } from './shownView.ts';
import { tabbed } from './tabbed.ts';

/** The buttons of "Use this chart": they copy and share what the links beside them lead to. What a browser refuses is said. */
class UseChart extends HTMLElement {
  connectedCallback(): void {
    const share = this.querySelector<HTMLElement>('[data-use=share]');
    if (share && typeof navigator.share === 'function') share.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-use]') : null;
      if (button === null) return;
      this.#say('');
      this.#act(button.dataset['use'] ?? '', button).then(
        (words) => this.#say(words),
        (error) => error?.name !== 'AbortError' && this.#say(button.dataset['refused'] ?? ''),
      );
    });
    // The files below are the author's; a reader's view has its own.
    this.#figure?.querySelector('.chart-plot')?.addEventListener('chart-drawn', (event) => {
      const note = this.querySelector<HTMLElement>('.use-view');
      if (note) note.hidden = (event as CustomEvent).detail === undefined;
    });
  }

  get #figure(): HTMLElement | null {
    return document.getElementById(this.dataset['figure'] ?? '');
  }

  /** The link to the chart, as the figure shows it. */
  get #address(): string {
    return this.#figure?.querySelector<HTMLAnchorElement>('a[data-take=link]')?.href ?? location.href;
  }

  #say(words: string): void {
    const said = this.querySelector('.use-said');
    if (said) said.textContent = words;
  }

  async #act(kind: string, { value }: HTMLButtonElement): Promise<string> {
    if (kind === 'data') {
      await copyComing('text/plain', this.#data());
      return 'Data copied. Paste it into a sheet.';
    }
    if (kind === 'picture') {
      await copyComing('image/png', fileAt(value));
      return 'Picture copied.';
    }
    if (kind === 'share') return this.#share(value);
    await navigator.clipboard.writeText(this.#address);
    return 'Link copied.';
  }

  /** The values drawn, in the view that the figure shows. */
  async #data(): Promise<Blob> {
    const view = this.#figure && shownViews.get(this.#figure);
    const csv = view
      ? (await import('../render/chartCsv.ts')).chartCsv(view.rows)
      : await (await fileAt(this.dataset['csv'] ?? '')).text();
    return new Blob([tabbed(csv)], { type: 'text/plain' });
  }

  /** The address, and the picture of it where the device takes files. */
  async #share(picture: string): Promise<string> {
    const shared = { title: this.dataset['title'] ?? '', url: this.#address };
    const file = await fileAt(picture).then(
      (content) => new File([content], this.dataset['name'] ?? 'chart.png', { type: 'image/png' }),
      () => undefined,
    );
    const whole = file && { ...shared, files: [file] };
    await navigator.share(whole && navigator.canShare?.(whole) ? whole : shared);
    return 'Shared.';
  }
}

customElements.define('use-chart', UseChart);
