import type { ScenarioData, ScenarioPreset, Setting } from '../charts/scenarios/scenarioData.ts';
import { copyLink } from './copyLink.ts';
import { drawScenario, type ScenarioDrawing } from './drawScenario.ts';
import { fetched } from './fetched.ts';
import { type Knob, scenarioKnobs } from './scenarioKnobs.ts';

/** What is loaded once a reader moves something. */
interface Ready {
  readonly data: ScenarioData;
  readonly address: typeof import('../charts/scenarios/scenarioAddress.ts');
  readonly drawing: ScenarioDrawing;
}

/** Lets a reader move the assumptions of a scenario. The arithmetic and Plot load on the first move; the address holds the setting. */
class ScenarioDesk extends HTMLElement {
  #knobs: readonly Knob[] = [];
  #ready: Promise<Ready> | undefined;
  #setting: Setting = {};
  #preset: ScenarioPreset | undefined;
  #frame = 0;

  connectedCallback(): void {
    if (this.#knobs.length > 0) return;
    this.#knobs = scenarioKnobs(this, {
      set: (name, value) => this.#set(name, value),
      done: () => this.#keep(),
    });
    this.#setting = Object.fromEntries(
      [...this.querySelectorAll<HTMLElement>('.knob')].map(({ dataset }) => [
        dataset['parameter'],
        Number(dataset['value']),
      ]),
    );
    const acts = this.querySelector<HTMLElement>('.knobs-acts');
    if (acts !== null) acts.hidden = false;
    this.#select?.addEventListener('change', () => this.#start(this.#select?.value));
    this.querySelector('[data-act="reset"]')?.addEventListener('click', () => this.#start(''));
    acts?.querySelector('.card-copy')?.replaceWith(copyLink('Copy link', () => location.href));
    this.addEventListener('scenario-set', (event) => {
      const { name, value } = (event as CustomEvent<{ name: string; value: number }>).detail;
      this.#set(name, value);
      this.#keep();
    });
    addEventListener('popstate', () => this.#read());
    if ([...new URLSearchParams(location.search).keys()].some((key) => this.#isMine(key))) this.#read();
  }

  #set(name: string, value: number): void {
    if (this.#select !== null) this.#select.value = 'reader';
    this.#move({ ...this.#setting, [name]: value });
  }

  get #prefix(): string {
    return this.dataset['prefix'] ?? '';
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('.knobs-acts select');
  }

  #isMine(key: string): boolean {
    if (!key.startsWith(this.#prefix)) return false;
    const name = key.slice(this.#prefix.length);
    return name === 'preset' || this.#knobs.some((knob) => knob.name === name);
  }

  #load(): Promise<Ready> {
    this.#ready ??= Promise.all([
      fetched<ScenarioData>(this.dataset['src'] ?? ''),
      import('../charts/scenarios/scenarioAddress.ts'),
      import('../charts/scenarios/tellings.ts'),
      import('../charts/scenarios/amount.ts'),
      import('../charts/scenarios/answerOf.ts'),
      import('../render/scenarioParts.ts'),
    ]).then(([data, address, { tellings }, { amount }, { answerOf }, { scenarioParts }]) => ({
      data,
      address,
      drawing: { tellings, amount, answerOf, scenarioParts },
    }));
    this.#ready.catch(() => {
      this.#ready = undefined;
    });
    return this.#ready;
  }

  /** Takes the setting from the address; what it cannot give is said. */
  async #read(): Promise<void> {
    const ready = await this.#load();
    const mine = [...new URLSearchParams(location.search)].filter(([key]) => this.#isMine(key));
    const address = new URLSearchParams(mine.map(([key, value]) => [key.slice(this.#prefix.length), value]));
    const { setting, preset, notes } = ready.address.readSetting(address, ready.data);
    this.#preset = preset;
    const isOwn = [...address.keys()].some((key) => key !== 'preset');
    if (this.#select !== null) this.#select.value = isOwn ? 'reader' : (preset?.id ?? '');
    this.#move(setting, notes);
  }

  /** Begins again from a preset, or from the author's setting. */
  async #start(id: string | undefined): Promise<void> {
    const { data, address } = await this.#load();
    this.#preset = data.presets.find((preset) => preset.id === id);
    if (this.#select !== null) this.#select.value = this.#preset?.id ?? '';
    const named = new URLSearchParams(this.#preset === undefined ? {} : { preset: this.#preset.id });
    this.#move(address.readSetting(named, data).setting);
    await this.#keep();
  }

  #move(setting: Setting, notes: readonly string[] = []): void {
    this.#setting = setting;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(async () => {
      try {
        const ready = await this.#load();
        // A newer move has its own frame.
        if (setting === this.#setting) drawScenario(this, this.#knobs, ready.data, setting, notes, ready.drawing);
      } catch {
        const verdict = this.querySelector('[data-part="verdict"]');
        if (verdict !== null)
          verdict.textContent = 'The arithmetic could not be loaded. What stands here is the author’s setting.';
      }
    });
  }

  async #keep(): Promise<void> {
    history.replaceState(null, '', this.#address(await this.#load()));
  }

  /** The address of the page with this setting; the keys of others stay. */
  #address({ address, data }: Ready): URL {
    const url = new URL(location.href);
    for (const key of [...url.searchParams.keys()]) if (this.#isMine(key)) url.searchParams.delete(key);
    for (const [key, value] of address.writeSetting(this.#setting, this.#preset, data))
      url.searchParams.set(`${this.#prefix}${key}`, value);
    return url;
  }
}

customElements.define('scenario-desk', ScenarioDesk);
