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
    const value = part('b', '');
    const label = part('label', '', `Your guess for ${to}: `, value, slider);
    const show = part('button', '', 'Show the line');
    const skip = part('button', '', 'Skip');
    for (const button of [show, skip]) button.type = 'button';
    const form_ = part('div', 'guess-form', label, show, skip);
    const draw = () => {
      value.textContent = print(slider.valueAsNumber);
      slider.setAttribute('aria-valuetext', print(slider.valueAsNumber));
      for (const svg of this.querySelectorAll<SVGSVGElement>('svg[data-places]')) {
        const [x0 = 0, y0 = 0, x1 = 0, base = 0, one = 0] = placesOf(svg);
        const line =
          svg.querySelector('.guess-line') ??
          svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
        line.setAttribute('class', 'guess-line');
        const end = base + (one - base) * slider.valueAsNumber;
        line.setAttribute('d', `M${x0},${y0}L${x1},${end}`);
        const name =
          svg.querySelector('.guess-name') ??
          svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
        for (const [key, said] of Object.entries({ class: 'guess-name', x: x1 - 6, y: end - 8, 'text-anchor': 'end' }))
          name.setAttribute(key, String(said));
        name.textContent = 'your guess';
      }
    };
    const drawings = [...this.querySelectorAll<SVGSVGElement>('svg[data-places]')];
    const labels = drawings.map((svg) => svg.getAttribute('aria-label') ?? '');
    for (const svg of drawings) {
      svg.setAttribute('aria-label', `The line from ${from} to ${to} is hidden until you have guessed or skipped.`);
      const follow = (event: PointerEvent) => {
        if (this.dataset['state'] !== 'asking' || (event.type === 'pointermove' && event.buttons === 0)) return;
        const box = svg.getBoundingClientRect();
        const [, , , base = 0, one = 0] = placesOf(svg);
        const y = ((event.clientY - box.top) / box.height) * svg.viewBox.baseVal.height;
        slider.value = String((y - base) / (one - base));
        draw();
      };
      svg.addEventListener('pointerdown', follow);
      svg.addEventListener('pointermove', follow);
    }
    const end = (words: string) => {
      this.dataset['state'] = 'shown';
      for (const [index, svg] of drawings.entries()) svg.setAttribute('aria-label', labels[index] ?? '');
      answer.textContent = words;
      form_.remove();
      answer.tabIndex = -1;
      answer.focus();
    };
    slider.addEventListener('input', draw);
    show.addEventListener('click', () => end(`You guessed ${print(slider.valueAsNumber)}. It was ${told}`));
    skip.addEventListener('click', () => {
      for (const drawn of this.querySelectorAll('.guess-line, .guess-name')) drawn.remove();
      end(told);
    });
    this.dataset['state'] = 'asking';
    answer.textContent = `In ${from} it was ${print(Number(first))}. Move the slider, or draw in the chart, to where you think it stood in ${to}.`;
    answer.after(form_);
    draw();
  }
}

/** Where the ends of the line stand, and the pixels of 0 and 1 on the axis, as the server wrote them. */
function placesOf(svg: SVGSVGElement): number[] {
  return (svg.dataset['places'] ?? '').split(' ').map(Number);
}

customElements.define('draw-guess', DrawGuess);
