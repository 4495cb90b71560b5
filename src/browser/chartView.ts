import type { ChartData } from '../charts/chartData.ts';
import type { PackedYardsticks } from '../charts/packedYardsticks.ts';
import type { View } from '../charts/view.ts';
import { fetched } from './fetched.ts';
import type { Addresses, ViewForm } from './viewForm.ts';

/** What stands ready once a reader has used the controls. */
interface Ready {
  readonly data: ChartData;
  readonly form: ViewForm;
  /** Offers the view as pictures; the author's has files of its own. */
  readonly take: HTMLElement;
  readonly addresses: Addresses;
}

/** Lets a reader change the view of the chart around it. Controls, Plot and data load on first use; the address holds the view. */
class ChartView extends HTMLElement {
  #ready: Promise<Ready> | undefined;
  #view: View = {};
  #past: View[] = [];
  /** Counts what was asked: an answer that is no longer the newest is thrown away. */
  #turn = 0;
  /** The keys of this chart in the address: those of others, and of slides, ask nothing of it. */
  #query = this.#asked();

  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => this.#load());
    this.addEventListener('view-reset', () => this.#load().then((ready) => this.#change({}, ready)));
    // A card that opens or closes changes only what follows the #.
    addEventListener('popstate', () => this.#asked() !== this.#query && this.#read());
    if (this.#asked() !== '') this.#read();
  }

  /** On a page of one chart the keys stand alone; among others they follow the name of the chart. */
  get #prefix(): string {
    return this.dataset['prefix'] ?? '';
  }

  #isMine(key: string): boolean {
    return key.startsWith(this.#prefix) && /^(?:[atvshfrmcx]|d\..+)$/.test(key.slice(this.#prefix.length));
  }

  #asked(): string {
    return String(new URLSearchParams([...new URLSearchParams(location.search)].filter(([key]) => this.#isMine(key))));
  }

  /** Loads the choices and builds the form, once; a failure is forgotten, so that the next use tries again. */
  #load(): Promise<Ready> {
    this.#ready ??= this.#build();
    this.#ready.catch(() => {
      this.#ready = undefined;
    });
    return this.#ready;
  }

  async #build(): Promise<Ready> {
    const [data, { viewForm }, addresses, { viewTake }] = await Promise.all([
      fetched<ChartData>(this.dataset['src'] ?? ''),
      import('./viewForm.ts'),
      import('../charts/viewAddress.ts'),
      import('./viewTake.ts'),
    ]);
    const form = viewForm(data, addresses, {
      change: (view) => this.#change(view, ready),
      undo: () => this.#undo(ready),
      reset: () => this.#change({}, ready),
      address: () => this.#address(this.#view, ready),
    });
    const take = await viewTake(() => this.closest('figure'));
    const ready = { data, form, take, addresses };
    this.querySelector('details')?.append(form.element, take);
    form.show(this.#view, false);
    return ready;
  }

  /** Takes the view from the address: the keys of this chart, without its name. */
  async #read(): Promise<void> {
    const ready = await this.#load();
    const mine = [...new URLSearchParams(location.search)].filter(([key]) => this.#isMine(key));
    const address = new URLSearchParams(mine.map(([key, value]) => [key.slice(this.#prefix.length), value]));
    const { view, notes } = ready.addresses.readView(address, ready.data.chart, ready.data.choices);
    await this.#draw(view, notes, ready);
  }

  /** The address of the page with a view of this chart; the keys of other charts stay. */
  #address(view: View, { addresses, data }: Ready): URL {
    const url = new URL(location.href);
    for (const key of [...url.searchParams.keys()]) if (this.#isMine(key)) url.searchParams.delete(key);
    for (const [key, value] of addresses.writeView(view, data.choices))
      url.searchParams.set(`${this.#prefix}${key}`, value);
    url.search = url.search.replaceAll('%7E', '~');
    return url;
  }

  #change(view: View, ready: Ready): Promise<void> {
    this.#past.push(this.#view);
    return this.#go(view, ready);
  }

  #undo(ready: Ready): Promise<void> {
    return this.#go(this.#past.pop() ?? {}, ready);
  }

  #go(view: View, ready: Ready): Promise<void> {
    history.pushState(null, '', this.#address(view, ready));
    return this.#draw(view, [], ready);
  }

  async #draw(view: View, notes: readonly string[], { data, form, take }: Ready): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#view = view;
    this.#query = this.#asked();
    form.show(view, this.#past.length > 0);
    const isMeasured = view.value === 'real' || view.value === 'gdp';
    const figure = this.closest('figure');
    if (figure === null) return;
    try {
      const [{ drawView }, yardsticks] = await Promise.all([
        import('./drawView.ts'),
        isMeasured ? fetched<PackedYardsticks>(this.dataset['yardsticks'] ?? '') : undefined,
      ]);
      const at = this.getBoundingClientRect().top;
      const said = await drawView(figure, data, view, notes, yardsticks, () => turn === this.#turn);
      take.hidden = figure.dataset['view'] === undefined;
      // The words above the drawing may have grown: what the reader holds stays where it was.
      if (this.contains(document.activeElement)) scrollBy(0, this.getBoundingClientRect().top - at);
      if (said !== undefined) form.say(said);
    } catch {
      form.say({ words: 'This view could not be loaded. The chart stands as it was.', isProblem: true });
    }
  }
}

customElements.define('chart-view', ChartView);
