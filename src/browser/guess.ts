import { part } from './part.ts';

/** Asks for the end of a line before showing it: by slider and by keyboard. Skipped, answered or without script the line stands. */
class DrawGuess extends HTMLElement {
  connectedCallback(): void {
    const answer = this.querySelector<HTMLElement>('.guess-answer');
    if (answer === null || this.dataset['state'] !== undefined) return;
    const told = answer.textContent ?? '';
    const { from = '', to = '', first = '', top = '', said = '["#",1]' } = this.dataset;
    const [form, decimals] = JSON.parse(said) as [string, number];
    const print = (value: number) => form.replace('#', value.toFixed(decimals));
    const slider = part('input', '');
    Object.assign(slider, { type: 'range', min: 0, max: top, step: 'any', value: first });
    const value = part('output', '', '');
    const label = part('label', '', `Your guess for ${to}: `, value, slider);
    const show = part('button', '', 'Show the line');
    const skip = part('button', '', 'Skip');
    for (const button of [show, skip]) button.type = 'button';
    const form_ = part('div', 'guess-form', label, show, skip);
    const draw = () => {
      value.textContent = print(slider.valueAsNumber);
      slider.setAttribute('aria-valuetext', print(slider.valueAsNumber));
      for (const svg of this.querySelectorAll<SVGSVGElement>('svg[data-places]')) {
        const [x0 = 0, y0 = 0, x1 = 0, base = 0, one = 0] = (svg.dataset['places'] ?? '').split(' ').map(Number);
        const line =
          svg.querySelector('.guess-line') ??
          svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
        line.setAttribute('class', 'guess-line');
        line.setAttribute('d', `M${x0},${y0}L${x1},${base + (one - base) * slider.valueAsNumber}`);
      }
    };
    const end = (words: string) => {
      this.dataset['state'] = 'shown';
      answer.textContent = words;
      form_.remove();
      answer.tabIndex = -1;
      answer.focus();
    };
    slider.addEventListener('input', draw);
    show.addEventListener('click', () => end(`You guessed ${print(slider.valueAsNumber)}. It was ${told}`));
    skip.addEventListener('click', () => {
      for (const line of this.querySelectorAll('.guess-line')) line.remove();
      end(told);
    });
    this.dataset['state'] = 'asking';
    answer.textContent = `In ${from} it was ${print(Number(first))}. Draw the line to where you think it stood in ${to}.`;
    answer.after(form_);
    draw();
  }
}

customElements.define('draw-guess', DrawGuess);
