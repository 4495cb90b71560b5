import type { ChartData } from '../charts/chartData.ts';
import type { PackedYardsticks } from '../charts/packedYardsticks.ts';
import type { View } from '../charts/view.ts';
import { fetched } from './fetched.ts';
import type { ViewForm } from './viewForm.ts';

/** Lets a reader change the view of the chart around it. Controls, Plot and data load on first use; the address holds the view. */
class ChartView extends HTMLElement {
  #form: ViewForm | undefined;
  #view: View = {};
  #past: View[] = [];
  /** Counts what was asked: an answer that is no longer the newest is thrown away. */
  #turn = 0;

  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => this.#ready());
    addEventListener('popstate', () => this.#read());
    if (this.#ours([...new URLSearchParams(location.search).keys()])) this.#read();
  }

  /** On a page of one chart the keys stand alone; among others they follow the name of the chart. */
  get #prefix(): string {
    return this.dataset['prefix'] ?? '';
  }

  #ours(keys: readonly string[]): boolean {
    const own = /^(?:[atvshfrmcx]|d\..+)$/;
    return keys.some((key) => key.startsWith(this.#prefix) && own.test(key.slice(this.#prefix.length)));
  }

  /** Loads the choices and builds the form, once. */
  async #ready(): Promise<{ readonly data: ChartData; readonly form: ViewForm }> {
    const [data, { viewForm }] = await Promise.all([
      fetched<ChartData>(this.dataset['src'] ?? ''),
      import('./viewForm.ts'),
    ]);
    if (this.#form === undefined) {
      this.#form = viewForm(data, {
        change: (view) => this.#change(view),
        undo: () => this.#undo(),
        reset: () => this.#change({}),
        address: () => this.#address(this.#view),
      });
      this.querySelector('details')?.append(this.#form.element);
    }
    return { data, form: this.#form };
  }

  /** Takes the view from the address. */
  async #read(): Promise<void> {
    const { data } = await this.#ready();
    const { readView } = await import('../charts/viewAddress.ts');
    const { view, notes } = readView(this.#own(), data.chart, data.choices);
    await this.#draw(view, notes);
  }

  /** The keys of this chart in the address, without its name. */
  #own(): URLSearchParams {
    const all = [...new URLSearchParams(location.search)];
    const mine = all.filter(([key]) => key.startsWith(this.#prefix));
    return new URLSearchParams(mine.map(([key, value]) => [key.slice(this.#prefix.length), value]));
  }

  /** The address of the page with a view of this chart; the keys of other charts stay. */
  async #address(view: View): Promise<URL> {
    const { data } = await this.#ready();
    const { isOurs, writeView } = await import('../charts/viewAddress.ts');
    const url = new URL(location.href);
    for (const key of [...url.searchParams.keys()])
      if (key.startsWith(this.#prefix) && isOurs(key.slice(this.#prefix.length))) url.searchParams.delete(key);
    for (const [key, value] of writeView(view, data.choices)) url.searchParams.set(`${this.#prefix}${key}`, value);
    url.search = url.search.replaceAll('%7E', '~');
    return url;
  }

  async #change(view: View): Promise<void> {
    this.#past.push(this.#view);
    history.pushState(null, '', await this.#address(view));
    await this.#draw(view, []);
  }

  async #undo(): Promise<void> {
    const view = this.#past.pop();
    if (view === undefined) return;
    history.pushState(null, '', await this.#address(view));
    await this.#draw(view, []);
  }

  async #draw(view: View, notes: readonly string[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#view = view;
    const figure = this.closest('figure');
    const { data, form } = await this.#ready();
    form.show(view, this.#past.length > 0);
    const measured = view.value === 'real' || view.value === 'gdp';
    const [{ drawView }, yardsticks] = await Promise.all([
      import('./drawView.ts'),
      measured ? fetched<PackedYardsticks>(this.dataset['yardsticks'] ?? '') : undefined,
    ]);
    const said =
      turn === this.#turn && figure !== null ? await drawView(figure, data, view, notes, yardsticks) : undefined;
    if (turn === this.#turn && said !== undefined) form.say(said);
  }
}

customElements.define('chart-view', ChartView);
