import type { Choice, LineChoice } from '../charts/viewChoices.ts';
import { part } from './part.ts';

/** A group of radio buttons; the author's own choice has an empty value, so that it leaves no key in the address. */
export function radios(
  name: string,
  title: string,
  before: readonly Choice<string>[],
  choices: readonly Choice<string>[],
  own?: string,
  whose = ' (author’s)',
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
    const label = part('label', '', input, part('span', '', value === own ? words + whose : words));
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

/** The definitions of one line, with what the chosen one includes. */
export function definitionField({ key, name, slot, definitions }: LineChoice): HTMLFieldSetElement {
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
export function lineFields(lines: readonly LineChoice[]): HTMLFieldSetElement | undefined {
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

/** Two numbers, from and to. */
export function rangeFields(name: string, title: string, step: string, hint: string): HTMLFieldSetElement {
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

/** A button that does something at once. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = part('button', '', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
