import { queryOf, viewFromQuery } from './tableAddress.ts';
import { buildControls, setControls, viewOf } from './tableControls.ts';
import { countsFor, narrows, passes, type TableView } from './tableFilter.ts';
import { gathering } from './tableGather.ts';
import { makeHeads, markHeads, nextSort } from './tableHeads.ts';
import { offerOf } from './tableOffer.ts';
import { arrange, keyAt, readBodies, type TableBody, type TableRow } from './tableRows.ts';
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
 * `data-text` of a row is searched with what it shows; what is marked `data-group` vanishes with the last row in it,
 * and while a column orders the rows, those of all groups stand in one list.
 */
class TableTools extends HTMLElement {
  #isEquipped = false;

  connectedCallback(): void {
    if (!this.#isEquipped) equip(this);
    this.#isEquipped = true;
  }
}

/** Rows as a column puts them in order; without one, as listed. */
function ordered(rows: readonly TableRow[], { columns }: TableBody, sort: Sort | undefined): readonly TableRow[] {
  const place = sort === undefined ? undefined : columns.get(sort.column);
  if (place === undefined) return rows;
  const places = sortedOrder(
    rows.map((row) => keyAt(row, place)),
    sort?.descending === true,
  );
  return places.flatMap((at) => rows[at] ?? []);
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
  const gathered = gathering(element, bodies);
  let sort: Sort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Hides the rows that do not pass, and the groups without a row; gives the count of those that do. */
  const filter = (view: TableView): number => {
    const filled = new Set<HTMLElement>();
    const home = view.sort === undefined || gathered === undefined ? undefined : bodies[0]?.group;
    let shown = 0;
    for (const { rows, group } of bodies)
      for (const row of rows) {
        row.element.hidden = !passes(row, view);
        if (row.element.hidden) continue;
        shown += 1;
        filled.add(home ?? group);
      }
    for (const { group } of bodies) group.hidden = !filled.has(group);
    return shown;
  };

  const order = (): void => {
    markHeads(element, sort);
    if (gathered !== undefined && sort === undefined) gathered.scatter();
    else if (gathered !== undefined && bodies[0] !== undefined) gathered.gather(ordered(rows, bodies[0], sort));
    else for (const body of bodies) arrange(body, ordered(body.rows, body, sort));
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
    show({ ...everything, sort: gathered === undefined ? sort : undefined });
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
  // Years typed the wrong way round change places once a reader has left the field.
  controls.element.addEventListener('change', () => {
    const view = viewOf(controls, offered.columns);
    if (view.from !== undefined && view.to !== undefined) show(view);
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
