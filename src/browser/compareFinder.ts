import { type FindSeries, type FoundSeries, seriesIndex } from './compareIndex.ts';
import { part } from './part.ts';

const listed = 12;

interface Finder {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly series: () => Promise<readonly FoundSeries[]>;
  /** Puts a line on the desk; gives what to say of it. */
  readonly choose: (series: FoundSeries) => string;
}

/** A field that finds series: a combobox, as in the ARIA practices. What is chosen leaves the field empty for the next. */
export function compareFinder({ input, list, status, series, choose }: Finder): void {
  let index: Promise<FindSeries> | undefined;
  let shown: readonly FoundSeries[] = [];
  let active = -1;

  const say = (words: string) => {
    status.textContent = words;
  };
  const activate = (place: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = list.children[place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  const show = (found: readonly FoundSeries[]) => {
    shown = found.slice(0, listed);
    list.replaceChildren(...shown.map(option));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    activate(-1);
  };
  const take = (place: number) => {
    const series = shown[place];
    if (series === undefined) return;
    if (!series.offered) {
      say(
        `${series.title} is shown on its page, but its source does not allow to hand it on, so it cannot be drawn here.`,
      );
      return;
    }
    input.value = '';
    show([]);
    say(choose(series));
    input.focus();
  };
  const answer = async () => {
    const query = input.value.trim();
    if (query === '') {
      show([]);
      say('');
      return;
    }
    try {
      index ??= series().then(seriesIndex);
      const found = (await index)(query);
      if (query !== input.value.trim()) return;
      show(found);
      say(countWords(query, found.length));
    } catch {
      index = undefined;
      say('The list of series did not load. Type again to try again.');
    }
  };

  input.addEventListener('input', answer);
  input.addEventListener('focusout', () => show([]));
  input.addEventListener('focus', answer);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      // Above the first and below the last option stands the field itself.
      activate(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      take(active < 0 && shown.length === 1 ? 0 : active);
    } else if (event.key === 'Escape') {
      input.value = '';
      answer();
    }
  });
  // The field keeps the focus while a finger or a mouse chooses.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('[role=option]') : null;
    if (chosen !== null) take([...list.children].indexOf(chosen));
  });
  if (input.value !== '') answer();
}

function option({ title, dataset, unit, from, to, slot, wave, offered }: FoundSeries, place: number): HTMLElement {
  const name = part('span', 'compare-found', title);
  const waved = part('span', 'wave', wave);
  waved.dataset['wave'] = slot;
  const about = [
    dataset,
    unit,
    from === to ? from : `${from} to ${to}`,
    ...(offered ? [] : ['not offered for download']),
  ];
  const made = part(
    'div',
    '',
    name,
    part('span', 'compare-about', ...(wave === '' ? [] : [waved, ' · ']), about.join(' · ')),
  );
  Object.assign(made, { id: `compare-option-${place}`, role: 'option', ariaSelected: 'false' });
  if (!offered) made.ariaDisabled = 'true';
  return made;
}

function countWords(query: string, found: number): string {
  if (found === 0) return `No series for “${query}”. Try fewer or shorter words.`;
  const words = found === 1 ? '1 series' : `${found} series`;
  return found > listed ? `${words}, the first ${listed} shown` : words;
}
