import { part } from './part.ts';

/** One assumption's inputs, and how to put a value into them. */
export interface Knob {
  readonly name: string;
  readonly show: (value: number, words: string) => void;
}

const notches = 400;

/**
 * Puts a slider and a number field into each assumption of a scenario. `set` is told of every value within the range; `done` when the reader lets go.
 * A number out of range is refused beside its field and changes nothing.
 */
export function scenarioKnobs(
  desk: HTMLElement,
  { set, done }: { readonly set: (name: string, value: number) => void; readonly done: () => void },
): readonly Knob[] {
  return [...desk.querySelectorAll<HTMLElement>('.knob')].map((element) => {
    const { parameter: name = '', scale } = element.dataset;
    const [low, high] = [Number(element.dataset['low']), Number(element.dataset['high'])];
    const isWhole = element.dataset['whole'] !== undefined;
    const label = element.querySelector('.knob-head span')?.id ?? '';
    const output = element.querySelector<HTMLElement>('.knob-value');
    const problem = part('p', 'knob-problem');
    problem.id = `${label}-problem`;
    problem.setAttribute('role', 'alert');
    const slider = part('input', '');
    const whole = isWhole && high - low <= notches;
    Object.assign(slider, { type: 'range', min: whole ? low : 0, max: whole ? high : notches, step: 1 });
    const field = part('input', '');
    Object.assign(field, { type: 'number', min: low, max: high, step: isWhole ? 1 : 'any', inputMode: 'decimal' });
    for (const input of [slider, field]) input.setAttribute('aria-labelledby', label);
    field.setAttribute('aria-describedby', problem.id);

    const valueAt = (notch: number): number => {
      if (whole) return notch;
      const share = notch / notches;
      if (notch === 0 || notch === notches) return notch === 0 ? low : high;
      const value = scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
      return isWhole ? Math.round(value) : Math.min(high, Math.max(low, Number(value.toPrecision(3))));
    };
    const notchOf = (value: number): number => {
      if (whole) return value;
      const share = scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
      return Math.round(share * notches);
    };
    const refuse = (words: string) => {
      problem.textContent = words;
      field.setAttribute('aria-invalid', String(words !== ''));
    };
    slider.addEventListener('input', () => {
      refuse('');
      const value = valueAt(Number(slider.value));
      field.value = String(value);
      set(name, value);
    });
    field.addEventListener('input', () => {
      const value = field.valueAsNumber;
      const isWrong = !(value >= low && value <= high) || (isWhole && !Number.isInteger(value));
      refuse(isWrong ? `${isWhole ? 'A whole number' : 'A number'} from ${low} to ${high}.` : '');
      if (isWrong) return;
      slider.value = String(notchOf(value));
      set(name, value);
    });
    for (const input of [slider, field]) input.addEventListener('change', done);

    const show = (value: number, words: string) => {
      refuse('');
      slider.value = String(notchOf(value));
      field.value = String(value);
      slider.setAttribute('aria-valuetext', words);
      if (output !== null) output.textContent = words;
    };
    element.querySelector('.knob-head')?.after(part('div', 'knob-inputs', slider, field), problem);
    show(Number(element.dataset['value']), output?.textContent ?? '');
    return { name, show };
  });
}
