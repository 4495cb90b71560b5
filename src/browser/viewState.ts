import type { LineChoice } from '../charts/viewChoices.ts';

/** What the fields say, as an address. */
export function addressOf(form: HTMLFormElement, lines: readonly LineChoice[]): URLSearchParams {
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

/** Undoes what a new choice excludes: an anchor ends the calendar, the calendar ends an anchor, and one line has the focus. */
export function settle(form: HTMLFormElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  const check = (name: string, value: string) => {
    for (const field of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
      field.checked = field.value === value;
  };
  if (target.name === 'a' && target.value !== '') check('t', '');
  if (target.name === 't' && target.value === 'calendar') check('a', '');
  if (target.name === 'f' && target.checked) check('f', target.value);
}

/** Sets the fields to an address; an anchor says by itself that lines are laid over each other. */
export function fill(form: HTMLFormElement, address: URLSearchParams): void {
  const hidden = address.get('h')?.split(' ') ?? [];
  const implied = address.has('a') && form.querySelector('input[name="t"][value="aligned"]') !== null ? 'aligned' : '';
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      field.value = address.get(field.name) ?? '';
      field.dispatchEvent(new Event('change'));
    }
    if (!(field instanceof HTMLInputElement)) continue;
    const [key = '', end] = field.name.split('-');
    const wanted = address.get(key) ?? (key === 't' ? implied : '');
    if (field.type === 'radio') field.checked = field.value === wanted;
    else if (field.name === 'shown') field.checked = !hidden.includes(field.value);
    else if (field.name === 'f') field.checked = field.value === address.get('f');
    else if (end !== undefined) field.value = address.get(key)?.split('~')[end === 'from' ? 0 : 1] ?? '';
  }
}
