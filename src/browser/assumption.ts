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
    const field = part('input', '');
    Object.assign(field, { type: 'number', min: low, max: high, step: whole === undefined ? 'any' : 1, value: own });
    field.setAttribute('aria-label', knob.querySelector('.knob-head span')?.textContent ?? '');
    const reset = part('button', '', 'reset');
    Object.assign(reset, { type: 'button', hidden: true });
    const set = (value: number) =>
      desk.dispatchEvent(new CustomEvent('scenario-set', { detail: { name: parameter, value } }));
    field.addEventListener('input', () => {
      const isWrong = !field.checkValidity() || Number.isNaN(field.valueAsNumber);
      field.setAttribute('aria-invalid', String(isWrong));
      if (!isWrong) set(field.valueAsNumber);
    });
    reset.addEventListener('click', () => {
      set(Number(own));
      field.focus();
    });
    desk.addEventListener('scenario-drawn', (event) => {
      const { setting } = (event as CustomEvent<ScenarioDrawn>).detail;
      const now = setting[parameter];
      if (document.activeElement !== field && now !== undefined) field.value = String(now);
      if (document.activeElement === field && field.valueAsNumber !== now && now === Number(own))
        field.value = String(now);
      reset.hidden = now === Number(own);
    });
    const [before = '', after = ''] = words.split(/[\d.,]+/);
    this.replaceChildren(before, field, after, reset);
  }
}

customElements.define('scenario-assumption', ScenarioAssumption);
