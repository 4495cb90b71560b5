import type { ChartData } from '../charts/chartData.ts';
import type { View } from '../charts/view.ts';
import type { Choice, LineChoice } from '../charts/viewChoices.ts';
import { part } from './part.ts';

/** The controls of a chart, and how they follow its view. */
export interface ViewForm {
  readonly element: HTMLFormElement;
  /** Sets every control to a view; `undoable` says whether there is an earlier one. */
  readonly show: (view: View, undoable: boolean) => Promise<void>;
  /** Says in words what was drawn. */
  readonly say: (words: string) => void;
}

interface Acts {
  readonly change: (view: View) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly address: () => Promise<URL>;
}

/** Builds the controls that a chart offers, each a plain field named by its key in the address. */
export function viewForm({ chart, choices }: ChartData, acts: Acts): ViewForm {
  const form = part('form', 'view-form');
  const own = 'align' in chart.time ? chart.time.align : undefined;
  const first = (words: string, note = '') => [{ value: '', words, note }];
  const groups = [
    radios('a', 'Year 0', own === undefined ? first('As the author has it') : [], choices.anchors, own),
    radios('t', 'Time', first('As the author has it'), choices.times),
    radios('v', 'Values', [], choices.values, 'own'),
    radios('s', 'Axis', [], choices.scales, chart.value.scale),
    ...choices.lines.filter(({ definitions }) => definitions.length > 0).map(definitionField),
    lineFields(choices.lines),
    radios('m', 'Panels', first('One for all lines'), choices.multiples),
    rangeFields(
      'r',
      'Years',
      '1',
      'calendar' in chart.time ? 'such as 1860 and 1880' : 'from year 0, such as −5 and 10',
    ),
    ...(choices.compare ? [rangeFields('c', 'Compare two dates', 'any', 'at least a year apart')] : []),
    radios('x', 'Make it lie', first('No'), choices.tricks),
  ].flatMap((group) => group ?? []);
  const said = part('p', 'view-said');
  said.setAttribute('role', 'status');
  const undo = button('Undo', acts.undo);
  const reset = button('Back to the author’s view', acts.reset);
  const copy = button('Copy link to this view', async () => {
    await navigator.clipboard.writeText((await acts.address()).href);
    copy.textContent = 'Link copied';
    setTimeout(() => {
      copy.textContent = 'Copy link to this view';
    }, 2000);
  });
  form.append(part('div', 'view-groups', ...groups), part('p', 'view-acts', undo, reset, copy), said);
  const read = async () => {
    const { readView } = await import('../charts/viewAddress.ts');
    return readView(addressOf(form, choices.lines), chart, choices);
  };
  form.addEventListener('change', async () => acts.change((await read()).view));
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    show: async (view, undoable) => {
      const { writeView } = await import('../charts/viewAddress.ts');
      fill(form, writeView(view, choices), choices.lines);
      undo.disabled = !undoable;
      reset.disabled = Object.keys(view).length === 0;
    },
    say: (words) => {
      said.textContent = words;
    },
  };
}

/** A group of radio buttons; the author's own choice has an empty value, so that it leaves no key in the address. */
function radios(
  name: string,
  title: string,
  before: readonly Choice<string>[],
  choices: readonly Choice<string>[],
  own?: string,
): HTMLFieldSetElement | undefined {
  if (choices.length === 0) return undefined;
  const field = part('fieldset', 'view-field', part('legend', '', title));
  for (const { value, words, note } of [...before, ...choices]) {
    const input = part('input', '');
    Object.assign(input, {
      type: 'radio',
      name,
      value: value === own ? '' : value,
      checked: value === '' || value === own,
    });
    const label = part('label', '', input, part('span', '', value === own ? `${words} (author’s)` : words));
    if (note !== '') label.title = note;
    field.append(label);
  }
  const notes = choices.filter(({ note }) => note !== '');
  if (name === 'a' || name === 'v' || name === 'x')
    field.append(
      part(
        'details',
        'view-notes',
        part('summary', '', 'What these mean'),
        part('ul', '', ...notes.map(({ words, note }) => part('li', '', part('b', '', words), ` ${note}`))),
      ),
    );
  return field;
}

function definitionField({ key, name, slot, definitions }: LineChoice): HTMLFieldSetElement {
  const select = part('select', '');
  select.name = `d.${key}`;
  for (const [index, { value, words }] of definitions.entries())
    select.append(
      new Option(index === 0 ? `${words} (author’s)` : words, index === 0 ? '' : (value.split(/[/#]/).at(-1) ?? '')),
    );
  const note = part('span', 'note', definitions[0]?.note ?? '');
  select.addEventListener('change', () => {
    note.textContent = definitions[select.selectedIndex]?.note ?? '';
  });
  const words = part('span', 'wave', name);
  words.dataset['wave'] = slot;
  return part(
    'fieldset',
    'view-field',
    part('legend', '', 'Definition of ', words),
    part('label', '', part('span', 'visually-hidden', `Definition of ${name}`), select),
    note,
  );
}

/** Which lines are shown, and which one keeps its color. */
function lineFields(lines: readonly LineChoice[]): HTMLFieldSetElement | undefined {
  if (lines.length < 2) return undefined;
  const rows = lines.map(({ key, name, slot }) => {
    const shown = part('input', '');
    Object.assign(shown, { type: 'checkbox', name: 'shown', value: key, checked: true });
    const focus = part('input', '');
    Object.assign(focus, { type: 'checkbox', name: 'f', value: key });
    const words = part('span', 'wave', name);
    words.dataset['wave'] = slot;
    return part(
      'div',
      'view-line',
      part('label', '', shown, words),
      part('label', 'view-focus', focus, part('span', '', 'focus'), part('span', 'visually-hidden', ` on ${name}`)),
    );
  });
  return part('fieldset', 'view-field', part('legend', '', 'Lines'), ...rows);
}

function rangeFields(name: string, title: string, step: string, hint: string): HTMLFieldSetElement {
  const field = (end: string) => {
    const input = part('input', '');
    Object.assign(input, { type: 'number', name: `${name}-${end}`, step });
    return part('label', '', part('span', '', end), input);
  };
  return part(
    'fieldset',
    'view-field view-range',
    part('legend', '', title),
    field('from'),
    field('to'),
    part('span', 'note', hint),
  );
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = part('button', '', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** What the fields say, as an address. */
function addressOf(form: HTMLFormElement, lines: readonly LineChoice[]): URLSearchParams {
  const fields = new FormData(form);
  const address = new URLSearchParams();
  for (const [key, value] of fields)
    if (typeof value === 'string' && value !== '' && !/^(?:shown|[rc]-(?:from|to))$/.test(key)) address.set(key, value);
  for (const key of ['r', 'c']) {
    const [from, to] = [fields.get(`${key}-from`), fields.get(`${key}-to`)];
    if (from && to) address.set(key, `${from}~${to}`);
  }
  const shown = fields.getAll('shown');
  const hidden = lines.length < 2 ? [] : lines.flatMap(({ key }) => (shown.includes(key) ? [] : [key]));
  if (hidden.length > 0) address.set('h', hidden.join(' '));
  return address;
}

/** Sets the fields to an address; only one line has the focus. */
function fill(form: HTMLFormElement, address: URLSearchParams, lines: readonly LineChoice[]): void {
  const hidden = address.get('h')?.split(' ') ?? [];
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      field.value = address.get(field.name) ?? '';
      field.dispatchEvent(new Event('change'));
    }
    if (!(field instanceof HTMLInputElement)) continue;
    const [key = '', end] = field.name.split('-');
    if (field.type === 'radio') field.checked = field.value === (address.get(field.name) ?? '');
    else if (field.name === 'shown') field.checked = !hidden.includes(field.value);
    else if (field.name === 'f') field.checked = field.value === address.get('f');
    else if (end !== undefined) field.value = address.get(key)?.split('~')[end === 'from' ? 0 : 1] ?? '';
  }
  if (lines.length === hidden.length) form.reset();
}
