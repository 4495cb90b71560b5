import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Period, parsePeriod } from '../../src/data/period.ts';
import { type Status, statuses } from '../../src/data/status.ts';
import { align } from '../../src/model/align.ts';
import { difference, ratio, sum } from '../../src/model/combine.ts';
import { deflate } from '../../src/model/deflate.ts';
import { rebase } from '../../src/model/rebase.ts';
import { resample } from '../../src/model/resample.ts';
import type { Series } from '../../src/model/series.ts';
import { drawdown } from '../../src/model/statistics.ts';
import { weakest } from '../../src/model/status.ts';
import { decimalYear } from '../../src/model/time.ts';
import { line, mile, months, nugget, percent, period, quarters, sack, valuesOf, years } from './tin.ts';

/** The same examples on every run; a counterexample is printed with its path and belongs among the examples. */
fc.configureGlobal({ seed: 1873, numRuns: 200 });

const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const values = fc.array(positive, { minLength: 1, maxLength: 24 });
const lines = values.map((list) => line(years(1901, list)));
const pairs = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 24 }).map(
  (list) =>
    [
      line(
        years(
          1901,
          list.map(([a]) => a),
        ),
      ),
      line(
        years(
          1901,
          list.map(([, b]) => b),
        ),
        { name: 'lead' },
      ),
    ] as const,
);

const inSacks = (whole: Series): Series => ({
  ...whole,
  unit: sack,
  points: whole.points.map((point) => ({ ...point, value: point.value / 1000 })),
});

/** The same values at the same periods, but for the error of adding and dividing in another order. */
function expectAlike(found: Series, wanted: Series): void {
  expect(Object.keys(valuesOf(found))).toEqual(Object.keys(valuesOf(wanted)));
  const target = valuesOf(wanted);
  for (const [at, value] of Object.entries(valuesOf(found))) expectNear(value, target[at] ?? Number.NaN);
}

function expectNear(found: number, wanted: number, scale = Math.abs(wanted)): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-9));
}

const total = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);

describe('rebase(line, at)', () => {
  const based = fc.tuple(values, fc.nat(), fc.nat()).map(([list, a, b]) => {
    const at = (pick: number) => String(1901 + (pick % list.length));
    return { tin: line(years(1901, list)), at: at(a), other: at(b) };
  });

  test('is 100 at its base', () => {
    fc.assert(fc.property(based, ({ tin, at }) => expectNear(valuesOf(rebase(tin, at))[at] ?? 0, 100)));
  });

  test('does not change with the unit of the line', () => {
    fc.assert(fc.property(based, ({ tin, at }) => expectAlike(rebase(inSacks(tin), at), rebase(tin, at))));
  });

  test('twice is once', () => {
    fc.assert(fc.property(based, ({ tin, at, other }) => expectAlike(rebase(rebase(tin, other), at), rebase(tin, at))));
  });
});

describe('align(line, anchor)', () => {
  const anchors = fc.integer({ min: 1850, max: 2030 }).map((year) => period(String(year)));

  test('keeps values, gaps and their order', () => {
    fc.assert(
      fc.property(lines, anchors, (tin, anchor) => {
        expect(align(tin, anchor).map(({ years: _, ...point }) => point)).toEqual(tin.points);
      }),
    );
  });

  test('is zero at the anchor, and counts whole years from it', () => {
    fc.assert(
      fc.property(lines, anchors, (tin, anchor) => {
        for (const point of align(tin, anchor))
          expectNear(point.years, Number(point.period.text) - Number(anchor.text), 1);
      }),
    );
    expect(align(line({ 1901: 5 }), period('1901'))[0]?.years).toBe(0);
  });

  test('does not change when line and anchor move through the calendar together', () => {
    fc.assert(
      fc.property(values, anchors, fc.integer({ min: -50, max: 50 }), (list, anchor, shift) => {
        const moved = align(line(years(1901 + shift, list)), period(String(Number(anchor.text) + shift)));
        const still = align(line(years(1901, list)), anchor);
        for (const [index, point] of moved.entries()) expectNear(point.years, still[index]?.years ?? Number.NaN, 1);
      }),
    );
  });

  test.each([
    ['1873-09-18', '1873', 1873.5 - (1873 + 260 / 365)],
    ['1871', '1876', 5],
    ['2000-Q4', '2001-Q4', 1],
  ])('from %s to %s', (anchor, at, distance) => {
    expect(align(line({ [at]: 1 }), period(anchor))[0]?.years).toBeCloseTo(distance, 2);
  });
});

describe('drawdown(line)', () => {
  /** Every fall from every earlier value: slow and plain. */
  const naive = (list: readonly number[]) =>
    Math.min(0, ...list.flatMap((high, index) => list.slice(index + 1).map((low) => low / high - 1)));

  test('agrees with the comparison of every two values', () => {
    fc.assert(fc.property(values, (list) => expectNear(drawdown(line(years(1901, list))), naive(list), 1)));
  });

  test('lies between -1 and 0, and is 0 if and only if the line never falls', () => {
    fc.assert(
      fc.property(values, (list) => {
        const fall = drawdown(line(years(1901, list)));
        const rises = list.every((value, index) => index === 0 || value >= (list[index - 1] ?? 0));
        expect(fall).toBeGreaterThanOrEqual(-1);
        expect(fall).toBeLessThanOrEqual(0);
        expect(fall === 0).toBe(rises);
      }),
    );
    fc.assert(
      fc.property(values, (list) => {
        expect(
          drawdown(
            line(
              years(
                1901,
                list.toSorted((a, b) => a - b),
              ),
            ),
          ),
        ).toBe(0);
      }),
    );
  });

  test('does not change with scale', () => {
    fc.assert(fc.property(lines, (tin) => expectNear(drawdown(inSacks(tin)), drawdown(tin), 1)));
  });
});

describe('resample(line, to, rule)', () => {
  const wholeYears = (count: number) =>
    fc
      .integer({ min: 1, max: 5 })
      .chain((length) => fc.array(positive, { minLength: count * length, maxLength: count * length }));
  const cases = [
    ['quarterly', 4, quarters],
    ['monthly', 12, months],
  ] as const;

  test.each(cases)('%s amounts: the sum keeps the total', (frequency, count, name) => {
    fc.assert(
      fc.property(wholeYears(count), (list) => {
        const annual = resample(line(name(1901, list), { frequency }), 'annual', 'sum');
        expect(annual).toMatchObject({ frequency: 'annual', kind: 'flow' });
        expect(annual.points).toHaveLength(list.length / count);
        expectNear(total(Object.values(valuesOf(annual))), total(list));
      }),
    );
  });

  test.each(cases)(
    '%s rates and levels: the mean keeps the mean, and the last is the last',
    (frequency, count, name) => {
      fc.assert(
        fc.property(wholeYears(count), fc.constantFrom('annual-rate', 'level'), (list, kind) => {
          const fine = line(name(1901, list), { frequency, kind });
          const means = Object.values(valuesOf(resample(fine, 'annual', 'mean')));
          expectNear(total(means) / means.length, total(list) / list.length);
          expect(resample(fine, 'annual', 'last').points.at(-1)?.value).toBe(list.at(-1));
        }),
      );
    },
  );

  test.each(cases)('%s amounts: their sum over a year is the mean of them at annual rate', (frequency, count, name) => {
    fc.assert(
      fc.property(wholeYears(count), (list) => {
        const amounts = line(name(1901, list), { frequency });
        const rates = line(
          name(
            1901,
            list.map((value) => value * count),
          ),
          { frequency, kind: 'annual-rate' },
        );
        for (const to of ['annual', 'trailing-year'] as const) {
          const summed = resample(amounts, to, 'sum');
          expectAlike(resample(rates, to, 'mean'), summed);
          expect(resample(rates, to, 'mean').kind).toBe(summed.kind);
        }
      }),
    );
  });

  test('is the line itself at the frequency that it has', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('sum', 'mean'), (tin, rule) => {
        expect(resample(tin, 'annual', rule)).toEqual(tin);
      }),
    );
  });

  test('the mean of a span of years is their total over their number', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 24 }), (list) => {
        const span = period(`1901/${1900 + list.length}`);
        const tin = line(years(1901, list));
        expectNear(resample(tin, [span], 'mean').points[0]?.value ?? 0, total(list) / list.length);
        expectNear(resample(tin, [span], 'sum').points[0]?.value ?? 0, total(list));
      }),
    );
  });

  test('a trailing year ends with each period from the fourth quarter on; at the end of a year it is that year', () => {
    const tin = line(quarters(1901, [1, 2, 3, 4, 5, 6, 7, 8]), { frequency: 'quarterly' });
    expect(valuesOf(resample(tin, 'trailing-year', 'sum'))).toEqual({
      '1901-Q1/1901-Q4': 10,
      '1901-Q2/1902-Q1': 14,
      '1901-Q3/1902-Q2': 18,
      '1901-Q4/1902-Q3': 22,
      '1902-Q1/1902-Q4': 26,
    });
  });

  test('a year with a gap is a gap, and a trailing year never reaches over one', () => {
    const { '1902-Q2': _, ...rest } = quarters(
      1901,
      Array.from({ length: 12 }, () => 1),
    );
    const tin = line(rest, { frequency: 'quarterly' });
    expect(valuesOf(resample(tin, 'annual', 'sum'))).toEqual({ 1901: 4, 1903: 4 });
    expect(Object.keys(valuesOf(resample(tin, 'trailing-year', 'sum')))).toEqual([
      '1901-Q1/1901-Q4',
      '1901-Q2/1902-Q1',
      '1902-Q3/1903-Q2',
      '1902-Q4/1903-Q3',
      '1903-Q1/1903-Q4',
    ]);
  });
});

describe('sum, difference and ratio', () => {
  test('a difference undoes a sum', () => {
    fc.assert(
      fc.property(pairs, ([tin, lead]) => {
        const back = valuesOf(difference(sum([tin, lead]), lead));
        const [own, other] = [valuesOf(tin), valuesOf(lead)];
        for (const [at, value] of Object.entries(back))
          expectNear(value, own[at] ?? Number.NaN, (own[at] ?? 0) + (other[at] ?? 0));
      }),
    );
  });

  test('a sum does not depend on order', () => {
    fc.assert(fc.property(pairs, ([tin, lead]) => expectAlike(sum([lead, tin]), sum([tin, lead]))));
  });

  test('a sum converts what it adds into its first unit', () => {
    fc.assert(
      fc.property(pairs, ([tin, lead]) => {
        const mixed = sum([tin, inSacks(lead)]);
        expect(mixed.unit).toBe(nugget);
        expectAlike(mixed, sum([tin, lead]));
      }),
    );
  });

  test('a share does not change with the unit of either line', () => {
    fc.assert(
      fc.property(pairs, ([tin, lead]) => {
        const share = ratio(tin, lead, percent);
        expectAlike(ratio(inSacks(tin), lead, percent), share);
        expectAlike(ratio(tin, inSacks(lead), percent), share);
        expectAlike(ratio(inSacks(tin), inSacks(lead), percent), share);
      }),
    );
  });

  test('a share of millions over billions of dollars', () => {
    const million = { ...nugget, id: 'usd-million', name: 'million US dollars', measures: 'us-dollars', factor: 1e6 };
    const billion = { ...million, id: 'usd-billion', name: 'billion US dollars', factor: 1e9 };
    const share = ratio(line({ 1901: 111 }, { unit: million }), line({ 1901: 2.22 }, { unit: billion }), percent);
    expect(valuesOf(share)[1901]).toBeCloseTo(5, 12);
  });

  test('a period that either line lacks is a gap, and the result names what it came from', () => {
    const share = ratio(
      line({ 1901: 1, 1902: 2, 1904: 4 }),
      line({ 1902: 4, 1903: 1, 1904: 4 }, { name: 'lead' }),
      percent,
    );
    expect(valuesOf(share)).toEqual({ 1902: 50, 1904: 100 });
    expect(share.points[0]?.from).toEqual(['tin@1902', 'lead@1902']);
  });
});

describe('deflate(line, index, prices)', () => {
  const flat = (level: number) => (tin: Series) =>
    line(Object.fromEntries(tin.points.map(({ period: { text } }) => [text, level])), {
      name: 'prices',
      unit: mile,
      kind: 'level',
    });

  test('by a flat index is the line itself, in prices of the base', () => {
    fc.assert(
      fc.property(lines, positive, (tin, level) => {
        const real = deflate(tin, flat(level)(tin), '1901');
        expectAlike(real, tin);
        expect(real.prices).toBe('1901');
      }),
    );
  });

  test('does not change with the level of the index', () => {
    fc.assert(
      fc.property(pairs, ([tin, index]) =>
        expectAlike(deflate(tin, inSacks(index), '1901'), deflate(tin, index, '1901')),
      ),
    );
  });

  test('keeps the value of the base period', () => {
    fc.assert(
      fc.property(pairs, ([tin, index]) =>
        expectNear(deflate(tin, index, '1901').points[0]?.value ?? 0, tin.points[0]?.value ?? 0),
      ),
    );
  });
});

describe('weakest(statuses)', () => {
  const status = fc.constantFrom<Status>(...statuses);

  test('is associative, commutative and idempotent, with "reported" as its neutral element', () => {
    fc.assert(
      fc.property(status, status, status, (a, b, c) => {
        expect(weakest([weakest([a, b]), c])).toBe(weakest([a, weakest([b, c])]));
        expect(weakest([a, b])).toBe(weakest([b, a]));
        expect(weakest([a, a])).toBe(a);
        expect(weakest([a, 'reported'])).toBe(a);
      }),
    );
    expect(weakest([])).toBe('reported');
  });

  test('is one of them, and none of them is weaker', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1 }), (list) => {
        const found = weakest(list);
        expect(list).toContain(found);
        for (const other of list) expect(statuses.indexOf(other)).toBeLessThanOrEqual(statuses.indexOf(found));
      }),
    );
  });
});

describe('periods', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = fc.integer({ min: 1000, max: 9998 });
  const simple = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, month, day]) => `${y}-${two(month)}-${two(day)}`),
  );

  /** Writes a period from its bounds alone. */
  function print({ precision, start, end }: Period): string {
    const date = new Date(start);
    const [y, month] = [String(date.getUTCFullYear()), date.getUTCMonth()];
    if (precision === 'year') return y;
    if (precision === 'quarter') return `${y}-Q${month / 3 + 1}`;
    if (precision === 'month') return `${y}-${two(month + 1)}`;
    expect(end - start).toBe(86_400_000);
    return date.toISOString().slice(0, 10);
  }

  test('what is parsed prints as it was written', () => {
    fc.assert(
      fc.property(simple, (text) => {
        expect(print(period(text))).toBe(text);
      }),
    );
  });

  test('two periods of one precision make a span exactly when they run forward', () => {
    fc.assert(
      fc.property(simple, simple, (first, last) => {
        const [a, b] = [period(first), period(last)];
        const span = parsePeriod(`${first}/${last}`);
        const forward = a.precision === b.precision && a.start < b.start;
        expect(span).toEqual(
          forward ? { text: `${first}/${last}`, precision: 'span', start: a.start, end: b.end } : undefined,
        );
      }),
    );
  });

  test('any text is a period that ends after it starts, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9Q/-]{1,12}$/)), (text) => {
        const parsed = parsePeriod(text);
        if (parsed === undefined) return;
        expect(parsed.text).toBe(text);
        expect(parsed.end).toBeGreaterThan(parsed.start);
      }),
    );
  });

  test('the middle of a period lies within its year', () => {
    fc.assert(
      fc.property(simple, (text) => {
        expect(Math.floor(decimalYear(period(text)))).toBe(Number(text.slice(0, 4)));
      }),
    );
  });
});
