import type { Desk } from '../charts/deskChart.ts';
import type { DeskLine } from '../charts/deskLine.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import type { View } from '../charts/view.ts';
import type { FinderDataset } from '../site/finder.ts';
import { compareDrawn } from './compareDrawn.ts';
import { compareFinder } from './compareFinder.ts';
import { allSeries, type FoundSeries } from './compareIndex.ts';
import { compareLines } from './compareLines.ts';
import { loadLines } from './compareLoad.ts';
import { compareOwn } from './compareOwn.ts';
import { compareParts } from './compareParts.ts';
import { compareCsv, handOver } from './compareTake.ts';
import { fetched } from './fetched.ts';
import { type Addresses, type ViewForm, viewForm } from './viewForm.ts';

/** Lines of the whole catalogue on one set of axes. The address holds the lines and the view; a reader's own line stays here. */
class CompareDesk extends HTMLElement {
  #parts = compareParts(this);
  #names: readonly string[] = [];
  #own: DeskLine | undefined;
  #form: { readonly offers: string; readonly form: ViewForm } | undefined;
  #desk: Desk | undefined;
  #rows: readonly ChartRow[] = [];
  #past: string[] = [];
  /** Counts what was asked: an answer that is no longer the newest is thrown away. */
  #turn = 0;
  #query = '';
  #renewUnits: () => void = () => {};

  connectedCallback(): void {
    const { input, results: list, status, own: form, copy, file } = this.#parts;
    compareFinder({ input, list, status, series: () => this.#series(), choose: (series) => this.#choose(series) });
    this.#renewUnits = compareOwn({ form, units: () => this.#units(), add: (line) => this.#addOwn(line) });
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(await compareCsv(this.#rows));
      this.#say('The data are copied as CSV.');
    });
    file.addEventListener('click', async () => handOver(await compareCsv(this.#rows), 'comparison.csv'));
    this.#parts.controls.parentElement?.addEventListener('view-reset', () => this.#change({}));
    addEventListener('popstate', () => location.search !== this.#query && this.#read());
    this.#read();
  }

  get #base(): string {
    return this.dataset['base'] ?? '';
  }

  async #series(): Promise<FoundSeries[]> {
    return allSeries(await fetched<FinderDataset[]>(`${this.#base}/compare/series.json`));
  }

  #say(words: string): void {
    this.#parts.status.textContent = words;
  }

  #choose({ name, title }: FoundSeries): string {
    if (this.#names.includes(name)) return `${title} is on the desk already.`;
    const free = 8 - this.#names.length - (this.#own === undefined ? 0 : 1);
    if (free <= 0) return 'The desk holds eight lines. Remove one first.';
    this.#setLines([...this.#names, name]);
    return `${title} is on the desk.`;
  }

  #addOwn(line: DeskLine): void {
    if (this.#own === undefined && this.#names.length >= 8) {
      this.#say('The desk holds eight lines. Remove one first.');
      return;
    }
    this.#own = line;
    this.#say('Your line is on the desk.');
    this.#read(true);
  }

  #units() {
    const lines = Object.values(this.#desk?.data.lines ?? {}).filter(({ subject }) => subject.id !== this.#own?.name);
    return new Map(lines.map(({ series }) => [series.unit.name, series]));
  }

  async #setLines(names: readonly string[]): Promise<void> {
    this.#names = names;
    const { writeLines } = await import('../charts/deskAddress.ts');
    const address = new URLSearchParams(location.search);
    if (names.length === 0) address.delete('l');
    else address.set('l', writeLines(names));
    this.#go(address);
    await this.#read(true);
  }

  /** Goes to another address of this page; the last one can be undone. */
  #go(address: URLSearchParams): void {
    this.#past.push(location.search);
    history.pushState(null, '', this.#addressOf(address));
  }

  #addressOf(address: URLSearchParams): string {
    const search = address.toString().replaceAll('%7E', '~').replaceAll('%2F', '/');
    return location.pathname + (search === '' ? '' : `?${search}`);
  }

  /** Takes lines and view from the address. After a change of the lines, `quiet` drops what they no longer offer without a word. */
  async #read(quiet = false): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#query = location.search;
    const address = new URLSearchParams(location.search);
    try {
      const [known, { readLines }] = await Promise.all([
        address.has('l') ? this.#series() : [],
        import('../charts/deskAddress.ts'),
      ]);
      const drawable = new Set(known.flatMap(({ name, offered }) => (offered ? [name] : [])));
      const asked = readLines(address.get('l'), (name) => drawable.has(name));
      const lines = [...(await loadLines(asked.names, this.#base)), ...(this.#own === undefined ? [] : [this.#own])];
      if (turn !== this.#turn) return;
      this.#names = asked.names;
      await this.#lay(lines, address, asked.notes, quiet, turn);
    } catch {
      if (turn === this.#turn) this.#note(['These lines did not load. Reload the page to try again.']);
    }
  }

  #note(notes: readonly string[]): void {
    this.#parts.notes.textContent = notes.join(' ');
    this.#parts.notes.hidden = notes.length === 0;
  }

  async #lay(
    lines: readonly DeskLine[],
    address: URLSearchParams,
    notes: readonly string[],
    quiet: boolean,
    turn: number,
  ): Promise<void> {
    const { figure, ready, figures, cite } = this.#parts;
    for (const each of [figure, figures, cite]) each.hidden = lines.length === 0;
    ready.hidden = lines.length > 0;
    if (lines.length === 0) {
      this.#desk = undefined;
      this.#list(lines);
      this.#renewUnits();
      this.#note(notes);
      return;
    }
    const [{ deskChart }, addresses] = await Promise.all([
      import('../charts/deskChart.ts'),
      import('../charts/viewAddress.ts'),
    ]);
    const desk = deskChart(lines);
    const { view, notes: refused } = addresses.readView(address, desk.data.chart, desk.data.choices);
    if (turn !== this.#turn) return;
    if (quiet) history.replaceState(null, '', this.#addressOf(addresses.writeView(view, desk.data.choices, address)));
    this.#query = location.search;
    this.#desk = desk;
    this.#list(lines);
    this.#renewUnits();
    this.#note([...notes, ...(quiet ? [] : refused)]);
    const form = this.#controls(desk, addresses);
    form.show(view, this.#past.length > 0);
    const drawn = await compareDrawn(this.#parts, desk, view, {
      base: this.#base,
      address: `${this.dataset['address'] ?? ''}${location.search}`,
      isNewest: () => turn === this.#turn,
    });
    if (drawn === undefined) return;
    this.#rows = drawn.rows;
    form.say(drawn.said);
  }

  #list(lines: readonly DeskLine[]): void {
    const { lines: list } = this.#parts;
    const inks = new Map(this.#desk?.drawn.map(({ line, ink }) => [line.name, ink]));
    const held = document.activeElement?.closest<HTMLElement>('.compare-lines [data-act]');
    const [name, act] = [held?.closest<HTMLElement>('li')?.dataset['line'], held?.dataset['act']];
    list.replaceChildren(...compareLines(lines, inks, this.#acts));
    list.hidden = lines.length === 0;
    if (held == null) return;
    // Whoever moved or removed a line goes on where it stood.
    const items = [...list.querySelectorAll<HTMLElement>('li')];
    const same = items.find((item) => item.dataset['line'] === name);
    const next =
      same?.querySelector<HTMLButtonElement>(`[data-act=${act}]:enabled`) ??
      same?.querySelector<HTMLButtonElement>('button:enabled');
    (next ?? items.at(-1)?.querySelector<HTMLElement>('[data-act=remove]') ?? this.#parts.input).focus();
  }

  #acts = {
    up: (name: string) => {
      const place = this.#names.indexOf(name);
      const before = this.#names[place - 1];
      if (before !== undefined) this.#setLines(this.#names.toSpliced(place - 1, 2, name, before));
    },
    remove: (name: string) => {
      if (name !== this.#own?.name) {
        this.#setLines(this.#names.filter((each) => each !== name));
        return;
      }
      this.#own = undefined;
      this.#say('Your line is removed.');
      this.#read(true);
    },
    pageOf: (name: string) => (name === this.#own?.name ? undefined : `${this.#base}/data/${name.split('#')[0]}/`),
  };

  /** The controls for these lines; they stay as they are while the same is offered. */
  #controls({ data }: Desk, addresses: Addresses): ViewForm {
    const offers = JSON.stringify([data.choices, data.chart.time, data.chart.value]);
    if (this.#form?.offers === offers) return this.#form.form;
    this.#form?.form.element.remove();
    const form = viewForm(
      data,
      addresses,
      {
        change: (view) => this.#change(view),
        undo: () => this.#undo(),
        reset: () => this.#change({}),
        address: () => new URL(location.href),
      },
      false,
    );
    this.#parts.controls.append(form.element);
    this.#form = { offers, form };
    return form;
  }

  async #change(view: View): Promise<void> {
    if (this.#desk === undefined) return;
    const { writeView } = await import('../charts/viewAddress.ts');
    this.#go(writeView(view, this.#desk.data.choices, new URLSearchParams(location.search)));
    await this.#read();
  }

  async #undo(): Promise<void> {
    const search = this.#past.pop();
    if (search === undefined) return;
    history.pushState(null, '', location.pathname + search);
    await this.#read();
  }
}

customElements.define('compare-desk', CompareDesk);
