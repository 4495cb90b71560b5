import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Figure, FigureLine, LinesFigure, RowsFigure } from '../../src/charts/figure.ts';
import { fileTheme } from '../../src/charts/fileThemes.ts';
import { plotOf } from '../../src/charts/plotOf.ts';
import { rowsHeight } from '../../src/charts/rowsPlot.ts';
import { tokens } from '../../src/charts/tokens.ts';
import { type RenderedSvg, renderSvg } from '../../src/render/svg.ts';
import { thumbnail } from '../../src/render/thumbnail.ts';
import { corners } from './corners.ts';
import { tinAligned, tinCalendar, tinPrices } from './tin.ts';
import { tinRanges, tinRows } from './tin-rows.ts';

const { document } = new JSDOM().window;
const wide = 640;
const narrow = 344;

function render(figure: Figure, width = wide): RenderedSvg & { readonly root: Element } {
  const height = figure.kind === 'rows' ? rowsHeight(figure) : 360;
  const options = plotOf(figure, { width, height, theme: fileTheme('light') });
  const drawn = renderSvg(options, { document, scope: 'tin', label: 'Tin', variant: 'chart-wide' });
  return { ...drawn, root: parse(drawn.svg) };
}

function parse(svg: string): Element {
  const root = new JSDOM(svg).window.document.querySelector('svg');
  if (root === null) throw new Error('no svg');
  return root;
}

const count = ({ root }: { root: Element }, selector: string) => root.querySelectorAll(selector).length;
const textsIn = ({ root }: { root: Element }) =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
/** Pixels from the left and from the top of the middle of a word or symbol. */
function placeOf(element: Element | undefined): readonly [number, number] {
  const shift = (of: Element | null | undefined) => {
    const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(of?.getAttribute('transform') ?? '') ?? [];
    return [Number(x), Number(y)] as const;
  };
  const [own, group] = [shift(element), shift(element?.parentElement)];
  return [own[0] + group[0], own[1] + group[1]];
}
const wordsAt = ({ root }: { root: Element }, words: string) =>
  placeOf([...root.querySelectorAll('text')].find(({ textContent }) => textContent === words));

/** The lines of a figure, changed. */
const withLines = (figure: LinesFigure, change: (line: FigureLine) => Partial<FigureLine>): LinesFigure => ({
  ...figure,
  lines: figure.lines.map((line) => ({ ...line, ...change(line) })),
});
/** The values of a chart of rows, changed. */
const withValues = (figure: RowsFigure, change: (value: number) => number): RowsFigure => ({
  ...figure,
  groups: figure.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      points: row.points.map((point) => ({ ...point, value: change(point.value) })),
    })),
  })),
});

describe('lines', () => {
  test('each is drawn in its tone: a wave, black, or gray for context, which lies below', () => {
    const { root } = render(tinPrices);
    const strokes = (selector: string) => root.querySelector(selector)?.getAttribute('stroke');
    expect(strokes('.line.wave-mobile')).toBe(tokens.light.wave.mobile.mark);
    expect(strokes('.line.tone-ink')).toBe(tokens.light.ink);
    expect(strokes('.line.tone-muted')).toBe(tokens.light.muted);
    expect(root.querySelector('.line')?.getAttribute('class')).toContain('tone-muted');
  });

  test('a step stays level until the next value', () => {
    const path = (selector: string) =>
      render(tinPrices).root.querySelector(`${selector} path`)?.getAttribute('d') ?? '';
    const steps = corners(path('.line.wave-mobile'));
    expect(steps.slice(1).every(([x, y], index) => x === steps[index]?.[0] || y === steps[index]?.[1])).toBe(true);
    const slope = corners(path('.line.wave-ai'));
    expect(slope.slice(1).some(([x, y], index) => x !== slope[index]?.[0] && y !== slope[index]?.[1])).toBe(true);
  });

  test('every point of a short line bears a symbol; of a longer one its end does, where several waves must be told apart', () => {
    expect(count(render(tinPrices), '.point.wave-ai path')).toBe(6);
    expect(count(render(withLines(tinPrices, () => ({ few: false }))), '.point.wave-ai path')).toBe(1);
  });

  test('what stands behind them is drawn within the years shown', () => {
    expect(count(render(tinPrices), '.cloud circle')).toBe(3);
    const early = { ...tinPrices, cloud: tinPrices.cloud.map((point) => ({ ...point, x: point.x + 1 })) };
    expect(count(render(early, narrow), '.cloud circle')).toBe(2);
    expect(count(render({ ...tinPrices, cloud: [] }), '.cloud')).toBe(0);
  });

  test('what lies outside the years shown does not stretch the axis', () => {
    const [far] = tinPrices.cloud.map((point) => ({ ...point, x: 99, value: 1e9 }));
    if (far === undefined) throw new Error('no cloud');
    expect(textsIn(render({ ...tinPrices, cloud: [...tinPrices.cloud, far] }))).toEqual(textsIn(render(tinPrices)));
  });

  test('the axis reaches a continuation above all other points', () => {
    const high = withLines(tinCalendar, ({ continuation }) => ({
      continuation: continuation && { ...continuation, value: 7.7 },
    }));
    const { y, root } = render(high);
    expect(textsIn({ root })).toContain('8%');
    const [, top] = placeOf([...root.querySelectorAll('.point.wave-ai path')].at(-1));
    expect(top).toBeCloseTo(y(7.7), 1);
    expect(y(7.7)).toBeGreaterThan(y(8));
  });

  test('a phone that does not show the end of a line does not show what continues it', () => {
    const chart = { ...tinAligned.chart, time: { ...tinAligned.chart.time, narrow: [-5, 0] as [number, number] } };
    const { root } = render({ ...tinAligned, chart }, narrow);
    expect(textsIn({ root })).not.toContain('1926-Q3 to 1927-Q2: 3.1%');
    expect(textsIn(render(tinAligned, narrow))).toContain('1926-Q3 to 1927-Q2: 3.1%');
  });

  test('names at the ends of lines keep 17 pixels from each other', () => {
    const close = withLines(tinPrices, ({ points }) => ({
      points: points.map((point, index) => (index === 5 ? { ...point, value: 6 } : point)),
    }));
    const drawn = render(close);
    const tops = [...drawn.root.querySelectorAll('text')]
      .filter(({ textContent }) => ['Slag', 'Tin', 'Lead', 'Zinc'].includes(textContent))
      .map((text) => placeOf(text)[1])
      .sort((a, b) => a - b);
    expect(tops).toHaveLength(5);
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(16.9);
  });

  test('years from the start begin with year 0 and end with the word', () => {
    expect(textsIn(render(tinPrices))).toEqual(expect.arrayContaining(['year 0', '+1', '+6 years']));
    expect(textsIn(render(tinPrices, narrow))).toEqual(expect.arrayContaining(['year 0', '+1', '+3 yrs']));
  });
});

describe('rows', () => {
  test('a range lies behind its value, from low to high', () => {
    const { root, x } = render(tinRanges);
    const range = root.querySelector('.range.wave-railroads line');
    expect(Number(range?.getAttribute('x1'))).toBeCloseTo(x(6), 1);
    expect(Number(range?.getAttribute('x2'))).toBeCloseTo(x(60), 1);
    expect(count({ root }, '.range')).toBe(1);
  });

  test('words stand to the right of the range, or of the whole row where it has several values', () => {
    const drawn = render(tinRanges);
    expect(wordsAt(drawn, '$12  1901')[0]).toBeGreaterThan(drawn.x(60));
    expect(wordsAt(drawn, '$300 1901; ~$3 1909')[0]).toBeGreaterThan(drawn.x(300));
    expect(wordsAt(drawn, '$0.7  the last')[0]).toBeLessThan(drawn.x(1));
  });

  test('where nothing was found the words stand alone', () => {
    const drawn = render(tinRanges);
    expect(wordsAt(drawn, 'not found')[1]).toBe(wordsAt(drawn, 'Gold')[1]);
    expect(count(drawn, '.point')).toBe(4);
  });

  test('a log axis has no line of zero; a linear one has, with losses on its other side', () => {
    expect(count(render(tinRanges), '.axis')).toBe(0);
    const losses = render(withValues(tinRows, (value) => -value));
    const zero = losses.x(0);
    expect(Number(losses.root.querySelector('.axis line')?.getAttribute('x1'))).toBeCloseTo(zero, 1);
    expect(zero).toBeLessThan(wide);
    expect(losses.x(-3.33)).toBeLessThan(zero);
    expect(wordsAt(losses, '−3.33%  1903')[0]).toBeGreaterThan(zero);
  });

  test('the words of the ticks never touch, and the last, with the unit, stays', () => {
    const large = withValues(tinRows, (value) => value * 1000);
    for (const width of [wide, narrow]) {
      const { root } = render({ ...large, unit: { ...large.unit, id: 'n', symbol: 'n' } }, width);
      const ticks = [...root.querySelectorAll('text')]
        .filter(
          ({ textContent, parentElement }) =>
            /^[\d,]+( n)?$/.test(textContent) && parentElement?.getAttribute('fill') === tokens.light.muted,
        )
        .map((text) => [text.textContent, placeOf(text)[0]] as const);
      expect(ticks.at(-1)?.[0]).toBe(width === wide ? '5,000 n' : '6,000 n');
      for (const [index, [words, left]] of ticks.slice(1).entries())
        expect(left - (ticks[index]?.[1] ?? 0)).toBeGreaterThan(words.length * 6);
    }
  });

  test.each<[string, Partial<RowsFigure['groups'][number]['rows'][number]['points'][number]>, string, string]>([
    ['reported: filled', {}, tokens.light.wave.railroads.mark, tokens.light.wave.railroads.mark],
    ['derived: hollow', { status: 'derived' }, '#ffffff', tokens.light.wave.railroads.mark],
    ['a surplus: hollow', { concept: 'surplus' }, '#ffffff', tokens.light.wave.railroads.mark],
    ['a revenue: gray', { concept: 'revenue' }, tokens.light.muted, tokens.light.muted],
    [
      'a revenue that is an estimate: gray and hollow',
      { concept: 'revenue', status: 'estimate' },
      '#ffffff',
      tokens.light.muted,
    ],
  ])('a point that is %s', (_, more, fill, stroke) => {
    const [group] = tinRows.groups;
    const [row] = group?.rows ?? [];
    if (group === undefined || row === undefined) throw new Error('no row');
    const points = row.points.map((point) => ({ ...point, ...more }));
    const { root } = render({ ...tinRows, groups: [{ ...group, span: false, rows: [{ ...row, points }] }] });
    const dot = root.querySelector('.point');
    expect([dot?.getAttribute('fill'), dot?.getAttribute('stroke')]).toEqual([fill, stroke]);
  });

  test('a quotation that is contradicted is a cross, and the head counts it out', () => {
    const drawn = render(tinRows);
    expect(textsIn(drawn)).toContain('3.33 to 3.33%');
    const shapes = [...drawn.root.querySelectorAll('.point.wave-railroads path')].map((path) => path.getAttribute('d'));
    expect(shapes[1]).not.toBe(shapes[0]);
  });
});

describe('a stamp', () => {
  const stamps = { aligned: tinAligned, calendar: tinCalendar, prices: tinPrices, rows: tinRows, ranges: tinRanges };

  test.each(Object.entries(stamps))('of %s has marks and no word, and is not read aloud', (_, figure) => {
    const svg = thumbnail(figure, document);
    const root = parse(svg);
    expect(root.getAttribute('aria-hidden')).toBe('true');
    expect(root.getAttribute('role')).toBeNull();
    expect(count({ root }, 'text')).toBe(0);
    expect(count({ root }, '.line, .point')).toBeGreaterThan(2);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.each([48, 49, 60, 95, 96, 97, 500])('draws a line of %d years as one stroke', (years) => {
    const [line] = tinCalendar.lines;
    const [point] = line?.points ?? [];
    if (line === undefined || point === undefined) throw new Error('no line');
    const points = Array.from({ length: years }, (_, index) => ({
      ...point,
      x: 1900 + (index * 30) / years,
      value: 1 + (index % 3),
    }));
    const figure = { ...tinCalendar, lines: [{ ...line, points, every: 30.3 / years }] };
    const strokes = parse(thumbnail(figure, document)).querySelectorAll('.line path');
    expect(strokes).toHaveLength(1);
    expect(corners(strokes[0]?.getAttribute('d') ?? '').length).toBeGreaterThanOrEqual(24);
  });
});
