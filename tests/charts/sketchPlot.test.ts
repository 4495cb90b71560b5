import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Sketch } from '../../src/charts/sketch.ts';
import { sketchHtml } from '../../src/render/sketchHtml.ts';
import { overlaps, textBoxes } from '../render/textBoxes.ts';

const { document } = new JSDOM().window;
const unit = { id: 'nugget', name: 'nuggets', symbol: 'n', measures: 'tin', factor: 1 };
const sketch: Sketch = {
  id: 'tin',
  x: { from: 1900, to: 1910, said: String, whole: true },
  y: { unit, scale: 'linear' },
  lines: [
    {
      name: 'Measured',
      ink: 'ai',
      status: 'reported',
      curve: 'straight',
      dots: true,
      points: [
        { x: 1900, y: 1 },
        { x: 1905, y: 5 },
      ],
    },
    {
      name: 'Supposed',
      ink: 'ink',
      status: 'supposed',
      curve: 'step',
      dots: false,
      points: [
        { x: 1905, y: 5 },
        { x: 1910, y: 10 },
      ],
    },
    {
      name: 'Nearly the same',
      ink: 'muted',
      status: 'supposed',
      curve: 'straight',
      dots: false,
      points: [
        { x: 1905, y: 5 },
        { x: 1910, y: 9.9 },
      ],
    },
  ],
  rules: [
    { y: 8, words: 'ceiling' },
    { x: 1905, words: 'shock' },
  ],
  marks: [],
  description: 'Tin rises from 1 to 10.',
};
const draw = (changes: Partial<Sketch> = {}) => sketchHtml({ ...sketch, ...changes }, document);

describe('a sketch', () => {
  test('is drawn for a desk and for a phone, each with the description in its place', () => {
    const drawings = draw().match(/<svg[^>]*>/g) ?? [];
    expect(drawings.map((svg) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1))).toEqual([
      ['720', '380'],
      ['344', '300'],
    ]);
    for (const svg of drawings) expect(svg).toContain('aria-label="Tin rises from 1 to 10."');
  });

  test('dashes what is supposed only where something is measured', () => {
    const dashes = (html: string) => html.match(/stroke-dasharray/g)?.length ?? 0;
    expect(dashes(draw())).toBe(4);
    expect(dashes(draw({ lines: sketch.lines.slice(1) }))).toBe(0);
  });

  test('keeps the names at the ends of its lines apart', () => {
    for (const width of ['wide', 'narrow'] as const)
      expect(overlaps(textBoxes(sketchHtml(sketch, document, [width]))), width).toEqual([]);
  });

  test('leaves out of a logarithmic axis what has no place on it', () => {
    const points = [
      { x: 1900, y: 0 },
      { x: 1901, y: 1 },
      { x: 1902, y: 10 },
    ];
    const line = { name: '', ink: 'ink', status: 'supposed', curve: 'straight', dots: true, points } as const;
    const html = sketchHtml({ ...sketch, y: { unit, scale: 'log' }, rules: [], lines: [line] }, document, ['wide']);
    expect(html.match(/<circle/g)).toHaveLength(2);
  });
});
