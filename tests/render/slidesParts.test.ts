import { describe, expect, test } from 'vitest';
import type { FigureLine } from '../../src/charts/figure.ts';
import { parsePeriod } from '../../src/data/period.ts';
import type { Status } from '../../src/data/status.ts';
import { headOf, numbers, sheetOf } from '../../src/render/slides/cells.ts';
import { freePlaces } from '../../src/render/slides/freePlaces.ts';
import { lineCells } from '../../src/render/slides/lineCells.ts';
import { measured } from '../../src/render/slides/measured.ts';
import { axisFormat, onlyWords, written } from '../../src/render/slides/numberFormat.ts';
import { tinCalendar } from './tin.ts';

const percent = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
const billion = { id: 'usd-billion', name: 'billion US dollars', symbol: '$bn', measures: 'us-dollars', factor: 1e9 };

describe('the number format of a value', () => {
  test('writes an edited value as the label writes it, with its unit and words', () => {
    expect(written(5.4196, percent, 'reported', ' in 1871')).toEqual({
      print: '5.4% in 1871',
      format: '#,##0.0"% in 1871";"−"#,##0.0"% in 1871"',
    });
    expect(written(412.4, billion, 'reported', '')).toEqual({ print: '$412bn', format: '"$"#,##0"bn";"$−"#,##0"bn"' });
  });

  test('keeps the ~ of an estimate', () => {
    expect(written(92, percent, 'estimate', '').format).toMatch(/^"~"#,##0\.0"%"/);
  });

  test('never ends its words early: straight quotes become curly', () => {
    expect(onlyWords('a "so-called" panic').format.split(';')[0]).toBe('"a ”so-called” panic"');
  });

  test('has the decimals that the ticks of an axis need', () => {
    expect(axisFormat([0, 0.5, 1], false)).toBe('#,##0.0;"−"#,##0.0');
    expect(axisFormat([0, 50], false)).toBe('#,##0;"−"#,##0');
  });
});

describe('an axis', () => {
  const axis = (type: 'linear' | 'log', domain: [number, number], ticks: number[]) => ({
    type,
    domain,
    ticks: ticks.map((value) => ({ value, words: '' })),
  });

  test('of logs begins on a power of ten', () => {
    expect(measured(axis('log', [0.15, 130], [1, 10, 100]), [0.2, 100])).toMatchObject({
      from: 0.1,
      to: 130,
      step: 10,
    });
  });

  test('grows by whole steps to hold what the page draws beyond it', () => {
    expect(measured(axis('linear', [60, 160], [60, 80, 100, 120, 140, 160]), [80, 164.9])).toMatchObject({
      from: 60,
      to: 180,
    });
    expect(measured(axis('linear', [0, 3], [0, 1, 2, 3]), [-0.46, 2])).toMatchObject({ from: -1, to: 3 });
  });
});

describe('the cells of a line', () => {
  const period = (year: number) => {
    const read = parsePeriod(String(year));
    if (read === undefined) throw new Error(`no period: ${year}`);
    return read;
  };
  const line = (points: readonly (readonly [number, Status])[], rest: Partial<FigureLine>): FigureLine => {
    const [first] = tinCalendar.lines;
    if (first === undefined) throw new Error('no line of tin');
    const made = points.map(([year, status], index) => ({
      ...{ period: period(year), x: year, value: index + 1, status, from: [] },
    }));
    return { ...first, points: made, every: 1.01, curve: 'straight', continuation: undefined, ...rest };
  };
  const reported = (...years: number[]) => years.map((year) => [year, 'reported'] as const);
  const short = (cells: ReturnType<typeof lineCells>) => cells.map(({ x, value, stretch }) => [x, value, stretch]);

  test('are blank in a gap, which is neither zero nor joined', () => {
    expect(short(lineCells(line(reported(1901, 1902, 1905), {})))).toEqual([
      [1901, 1, 'reported'],
      [1902, 2, 'reported'],
      [1903.5, null, 'reported'],
      [1905, 3, 'reported'],
    ]);
  });

  test('bear the weaker status of the two ends of a stretch', () => {
    const cells = lineCells(
      line(
        [
          [1901, 'reported'],
          [1902, 'estimate'],
          [1903, 'reported'],
        ],
        {},
      ),
    );
    expect(cells.map(({ stretch }) => stretch)).toEqual(['reported', 'estimate', 'estimate']);
  });

  test('of steps keep a price until the next', () => {
    expect(short(lineCells(line(reported(1901, 1902), { curve: 'step' })))).toEqual([
      [1901, 1, 'reported'],
      [1902, 1, 'reported'],
      [1902, 2, 'reported'],
    ]);
  });

  test('end in the newer part-year, drawn as an estimate', () => {
    const continuation = { period: period(1902), x: 1902.5, value: 9, status: 'reported' as const, from: [] };
    expect(short(lineCells(line([[1901, 'reported']], { continuation })))).toEqual([
      [1901, 1, 'reported'],
      [1902.5, 9, 'estimate'],
    ]);
  });
});

describe('the sheet behind a chart', () => {
  const columns = Array.from({ length: 28 }, (_, index) => ({
    head: `head ${index}`,
    cells: index === 27 ? [0.1, null, 3] : [1],
  }));

  test('is referred to beyond Z', () => {
    expect(headOf(columns, 26)).toContain('Chart!$AA$1');
    expect(numbers(columns, 27)).toContain('Chart!$AB$2:$AB$4');
  });

  test('leaves a blank cell out of what a chart remembers', () => {
    expect(numbers(columns, 27)).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.1</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt>',
    );
  });

  test('gives every column the height of the longest', () => {
    expect(numbers(columns, 0)).toContain('<c:ptCount val="3"/>');
    expect(sheetOf(columns).rows).toHaveLength(4);
  });
});

describe('words along lines', () => {
  const room = { left: 0, top: 0, width: 400, height: 300 };
  const box = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

  test('do not lie on each other', () => {
    const [first, second, third] = freePlaces([box(10, 100), box(20, 105), box(30, 95)], [], room);
    expect(first).toEqual(box(10, 100));
    const tops = [first, second, third].map((each) => each?.top ?? 0).sort((a, b) => a - b);
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  test('make way for a line', () => {
    const line = Array.from({ length: 12 }, (_, index) => [10 + index * 8, 110] as const);
    const [moved] = freePlaces([box(10, 100)], line, room);
    expect(Math.abs((moved?.top ?? 100) - 100)).toBeGreaterThan(5);
  });

  test('stay within the room', () => {
    const [moved] = freePlaces([box(390, 295)], [], room);
    expect(moved).toMatchObject({ left: 320 });
    expect((moved?.top ?? 300) + 20).toBeLessThanOrEqual(300);
  });
});
