import { queryOf, viewFromQuery } from './tableAddress.ts';
import { buildControls, setControls, viewOf } from './tableControls.ts';
import { countsFor, narrows, passes, type TableView } from './tableFilter.ts';
import { makeHeads, markHeads, nextSort } from './tableHeads.ts';
import { offerOf } from './tableOffer.ts';
import { arrange, keyAt, readBodies } from './tableRows.ts';
import { type Sort, sortedOrder, sortText } from './tableSort.ts';
import { countWords, openWords, written } from './tableWords.ts';

/** Time to finish a word before the tables follow, in milliseconds. */
const pause = 120;
const everything: TableView = { q: '', values: new Map(), from: undefined, to: undefined, sort: undefined };

/**
 * Makes the tables inside it sortable and filterable; without script they stand complete. `data-filters` names the
 * data attributes of the rows to choose by (values separated by `|`), or columns whose cells hold the value, `data-years` asks for years too (`data-years="1867/1900"` on
 * the rows), `data-search` is the label of the field for words, `data-noun` what a row is, `data-words` a JSON object with
 * words for names and values (`{"wave": "Wave", "wave=ai": "AI"}`), and `data-address` keeps the state in the address.
 * `data-text` of a row is searched with what it shows; what is marked `data-group` vanishes with the last row in it.
 */
class TableTools extends HTMLElement {
  #isEquipped = false;

  connectedCallback(): void {
    if (!this.#isEquipped) equip(this);
    this.#isEquipped = true;
  }
}

function equip(element: HTMLElement): void {
  const names = element.dataset['filters']?.split(',') ?? [];
  const bodies = readBodies(element, names);
  const rows = bodies.flatMap((body) => body.rows);
  const offer = offerOf(element, rows, names);
  const offered = {
    filters: new Map(offer.filters.map(({ name, values }) => [name, new Set(values.keys())])),
    years: offer.years !== undefined,
    columns: new Set(offer.columns.keys()),
  };
  const keepsAddress = element.dataset['address'] !== undefined;
  const controls = buildControls(offer);
  let sort: Sort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Hides the rows that do not pass, and the groups without a row; gives the count of those that do. */
  const filter = (view: TableView): number => {
    const filled = new Set<HTMLElement>();
    let shown = 0;
    for (const { rows, group } of bodies)
      for (const row of rows) {
        row.element.hidden = !passes(row, view);
        if (row.element.hidden) continue;
        shown += 1;
        filled.add(group);
      }
    for (const { group } of bodies) group.hidden = !filled.has(group);
    return shown;
  };

  const order = (): void => {
    markHeads(element, sort);
    for (const body of bodies) {
      const place = sort === undefined ? undefined : body.columns.get(sort.column);
      const keys = place === undefined ? [] : body.rows.map((row) => keyAt(row, place));
      const places = sortedOrder(keys, sort?.descending === true);
      arrange(body, place === undefined ? body.rows : places.flatMap((at) => body.rows[at] ?? []));
    }
  };

  const say = (view: TableView, shown: number): void => {
    for (const { name, values } of offer.filters) {
      const counts = countsFor(name, rows, view);
      for (const option of controls.filters.get(name)?.options ?? [])
        if (option.value !== '')
          option.text = `${values.get(option.value)} (${written(counts.get(option.value) ?? 0)})`;
    }
    const words = countWords(shown, rows.length, element.dataset['noun'] ?? 'rows', view, offer);
    if (controls.status.textContent !== words) controls.status.textContent = words;
    controls.open.textContent = openWords(view);
    const isChanged = narrows(view) || view.sort !== undefined;
    controls.reset.setAttribute('aria-disabled', String(!isChanged));
    element.toggleAttribute('data-changed', isChanged);
  };

  /** Brings the tables, the words and the address into the state of the controls. */
  const follow = (): void => {
    clearTimeout(timer);
    const view = viewOf(controls, offered.columns);
    const shown = filter(view);
    if (sortText(view.sort) !== sortText(sort)) {
      sort = view.sort;
      order();
    }
    say(view, shown);
    const query = keepsAddress ? queryOf(view, location.search, offered) : location.search;
    if (query !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  };

  const show = (view: TableView): void => {
    setControls(controls, view);
    follow();
  };

  /** Shows what the address points at, though a filter hides it. */
  const reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !element.contains(target) || target.closest('[hidden]') === null) return;
    show({ ...everything, sort });
    target.scrollIntoView();
  };

  const arrive = (): void => {
    if (keepsAddress) setControls(controls, viewFromQuery(location.search, offered));
    follow();
    reveal();
  };

  controls.element.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(follow, target === controls.q ? pause : 0);
  });
  controls.reset.addEventListener('click', () => show(everything));
  controls.open.addEventListener('click', () => {
    const isOpen = controls.open.getAttribute('aria-expanded') === 'true';
    controls.open.setAttribute('aria-expanded', String(!isOpen));
  });
  addEventListener('popstate', arrive);
  addEventListener('hashchange', reveal);
  // A link to the row that the address already names changes nothing in the address.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href*="#"]') !== null) setTimeout(reveal);
  });

  makeHeads(element, (column) => {
    controls.sort.value = sortText(nextSort(column, sort));
    follow();
  });
  element.prepend(controls.element);
  arrive();
}

customElements.define('table-tools', TableTools);
