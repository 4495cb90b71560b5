import { decimalsOf, formatWithUnit } from '../charts/format.ts';
import type { Sketch } from '../charts/sketch.ts';
import { sketchPlot } from '../charts/sketchPlot.ts';
import { screenTheme } from '../charts/theme.ts';
import type { Slot } from '../charts/tokens.ts';
import { between } from '../model/between.ts';
import type { Series } from '../model/series.ts';
import { decimalYear } from '../model/time.ts';
import { escapeHtml } from './escape.ts';
import { renderSvg } from './svg.ts';

/** What is asked: how far a line goes between two periods that it has. */
export interface Guess {
  readonly question: string;
  readonly line: Series;
  readonly from: string;
  readonly to: string;
  readonly ink: Slot | 'ink';
  /** Where the rows of the line stand, with what it is called. */
  readonly page: string;
  readonly title: string;
}

const sizes = { wide: [720, 340], narrow: [344, 280] } as const;

/** A chart whose line a reader with script may guess before it shows: the first point stands, the rest waits. Throws where the line lacks a period. */
export function guessHtml({ question, line, from, to, ink, page, title }: Guess, document: Document): string {
  const { points, unit } = between(line, from, to);
  const [first, last] = [points[0], points.at(-1)];
  if (first?.period.text !== from || last?.period.text !== to) throw new Error(`missing period: ${line.name}`);
  const said = (value: number) => formatWithUnit(value, unit, decimalsOf(value));
  const change = `${Math.abs((last.value / first.value - 1) * 100).toFixed(0)}% ${last.value < first.value ? 'lower' : 'higher'}`;
  const top = Math.max(...points.map(({ value }) => value)) * 1.25;
  const answer = `${said(last.value)} in ${to}, ${change} than in ${from}.`;
  const sketch: Sketch = {
    id: 'guess',
    x: {
      from: decimalYear(first.period),
      to: decimalYear(last.period),
      said: (value) => String(Math.floor(value)),
      whole: true,
    },
    y: { unit, scale: 'linear', from: 0, to: top },
    lines: [
      {
        name: '',
        ink,
        status: 'reported',
        curve: 'straight',
        dots: true,
        points: points.map(({ period, value }) => ({ x: decimalYear(period), y: value })),
      },
    ],
    rules: [],
    marks: [
      { x: decimalYear(first.period), y: first.value, words: said(first.value), side: 'above', ink },
      { x: decimalYear(last.period), y: last.value, words: said(last.value), side: 'above', ink },
    ],
    description: `${title}: ${said(first.value)} in ${from}, ${answer}`,
  };
  const drawings = (['wide', 'narrow'] as const).map((variant) => {
    const [width, height] = sizes[variant];
    const identity = { document, scope: 'guess', label: sketch.description, variant: `chart-${variant}` };
    const { svg, x, y } = renderSvg(sketchPlot(sketch, { width, height, theme: screenTheme }), identity);
    const places = [x(decimalYear(first.period)), y(first.value), x(decimalYear(last.period)), y(0), y(1)];
    return svg.replace('<svg ', `<svg data-places="${places.map((place) => place.toFixed(2)).join(' ')}" `);
  });
  const symbols = JSON.stringify([said(0).replace(/0/, '#'), decimalsOf(last.value)]);
  return [
    '<figure class="chart guess" aria-labelledby="guess-title">',
    `<p class="chart-title" id="guess-title">${escapeHtml(question)}</p>`,
    `<p class="chart-subtitle">${escapeHtml(title)}, ${escapeHtml(unit.name)}, ${from} to ${to}</p>`,
    `<draw-guess data-from="${from}" data-to="${to}" data-first="${first.value}" data-last="${last.value}" data-top="${top}" data-said="${escapeHtml(symbols)}">`,
    `<div class="chart-plot">${drawings.join('')}</div>`,
    `<p class="guess-answer" role="status">${escapeHtml(answer)}</p>`,
    '</draw-guess>',
    `<figcaption><p class="chart-sources"><a href="${page}">Every value with its source</a>.</p></figcaption>`,
    '</figure>',
  ].join('');
}
