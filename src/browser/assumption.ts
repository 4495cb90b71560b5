import { part } from './part.ts';

/** What a scenario tells of each new setting. */
export interface ScenarioDrawn {
  readonly setting: Readonly<Record<string, number>>;
  readonly answer: string;
  readonly value: string;
}

/** One assumption of a scenario within a sentence: a number field in place of the words, and a way back to the author's value. */
class ScenarioAssumption extends HTMLElement {
  #built = false;

  connectedCallback(): void {
    const { scenario = '', parameter = '' } = this.dataset;
    const desk = document.querySelector(`#scenario-${scenario} scenario-desk`);
    const knob = desk?.querySelector<HTMLElement>(`[data-parameter="${parameter}"]`);
    if (this.#built || desk == null || knob == null) return;
    this.#built = true;
    const words = this.textContent ?? '';
    const { low, high, value: own, whole } = knob.dataset;
    const [before = '', after = ''] = words.split(/[\d.,]+/);
    // The author's value stands as the text prints it; what a reader sets stands as it is.
    const printed = /[\d.,]+/.exec(words)?.[0].replaceAll(',', '') ?? own ?? '';
    const shown = (value: number) => (value === Number(own) ? printed : String(value));
    const field = part('input', '');
    Object.assign(field, {
      type: 'number',
      min: low,
      max: high,
      step: whole === undefined ? 'any' : 1,
      value: printed,
    });
    field.setAttribute('aria-label', knob.querySelector('.knob-head span')?.textContent ?? '');
    const reset = part('button', '', 'reset');
    Object.assign(reset, { type: 'button', hidden: true });
    const set = (value: number) =>
      desk.dispatchEvent(new CustomEvent('scenario-set', { detail: { name: parameter, value } }));
    const problem = part('span', 'assumption-problem');
    problem.setAttribute('role', 'alert');
    const refuse = (words: string) => {
      problem.textContent = words;
      field.setAttribute('aria-invalid', String(words !== ''));
    };
    let last = Number(own);
    field.addEventListener('input', () => {
      const isWrong = !field.checkValidity() || Number.isNaN(field.valueAsNumber);
      refuse(isWrong ? ` (from ${low} to ${high})` : '');
      if (!isWrong) set(field.valueAsNumber);
    });
    // What cannot be taken does not stay in the sentence.
    field.addEventListener('blur', () => {
      refuse('');
      field.value = shown(last);
    });
    reset.addEventListener('click', () => {
      set(Number(own));
      field.focus();
    });
    desk.addEventListener('scenario-drawn', (event) => {
      const { setting } = (event as CustomEvent<ScenarioDrawn>).detail;
      const now = setting[parameter];
      if (now === undefined) return;
      last = now;
      if (document.activeElement !== field || now === Number(own)) field.value = shown(now);
      refuse('');
      reset.hidden = now === Number(own);
    });
    this.replaceChildren(before, field, after, problem, reset);
  }
}

customElements.define('scenario-assumption', ScenarioAssumption);
