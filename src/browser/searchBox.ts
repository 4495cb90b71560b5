import type { SearchKind, SearchPage } from '../site/searchPages.ts';
import { type Find, type Finding, openIndex } from './searchIndex.ts';
import { markWords } from './searchWords.ts';

const kindWords: Readonly<Record<SearchKind, string>> = {
  essay: 'Essay',
  section: 'Section of an essay',
  wave: 'Wave',
  event: 'Event',
  chart: 'Chart',
  dataset: 'Dataset',
  series: 'Series',
  source: 'Source',
  claim: 'Claim',
  forecast: 'Forecast',
};

async function load(address: string): Promise<Find> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openIndex((await response.json()) as SearchPage[]);
}

/** How many results there are, as it is shown and spoken. */
function countWords(query: string, found: number, shown: number): string {
  if (query === '') return '';
  if (found === 0) return `No result for “${query}”. Try fewer or shorter words, or a year.`;
  const results = found === 1 ? '1 result' : `${found} results`;
  return shown < found ? `${results}, the first ${shown} shown` : results;
}

/** A field with its results: a combobox, as in the ARIA practices. In a dialog on every page, and on the page of the search. */
class SiteSearch extends HTMLElement {
  #find: Find | undefined;
  #active = -1;
  #dialog = this.closest('dialog');
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #list = this.querySelector<HTMLElement>('[role=listbox]');
  #status = this.querySelector<HTMLElement>('[role=status]');

  connectedCallback(): void {
    this.#input?.addEventListener('input', () => this.#change());
    this.#input?.addEventListener('keydown', (event) => this.#key(event));
    this.#list?.addEventListener('click', () => this.#dialog?.close());
    if (this.#dialog === null) {
      this.#form?.addEventListener('submit', (event) => event.preventDefault());
      if (this.#input?.value === '') this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    }
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#find = await load(this.dataset['index'] ?? '');
      this.#answer();
    } catch {
      this.#say('The list of what can be found did not load. Reload the page to try again.');
    }
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  /** The page of the search keeps its question in its address. */
  #change(): void {
    if (this.#dialog === null) {
      const question = this.#query === '' ? '' : `?${new URLSearchParams({ q: this.#query })}`;
      history.replaceState(null, '', location.pathname + question);
    }
    this.#answer();
  }

  #answer(): void {
    if (this.#find === undefined) {
      this.#say('Loading');
      return;
    }
    const query = this.#query;
    const found = query === '' ? [] : this.#find(query);
    const shown = found.slice(0, Number(this.dataset['limit']));
    this.#list?.replaceChildren(...shown.map((finding, place) => this.#option(finding, place)));
    this.#input?.setAttribute('aria-expanded', String(shown.length > 0));
    this.#activate(-1);
    this.#say(countWords(query, found.length, shown.length));
  }

  #option({ kind, title, context, path, words }: Finding, place: number): HTMLElement {
    const option = document.createElement('a');
    option.href = `${this.dataset['base'] ?? ''}${path}`;
    option.id = `search-option-${place}`;
    option.role = 'option';
    option.tabIndex = -1;
    option.ariaSelected = 'false';
    const part = (name: string, ...nodes: (string | Node)[]) => {
      const span = document.createElement('span');
      span.className = name;
      span.append(...nodes);
      option.append(span, ' ');
    };
    part('search-kind', kindWords[kind]);
    part('search-title', ...markWords(title, words));
    part('search-context', ...markWords(context, words));
    return option;
  }

  #key(event: KeyboardEvent): void {
    const count = this.#list?.children.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      // Above the first and below the last option stands the field itself.
      this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0 && !event.isComposing) {
      event.preventDefault();
      (this.#list?.children[this.#active] as HTMLElement | undefined)?.click();
    } else if (event.key === 'Escape' && this.#dialog === null && this.#input !== null) {
      this.#input.value = '';
      this.#change();
    }
  }

  #activate(place: number): void {
    this.#list?.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const option = this.#list?.children[place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', option.id);
  }

  #say(words: string): void {
    if (this.#status !== null) this.#status.textContent = words;
  }
}

customElements.define('site-search', SiteSearch);
