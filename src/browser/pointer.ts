import type { ChartPoint, ChartPoints } from '../render/chartPoints.ts';
import { fetched } from './fetched.ts';
import { part } from './part.ts';
import { pointLink } from './pointLink.ts';
import { readout } from './readout.ts';

interface Reading {
  readonly line: number;
  readonly point: number;
}

/** Reads a chart's points by pointer, touch and keys on positions that the server computed; the drawing itself is never changed. */
class ChartPointer extends HTMLElement {
  #data: ChartPoints | undefined;
  /** What to do as soon as the points are there. */
  #waiting: (() => void)[] = [];
  #reading: Reading | undefined;
  /** How far the page was scrolled when a finger chose the point. */
  #touched: number | undefined;
  #marker = document.createElement('span');

  connectedCallback(): void {
    this.#marker.className = 'chart-marker';
    this.#marker.hidden = true;
    this.append(this.#marker);
    this.addEventListener('pointerenter', () => this.#begin());
    this.addEventListener('focus', () => this.#begin());
    this.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && this.#hover(event));
    this.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.#hide());
    this.addEventListener('click', (event) => this.#when(() => this.#click(event)));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('blur', () => this.#hide());
    this.closest('figure')?.addEventListener('click', (event) => this.#link(event));
    document.addEventListener('pointerdown', (event) => !this.contains(event.target as Node) && this.#hide());
    addEventListener('scroll', () => this.#scrolled(), { passive: true });
    addEventListener('resize', () => this.#hide());
  }

  async #load(): Promise<void> {
    this.#data ??= await fetched<ChartPoints>(this.dataset['src'] ?? '');
  }

  /** Acts on the points, at once where they are here already. */
  #when(act: () => void): void {
    if (this.#data) {
      act();
      return;
    }
    this.#waiting.push(act);
    this.#begin();
  }

  #begin(): void {
    this.#load().then(
      () => {
        for (const wanted of this.#waiting.splice(0)) wanted();
      },
      () => this.#fail(),
    );
  }

  #fail(): void {
    this.#waiting = [];
    this.#say('The points of this chart could not be loaded. Its table has every value.');
  }

  #say(words: string): void {
    const live = this.querySelector('[aria-live=polite]');
    if (live) live.textContent = words;
  }

  /** A click opens the card; a finger reads first and opens with a tap on what it read. */
  #click(event: MouseEvent): void {
    const onReadout = this.querySelector('output')?.contains(event.target as Node) === true;
    const finger = (event as PointerEvent).pointerType === 'touch';
    this.#touched = finger ? scrollY : undefined;
    if (!onReadout) this.#nearest(event);
    if (onReadout || !finger) this.#openRead();
  }

  /** A value in the chart's table opens its card; where that fails, the link leads to its row. */
  #link(event: MouseEvent): void {
    const link = pointLink(event);
    if (!link) return;
    event.preventDefault();
    const [line = 0, point = 0] = (link.dataset['point'] ?? '').split('.').map(Number);
    this.#load()
      .then(() => this.#open({ line, point }, false))
      .catch(() => location.assign(link.href));
  }

  #openRead(): void {
    if (this.#reading) this.#open(this.#reading, true).catch(() => this.#fail());
  }

  async #open(reading: Reading, isRead: boolean): Promise<void> {
    if (!this.#data) return;
    const [{ chartCard }, { showCard }] = await Promise.all([import('./chartCard.ts'), import('./cardDialog.ts')]);
    let last = reading;
    const card = chartCard(this.#data, reading, (now) => {
      last = now;
    });
    showCard(card, () => isRead && this.#show(last, false));
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

  /** The way over a chart that still loads is not gone again: only its end counts. */
  #hover(event: PointerEvent): void {
    if (this.#data) this.#nearest(event);
    else this.#waiting = [() => this.#nearest(event)];
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
    const isOpening = (key === 'Enter' || key === ' ') && (this.#reading !== undefined || this.#waiting.length > 0);
    if (!isOpening && !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return;
    event.preventDefault();
    if (isOpening) this.#when(() => this.#openRead());
    else this.#when(() => this.#move(key));
  }

  #move(key: string): void {
    const lines = this.#data?.lines ?? [];
    const now = this.#reading;
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
    if (!this.#data || !line || !point || !card) return;
    this.#reading = reading;
    const { parts, spoken } = readout(this.#data, line, point);
    const how = speak ? 'Enter' : this.#touched === undefined ? 'Click' : 'Tap here';
    card.replaceChildren(...parts, part('span', 'chart-readout-hint', `${how} for source and formula`));
    card.hidden = false;
    this.#place(point, card);
    if (speak) this.#say(spoken);
  }

  #place({ at }: ChartPoint, card: HTMLElement): void {
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
    this.#waiting = [];
    const card = this.querySelector('output');
    if (card) card.hidden = true;
    this.#marker.hidden = true;
    this.#reading = undefined;
    this.#touched = undefined;
  }
}

customElements.define('chart-pointer', ChartPointer);
