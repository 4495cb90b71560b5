import { describe, expect, test } from 'vitest';
import { forecastSketch } from '../../src/charts/forecastSketch.ts';
import { againstPath, saidValue, verdictWords } from '../../src/charts/forecastWords.ts';
import type { Forecast, ForecastMethod, Target } from '../../src/data/schemas/forecast.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';
import { judge } from '../../src/model/forecastStatus.ts';
import type { JudgedForecast } from '../../src/model/judgedForecast.ts';
import type { Series } from '../../src/model/series.ts';
import { line, nugget, period } from '../model/tin.ts';

/** A forecast of 1901 about 1905, judged by a line. */
function judged(
  target: Target,
  data: Series,
  more: { readonly path?: 'none'; readonly seen?: string; readonly today?: string } = {},
): JudgedForecast {
  const made = period('1901');
  const resolves = period('1905-12-31');
  const seenTo = more.seen === undefined ? (data.points.at(-1)?.period.end ?? 0) : period(more.seen).end;
  const method = { path: more.path ?? 'constant-rate', tolerance: 5 } as const;
  const forecast = { id: 'tin', made: '1901', resolves: '1905-12-31', target } as Forecast;
  const clock = { seenTo, asOf: period(more.today ?? '1901').start };
  return {
    forecast,
    method: method as ForecastMethod,
    made,
    resolves,
    measured: { line: data, seenTo },
    ...judge({ made, resolves, target, method }, data, clock),
  };
}
const range: Target = { is: 'between', line: 'tin/dug', value: 160, to: 250, toNearest: 1, unit: 'nugget', in: '1905' };
const cheap: Target = { is: 'at-most', line: 'tin/price', value: 1, unit: 'nugget' };
const sketchOf = (...given: Parameters<typeof judged>) => forecastSketch(judged(...given), 'Tin', 'ink');
const ofLine = (...given: Parameters<typeof judged>) =>
  sketchOf(...given)?.lines.map(({ points, status }) => [status, points.map(({ x, y }) => [x, y])]);

const millions: Unit = {
  id: 'usd-million',
  name: 'm',
  symbol: '$m',
  measures: 'us-dollars',
  money: 'us',
  factor: 1e6,
};

describe('the chart of a forecast', () => {
  test('shows what was measured at the ends of its periods, and a dashed path to each end of a range', () => {
    expect(ofLine(range, line({ '1901': 10, '1903': 45 }))).toEqual([
      [
        'reported',
        [
          [1902, 10],
          [1904, 45],
        ],
      ],
      [
        'supposed',
        [
          [1902, 10],
          [1906, 160],
        ],
      ],
      [
        'supposed',
        [
          [1902, 10],
          [1906, 250],
        ],
      ],
    ]);
  });

  test('carries a price that holds to where the data go', () => {
    const [price] = ofLine(cheap, line({ '1901': 10 }, { kind: 'level' }), { seen: '1903' }) ?? [];
    expect(price).toEqual([
      'reported',
      [
        [1902, 10],
        [1904, 10],
      ],
    ]);
  });

  test('has a log axis where the path has one, and else a straight one', () => {
    expect(sketchOf(cheap, line({ '1901': 10 }))?.y.scale).toBe('log');
    expect(sketchOf({ ...cheap, value: 0 }, line({ '1901': 10 }))?.y.scale).toBe('linear');
  });

  test('has a rule for each end of what is asked, and one for the last day', () => {
    const rules = sketchOf(range, line({ '1901': 10 }))?.rules ?? [];
    expect(rules.map((rule) => ('x' in rule ? rule.x : rule.y))).toEqual([160, 250, 1906]);
    expect(rules.map(({ words }) => words)).toEqual(['', 'asked for: 160 n to 250 n', 'last day 1905-12-31']);
  });

  test('ends on the last day: what was measured later is not drawn', () => {
    const late = sketchOf(range, line({ '1901': 10, '1905': 200, '1906': 999 }));
    expect(late?.lines[0]?.points.map(({ x }) => x)).toEqual([1902, 1906]);
    expect(late?.x.to).toBe(1906);
  });

  test('is none where nothing measures it', () => {
    const { measured, ...unmeasured } = judged(cheap, line({ '1901': 10 }));
    expect(measured).toBeDefined();
    expect(forecastSketch(unmeasured, 'Tin', 'ink')).toBeUndefined();
  });
});

describe('the status in words', () => {
  const verdict = (...given: Parameters<typeof judged>) => verdictWords(judged(...given));

  // 10 x 16 ^ (730 / 1461) and 10 x 25 ^ (730 / 1461): two of four years, one of them a leap year.
  test('above a band is said as plainly as below', () => {
    expect(verdict(range, line({ '1901': 10, '1903': 60 }))).toBe(
      '60 n on 1903-12-31; the path is at 40 n to 49.9 n by then. That is 10 n above the band between the two paths, beyond the 5 percent that the method allows.',
    );
    expect(verdict(range, line({ '1901': 10, '1903': 30 }))).toContain('10 n below the band');
    expect(verdict(range, line({ '1901': 10, '1903': 51 }))).toContain(
      'above the band between the two paths, within the 5 percent',
    );
    expect(verdict(range, line({ '1901': 10, '1903': 45 }))).toContain('between the paths to both ends');
  });

  test('a gap has two digits, in the size of the value', () => {
    const billions: Unit = {
      id: 'usd-billion',
      name: 'bn',
      symbol: '$bn',
      measures: 'us-dollars',
      money: 'us',
      factor: 1e9,
    };
    // 10 in four years to 250: halfway 49.94.
    expect(verdict(range, line({ '1901': 10, '1903': 50.6 }, { unit: billions }))).toContain('That is $0.66bn above');
  });

  test('what has failed says by how much', () => {
    expect(verdict(range, line({ '1901': 10, '1905': 255 }))).toBe(
      '255 n in 1905, where it asked for 160 n to 250 n. That is 5 n above what it asked for.',
    );
  });

  test('what is met by rounding says so', () => {
    expect(verdict(range, line({ '1901': 10, '1905': 250.3 }))).toMatch(
      /160 n to 250 n\. It is met to the nearest 1 n\.$/,
    );
  });

  test('what is due says that its last day has passed', () => {
    expect(verdict(range, line({ '1901': 10, '1903': 45 }), { today: '1906-01-01' })).toBe(
      'It asks for 160 n to 250 n. Its last day, 1905-12-31, has passed, and the data do not reach it yet. The data go to 1903-12-31.',
    );
  });

  test('what is open says to where the data go and what pace the path asks for', () => {
    expect(verdict(cheap, line({ '1901': 16 }))).toBe(
      'Nothing has been measured since it was made. The data go to 1901-12-31. From 16 n on 1901-12-31 the path divides by 2 a year.',
    );
    expect(verdict(cheap, line({ '1901': 16 }), { path: 'none' })).toContain('no path is drawn');
  });

  test('one cell holds the value, its side of the path, and the goal', () => {
    expect(againstPath(judged(range, line({ '1901': 10, '1903': 60 })))).toBe(
      '60 n, above the path of 40 n to 49.9 n; asks for 160 n to 250 n',
    );
    expect(againstPath(judged(range, line({ '1901': 10, '1903': 51 })))).toContain('51 n, just above the path');
  });

  test('a value has about three digits, and dollars the size in which people say them', () => {
    const billions: Unit = { ...millions, id: 'usd-billion', symbol: '$bn', factor: 1e9 };
    expect(saidValue(72.215, nugget)).toBe('72.2 n');
    expect(saidValue(0.000019, nugget)).toBe('0.000019 n');
    expect(saidValue(0.0125, nugget)).toBe('0.0125 n');
    expect(saidValue(131_819, nugget)).toBe('131,819 n');
    expect(saidValue(17_000, millions)).toBe('$17bn');
    expect(saidValue(656.2, millions)).toBe('$656m');
    expect([0.6562, 6.967, 20_875].map((value) => saidValue(value, billions))).toEqual(['$656m', '$6.97bn', '$20.9tn']);
    expect(saidValue(-2, billions)).toBe('−$2bn');
    expect(saidValue(999.9, millions)).toBe('$1bn');
  });

  test('the axis of a chart is in the same size', () => {
    const sketch = sketchOf({ ...range, value: 16_000, to: 25_000 }, line({ '1901': 1000 }, { unit: millions }));
    expect(sketch?.y.unit.symbol).toBe('$bn');
    expect(sketch?.lines.map(({ points }) => points.at(-1)?.y)).toEqual([1, 16, 25]);
    expect(sketch?.rules.flatMap((rule) => ('y' in rule ? [rule.y] : []))).toEqual([16, 25]);
  });
});
