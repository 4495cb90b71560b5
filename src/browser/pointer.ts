import type { ReadoutPoint, Readouts } from '../render/readouts.ts';

interface Reading {
  readonly line: number;
  readonly point: number;
}

/** Reads a chart's points by pointer, touch and keys on positions that the server computed; the drawing itself is never changed. */
class ChartPointer extends HTMLElement {
  #data: Readouts | undefined;
  #reading: Reading | undefined;
  /** How far the page was scrolled when a finger chose the point. */
  #touched: number | undefined;
  #marker = document.createElement('span');

  connectedCallback(): void {
    const json = document.getElementById(this.dataset['readouts'] ?? '')?.textContent;
    if (!json) return;
    this.#data = JSON.parse(json) as Readouts;
    this.#marker.className = 'chart-marker';
    this.#marker.hidden = true;
    this.append(this.#marker);
    this.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && this.#nearest(event));
    this.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.#hide());
    this.addEventListener('click', (event) => {
      this.#nearest(event);
      this.#touched = (event as PointerEvent).pointerType === 'touch' ? scrollY : undefined;
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('blur', () => this.#hide());
    document.addEventListener('pointerdown', (event) => !this.contains(event.target as Node) && this.#hide());
    addEventListener('scroll', () => this.#scrolled(), { passive: true });
    addEventListener('resize', () => this.#hide());
  }

  /** A touch reading ends when the chart is scrolled away from under it; a few pixels do not count. */
  #scrolled(): void {
    if (this.#touched !== undefined && Math.abs(scrollY - this.#touched) > 40) this.#hide();
  }

  /** Which of the drawings shows, and how many screen pixels one of its pixels takes. */
  get #drawing(): { index: number; box: DOMRect; scale: number } {
    const drawings = [...this.querySelectorAll('svg')];
    const index = Math.max(
      0,
      drawings.findIndex((svg) => svg.getBoundingClientRect().width > 0),
    );
    const box = (drawings[index] ?? this).getBoundingClientRect();
    return { index, box, scale: box.width / (this.#data?.sizes[index]?.[0] ?? box.width) };
  }

  #nearest({ clientX, clientY }: { clientX: number; clientY: number }): void {
    const { index, box, scale } = this.#drawing;
    const [x, y] = [(clientX - box.left) / scale, (clientY - box.top) / scale];
    let best: Reading | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [line, { points }] of (this.#data?.lines ?? []).entries()) {
      for (const [point, { at }] of points.entries()) {
        const place = at[index];
        if (!place) continue;
        const distance = Math.hypot(place[0] - x, place[1] - y);
        if (distance < least) [best, least] = [{ line, point }, distance];
      }
    }
    if (best) this.#show(best, false);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') this.#hide();
    const lines = this.#data?.lines ?? [];
    const now = this.#reading;
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return;
    event.preventDefault();
    const line = now?.line ?? 0;
    const visible = this.#visible(line);
    const place = visible.indexOf(now?.point ?? -1);
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const next = (line + (key === 'ArrowUp' ? -1 : 1) + lines.length) % lines.length;
      const order = lines[line]?.points[now?.point ?? 0]?.order ?? 0;
      const points = lines[next]?.points ?? [];
      const gap = (index: number) => Math.abs((points[index]?.order ?? 0) - order);
      const nearest = this.#visible(next).sort((a, b) => gap(a) - gap(b))[0];
      if (nearest !== undefined) this.#show({ line: next, point: nearest }, true);
      return;
    }
    const last = visible.length - 1;
    const to =
      key === 'Home' || place < 0
        ? 0
        : key === 'End'
          ? last
          : Math.min(last, Math.max(0, place + (key === 'ArrowLeft' ? -1 : 1)));
    const point = visible[to];
    if (point !== undefined) this.#show({ line, point }, true);
  }

  #visible(line: number): number[] {
    const { index } = this.#drawing;
    return (this.#data?.lines[line]?.points ?? []).flatMap(({ at }, point) => (at[index] ? [point] : []));
  }

  #show(reading: Reading, speak: boolean): void {
    const line = this.#data?.lines[reading.line];
    const point = line?.points[reading.point];
    const card = this.querySelector('output');
    if (!line || !point || !card) return;
    this.#reading = reading;
    card.replaceChildren(...cardOf(line.name, line.slot, point));
    card.hidden = false;
    this.#place(point, card);
    const live = this.querySelector('[aria-live=polite]');
    if (speak && live)
      live.textContent = `${line.name}, ${point.period}: ${point.value}, ${point.status}. Source: ${point.source}.`;
  }

  #place({ at }: ReadoutPoint, card: HTMLElement): void {
    const { index, box, scale } = this.#drawing;
    const place = at[index];
    if (!place) return;
    const [x, y] = [place[0] * scale, place[1] * scale];
    this.#marker.hidden = false;
    this.#marker.style.translate = `${x}px ${y}px`;
    const width = 240;
    card.style.setProperty('--x', `${x + 20 + width > box.width ? Math.max(0, x - 20 - width) : x + 20}px`);
    card.style.setProperty('--y', `${Math.max(0, Math.min(y + 12, box.height - card.offsetHeight))}px`);
  }

  #hide(): void {
    const card = this.querySelector('output');
    if (card) card.hidden = true;
    this.#marker.hidden = true;
    this.#reading = undefined;
    this.#touched = undefined;
  }
}

function cardOf(name: string, slot: string, { period, value, status, source }: ReadoutPoint): HTMLElement[] {
  const part = (className: string, words: string) => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = words;
    return element;
  };
  const head = part('chart-readout-name wave', name);
  head.dataset['wave'] = slot;
  return [
    head,
    part('chart-readout-period', period),
    part('chart-readout-value', value),
    part('chart-readout-status', status),
    part('chart-readout-source', `Source: ${source}`),
  ];
}

customElements.define('chart-pointer', ChartPointer);
