import type { ChartPoints } from '../render/chartPoints.ts';
import type { ViewPoints } from '../render/viewPoints.ts';
import type { ChartReader } from './chartReader.ts';
import { fetched } from './fetched.ts';
import { lightWaves } from './lit.ts';
import { pointLink } from './pointLink.ts';

const keys = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|Enter| )$/;

/** Around the drawings of a chart: hears pointer, touch and keys, and loads what answers them on first use. The drawing is never changed. */
class ChartPointer extends HTMLElement {
  #reader: ChartReader | undefined;
  #drawn: readonly ViewPoints[] | undefined;
  /** What to do as soon as the reader is there. */
  #waiting: ((reader: ChartReader) => void)[] = [];
  #isFinger = false;

  connectedCallback(): void {
    this.addEventListener('pointerenter', () => this.#begin());
    this.addEventListener('focus', () => this.#begin());
    this.addEventListener('pointerdown', ({ pointerType }) => {
      this.#isFinger = pointerType === 'touch';
    });
    this.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && this.#hover(event));
    this.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.#end('mouse'));
    this.addEventListener('click', (event) => this.#when((reader) => reader.click(event, this.#isFinger)));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('blur', () => this.#end('keys'));
    this.addEventListener('chart-drawn', (event) => {
      this.#drawn = (event as CustomEvent<readonly ViewPoints[] | undefined>).detail;
      this.#reader?.draw(this.#drawn);
    });
    this.closest('figure')?.addEventListener('click', (event) => this.#link(event));
    const asked = () => location.hash.startsWith('#point=') && this.#when((reader) => reader.asked());
    addEventListener('hashchange', asked);
    asked();
  }

  async #load(): Promise<ChartReader> {
    const [file, { chartReader }] = await Promise.all([
      fetched<ChartPoints | readonly ViewPoints[]>(this.dataset['src'] ?? ''),
      import('./chartReader.ts'),
    ]);
    const points = 'texts' in file ? file : file[Number(this.dataset['picture'])];
    if (points === undefined) throw new Error('no points for this drawing');
    if (this.#reader === undefined) {
      this.#reader = chartReader(this, points);
      if (this.#drawn !== undefined) this.#reader.draw(this.#drawn);
    }
    return this.#reader;
  }

  #begin(): void {
    this.#load().then(
      (reader) => {
        for (const wanted of this.#waiting.splice(0)) wanted(reader);
      },
      () => this.#fail(),
    );
  }

  #fail(): void {
    this.#waiting = [];
    const live = this.querySelector('[aria-live=polite]');
    if (live) live.textContent = 'The points of this chart could not be loaded. Its table has every value.';
  }

  /** Acts at once where the reader is here already. */
  #when(act: (reader: ChartReader) => void): void {
    if (this.#reader) {
      act(this.#reader);
      return;
    }
    this.#waiting.push(act);
    this.#begin();
  }

  /** The way over a chart that still loads is not gone again: only its end counts. */
  #hover(event: PointerEvent): void {
    if (this.#reader) this.#reader.hover(event);
    else this.#waiting = [(reader) => reader.hover(event)];
  }

  #end(by: 'mouse' | 'keys'): void {
    this.#waiting = [];
    this.#reader?.end(by);
  }

  #key(event: KeyboardEvent): void {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (!keys.test(key) || target !== this || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.#when((reader) => (key === 'Enter' || key === ' ' ? reader.enter() : reader.move(key)));
  }

  /** A value in the chart's table opens its card; where that fails, the link leads to its row. */
  #link(event: MouseEvent): void {
    const link = pointLink(event);
    if (!link) return;
    event.preventDefault();
    const [line = 0, point = 0] = (link.dataset['point'] ?? '').split('.').map(Number);
    this.#load()
      .then((reader) => reader.open({ line, point }))
      .catch(() => location.assign(link.href));
  }
}

customElements.define('chart-pointer', ChartPointer);
lightWaves();
