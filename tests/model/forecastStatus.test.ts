import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/data/schemas/forecast.ts';
import { catalogueDay } from '../../src/model/catalogueDay.ts';
import { dueAt, pathTo, perYear } from '../../src/model/forecastPath.ts';
import { type Judgement, judge, type Terms } from '../../src/model/forecastStatus.ts';
import { measuredPart, seenTo } from '../../src/model/seenTo.ts';
import type { Series } from '../../src/model/series.ts';
import { line, period, quarters, years } from './tin.ts';

const end = (text: string) => period(text).end;
const steady = { path: 'constant-rate', tolerance: 5 } as const;
const unsteady = { path: 'none', tolerance: 5 } as const;

/** Judges by the data of the line, unless these are said to go further, on a day before everything is due. */
function judged(
  target: Target,
  data: Series,
  more: Partial<Terms> & { readonly seen?: string; readonly today?: string } = {},
): Judgement {
  const { seen, today = '1901-12-31', ...terms } = more;
  const last = data.points.at(-1)?.period.end ?? 0;
  const base = { made: period('1901'), resolves: period('1905-12-31'), target, method: steady };
  const clock = { seenTo: seen === undefined ? last : end(seen), asOf: period(today).start };
  return judge({ ...base, ...terms }, data, clock);
}
const statusOf = (...given: Parameters<typeof judged>) => judged(...given).status;
const level = (values: Readonly<Record<string, number>>) => line(values, { kind: 'level' });
const atMost = (value: number): Target => ({ is: 'at-most', line: 'tin/price#nugget', value, unit: 'nugget' });
const atLeast = (value: number): Target => ({ is: 'at-least', line: 'tin/price#nugget', value, unit: 'nugget' });
const inYear = (target: object): Target =>
  ({ line: 'tin/output#dug', unit: 'nugget', in: '1905', ...target }) as unknown as Target;

describe('a value to be reached by a day', () => {
  test('has come true with the first value that meets it, long before the day', () => {
    const price = level(years(1901, [100, 40, 9, 12]));
    expect(judged(atMost(10), price)).toMatchObject({ status: 'came-true', deciding: { value: 9 } });
  });

  test('is not met by what was measured before it was made', () => {
    expect(statusOf(atMost(10), level({ '1900': 9, '1901': 100 }))).toBe('open');
  });

  test('has failed where the data cover the day and no value met it', () => {
    const price = level(years(1901, [100, 80, 60, 40, 20]));
    expect(judged(atMost(10), price)).toMatchObject({ status: 'failed', deciding: { value: 20 } });
  });

  test('a value after the day comes too late', () => {
    expect(statusOf(atMost(10), level(years(1901, [100, 80, 60, 40, 20, 5])))).toBe('failed');
  });

  test('is open while nothing was measured since it was made', () => {
    expect(statusOf(atMost(10), level({ '1900': 120, '1901': 100 }))).toBe('open');
  });

  test('a price that holds is data: it is off the path when the data go on and the price does not fall', () => {
    expect(statusOf(atMost(10), level({ '1901': 100 }))).toBe('open');
    expect(statusOf(atMost(10), level({ '1901': 100 }), { seen: '1902' })).toBe('off-path');
  });
});

describe('the path', () => {
  test('of 100 to 1 in two years stands at 10 after one', () => {
    const path = pathTo({ at: 0, value: 100 }, [1], 200);
    expect(path.scale).toBe('log');
    expect(dueAt(path, 100)[0]).toBeCloseTo(10, 12);
  });

  test('is a straight line where a value is zero or below', () => {
    expect(dueAt(pathTo({ at: 0, value: 100 }, [0], 200), 100)).toEqual([50]);
    expect(dueAt(pathTo({ at: 0, value: -10 }, [10], 200), 100)).toEqual([0]);
  });

  test('of 200 to 50 in two years divides by 2 a year', () => {
    const path = pathTo({ at: end('1901'), value: 200 }, [50], end('1903'));
    expect(perYear(path)[0]).toBeCloseTo(0.5, 3);
  });

  test('begins at its start and ends at its goal, whatever they are', () => {
    const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(size, size, (from, to) => {
        const path = pathTo({ at: 0, value: from }, [to], 1000);
        expect((dueAt(path, 0)[0] ?? 0) / from).toBeCloseTo(1, 9);
        expect((dueAt(path, 1000)[0] ?? 0) / to).toBeCloseTo(1, 9);
      }),
    );
  });

  test('whose end is not after its start is refused', () => {
    expect(() => pathTo({ at: 5, value: 1 }, [2], 5)).toThrow('not after its start');
  });

  test('of a level begins at the making, of an amount at the end of its period', () => {
    const made = period('1902-06-30');
    expect(judged(atMost(10), level({ '1901': 100 }), { made }).path?.from.at).toBe(end('1902-06-30'));
    expect(judged(atMost(10), line({ '1901': 100 }), { made }).path?.from.at).toBe(end('1901'));
  });

  test('at most: on it at the path or below and within the tolerance above, off it further above', () => {
    // 10,000 to 1 from the end of 1901 to the end of 1905: a tenth a year, and 5 percent of 1,000 is 50.
    const statusWith = (value: number) => statusOf(atMost(1), level({ '1901': 10_000, '1902': value }));
    expect([900, 1002, 1049, 1053].map(statusWith)).toEqual(['on-path', 'on-path', 'on-path', 'off-path']);
  });

  test('at least: on it at the path or above and within the tolerance below, off it further below', () => {
    const statusWith = (value: number) => statusOf(atLeast(10_000), level({ '1901': 1, '1902': value }));
    expect([9.4, 9.6, 10.1, 100].map(statusWith)).toEqual(['off-path', 'on-path', 'on-path', 'on-path']);
  });

  test('a forecast whose method draws none stays open until it is decided', () => {
    const price = level(years(1901, [100, 99, 98]));
    expect(judged(atMost(10), price, { method: unsteady }).path).toBeUndefined();
    expect(statusOf(atMost(10), price, { method: unsteady })).toBe('open');
  });
});

describe('an amount in one period', () => {
  const range = inYear({ is: 'between', value: 160, to: 250, toNearest: 1 });

  test('is decided by the figure of that period alone, both ends included', () => {
    const statusWith = (value: number) => statusOf(range, line(years(1901, [10, 200, 200, 200, value])));
    expect([159, 160, 250, 251].map(statusWith)).toEqual(['failed', 'came-true', 'came-true', 'failed']);
  });

  test('is judged as finely as the ends of its range are given', () => {
    const statusWith = (toNearest: number, value: number) =>
      statusOf(inYear({ is: 'between', value: 160, to: 250, toNearest }), line({ '1901': 10, '1905': value }));
    expect([159.4, 159.6, 250.4, 250.6].map((value) => statusWith(1, value))).toEqual([
      'failed',
      'came-true',
      'came-true',
      'failed',
    ]);
    expect([156, 254, 255].map((value) => statusWith(10, value))).toEqual(['came-true', 'came-true', 'failed']);
    expect([250.04, 250.4].map((value) => statusWith(0.1, value))).toEqual(['came-true', 'failed']);
  });

  test('is on the path between the paths to both ends and 5 percent around, and off it above as well as below', () => {
    // From 10 in four years to 160 or 250: halfway 40 or 50; with the tolerance 38 to 52.5.
    const statusWith = (value: number) => statusOf(range, line({ '1901': 10, '1903': value }));
    expect([37.8, 38.2, 52.3, 52.7].map(statusWith)).toEqual(['off-path', 'on-path', 'on-path', 'off-path']);
  });

  test('given as about so much is met within the tolerance of the method', () => {
    const about = inYear({ is: 'about', value: 200 });
    const statusWith = (value: number) => statusOf(about, line({ '1901': 10, '1905': value }));
    expect([189, 190, 210, 211].map(statusWith)).toEqual(['failed', 'came-true', 'came-true', 'failed']);
    expect(judged(about, line({ '1901': 10 }), { method: { ...steady, tolerance: 10 } }).bounds).toEqual([180, 220]);
  });

  test('given as about so much has one path, to the figure itself', () => {
    // From 10 in four years to 160: halfway 40.
    const about = inYear({ is: 'about', value: 160 });
    expect(judged(about, line({ '1901': 10 })).path?.to).toEqual([{ at: end('1905'), value: 160 }]);
    const statusWith = (value: number) => statusOf(about, line({ '1901': 10, '1903': value }));
    expect([37.8, 38.2, 41.8, 42.2].map(statusWith)).toEqual(['off-path', 'on-path', 'on-path', 'off-path']);
  });

  test('runs along sums of four quarters from the last one before it was made', () => {
    const sums = line({ '1901-Q1/1901-Q4': 100, '1901-Q2/1902-Q1': 130 }, { frequency: 'span' });
    const target: Target = {
      is: 'between',
      line: 'tin/four',
      value: 180,
      to: 220,
      toNearest: 1,
      unit: 'nugget',
      in: '1902-Q1/1902-Q4',
    };
    const { status, path } = judged(target, sums, { made: period('1902-02'), resolves: period('1902-12-31') });
    expect(path).toMatchObject({ from: { at: end('1901'), value: 100 }, to: [{ at: end('1902') }, {}] });
    expect(status).toBe('off-path');
  });
});

describe('a forecast whose last day has passed', () => {
  const price = level({ '1901': 100 });
  const today = (day: string, more: Parameters<typeof judged>[2] = {}) =>
    statusOf(atMost(10), price, { today: day, ...more });

  test('is due while the data do not reach that day', () => {
    expect(today('1906-01-01')).toBe('due');
    expect(today('1906-01-01', { seen: '1903' })).toBe('due');
  });

  test('is not due on the day itself', () => expect(today('1905-12-31')).toBe('open'));

  test('is decided, whatever the day, once the data are there', () => {
    expect(today('1906-01-01', { seen: '1905' })).toBe('failed');
    expect(statusOf(atMost(10), level({ '1901': 100, '1902': 9 }), { today: '1906-01-01' })).toBe('came-true');
  });
});

test('the day of the catalogue is the last on which a dataset changed or a forecast was entered or judged', () => {
  const dataset = (...dates: string[]) => ({ changelog: dates.map((date) => ({ date })) });
  const forecast = (entered: string, ...dates: string[]) => ({ entered, history: dates.map((date) => ({ date })) });
  const dayOf = (datasets: object[], forecasts: object[]) =>
    catalogueDay({
      datasets: new Map(Object.entries(datasets)),
      forecasts: new Map(Object.entries(forecasts)),
    } as unknown as Parameters<typeof catalogueDay>[0]).text;
  expect(dayOf([dataset('1901-01-01', '1902-05-01')], [])).toBe('1902-05-01');
  expect(dayOf([dataset('1901-01-01')], [forecast('1902-01-01')])).toBe('1902-01-01');
  expect(dayOf([dataset('1901-01-01')], [forecast('1901-01-01', '1903-02-01')])).toBe('1903-02-01');
});

describe('a peak in a window', () => {
  const target: Target = { is: 'peaks', line: 'tin/price#nugget', from: '1903', to: '1904' };
  const statusWith = (...values: number[]) =>
    statusOf(target, level(years(1901, values)), { resolves: period('1905-12-31'), method: unsteady });

  test('is open until the window is over', () => expect(statusWith(1, 2, 9)).toBe('open'));
  test('is open while a year is to go', () => expect(statusWith(1, 2, 9, 8)).toBe('open'));
  test('has come true when the highest value still stands there on the last day', () =>
    expect(statusWith(1, 2, 9, 8, 7)).toBe('came-true'));
  test('has failed as soon as a later value is higher', () => expect(statusWith(1, 2, 9, 8, 10)).toBe('failed'));
  test('has failed as soon as the window is over below an earlier value', () =>
    expect(statusWith(1, 10, 9, 8)).toBe('failed'));
});

describe('a fall within months', () => {
  const target: Target = { is: 'falls', line: 'tin/price#nugget', percent: 90, months: 12 };
  const statusWith = (values: readonly number[], more: Parameters<typeof judged>[2] = {}) =>
    statusOf(target, level(quarters(1902, values)), { resolves: period('1905-12-31'), method: unsteady, ...more });

  test('has come true with a tenth of a value twelve months before', () => {
    expect(statusWith([100, 80, 60, 40, 10])).toBe('came-true');
  });
  test('a slower fall is none', () => expect(statusWith([100, 80, 60, 40, 11, 10])).toBe('open'));
  test('a fall from a value before the making is none', () => {
    expect(statusWith([100, 5, 5], { made: period('1902-06') })).toBe('open');
  });
  test('has failed when its last day is past', () => expect(statusWith([100, 90], { seen: '1905' })).toBe('failed'));
});

describe('the data of a line', () => {
  test('hold no projection', () => {
    const { points, ...rest } = line({ '1901': 1, '1902': 2 });
    const guessed = {
      ...rest,
      points: points.map((point, index) => (index === 0 ? point : { ...point, status: 'projection' as const })),
    };
    expect(measuredPart(guessed).points.map(({ value }) => value)).toEqual([1]);
  });

  test('go to the end of its last period that is no projection', () => {
    expect(seenTo(line({ '1901': 1 }), { measures: new Map(), datasets: new Map() })).toBe(end('1901'));
  });

  test('of a lowest price so far go on to the last price it was sought among', () => {
    const sought = {
      measures: new Map([
        ['tin-price', { definitions: { least: { line: { lowerEnvelope: { prices: ['tin/list'] } } } } }],
      ]),
      datasets: new Map([
        [
          'tin/list',
          {
            observations: [
              { period: period('1903'), status: 'reported' },
              { period: period('1909'), status: 'projection' },
            ],
          },
        ],
      ]),
    } as unknown as Parameters<typeof seenTo>[1];
    expect(seenTo(line({ '1901': 1 }, { name: 'tin-price/least' }), sought)).toBe(end('1903'));
  });
});
