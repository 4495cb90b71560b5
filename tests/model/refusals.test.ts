import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { annualize, conversion, difference, product, ratio, sum } from '../../src/model/combine.ts';
import { deflate } from '../../src/model/deflate.ts';
import { evaluate } from '../../src/model/evaluate.ts';
import { linesOf } from '../../src/model/lines.ts';
import { measure } from '../../src/model/quantity.ts';
import { rebase } from '../../src/model/rebase.ts';
import { resample } from '../../src/model/resample.ts';
import { seriesOf } from '../../src/model/series.ts';
import { annualRate, change, drawdown, halvingTime, peak, trough } from '../../src/model/statistics.ts';
import { line, mile, months, nugget, percent, period, quarters, valuesOf, years } from './tin.ts';

const tin = line({ 1901: 11, 1902: 22, 1903: 33 });
const lead = (more: Parameters<typeof line>[1]) => line({ 1901: 1, 1902: 2 }, { name: 'lead', ...more });
const quarterly = line(quarters(1901, [1, 2, 3, 4]), { name: 'quarterly tin', frequency: 'quarterly' });
const rate = { ...quarterly, name: 'rate of tin', kind: 'annual-rate' } as const;
const level = line({ 1901: 50, 1902: 40 }, { name: 'price of tin', kind: 'level' });
const lineOf = (name: string) => (name === 'tin/output#dug' ? tin : level);
const units = new Map([nugget, percent].map((unit) => [unit.id, unit]));

describe('combining', () => {
  test.each<[string, () => unknown, string]>([
    ['a sum of nothing', () => sum([]), 'missing lines: a sum needs at least one'],
    [
      'a sum of two quantities',
      () => sum([tin, lead({ unit: mile })]),
      'invalid unit: miles does not convert into nuggets',
    ],
    [
      'a difference of two quantities',
      () => difference(tin, lead({ unit: mile })),
      'invalid unit: miles does not convert into nuggets',
    ],
    [
      'a conversion of miles into nuggets',
      () => conversion(mile, nugget),
      'invalid unit: miles does not convert into nuggets',
    ],
    [
      'a sum of two frequencies',
      () => sum([tin, quarterly]),
      'invalid frequency: tin is annual, quarterly tin is quarterly; resample one by a declared rule',
    ],
    [
      'a product of two frequencies',
      () => product(tin, quarterly, nugget),
      'invalid frequency: tin is annual, quarterly tin is quarterly; resample one by a declared rule',
    ],
    [
      'a ratio of two frequencies',
      () => ratio(tin, quarterly, percent),
      'invalid frequency: tin is annual, quarterly tin is quarterly; resample one by a declared rule',
    ],
    [
      'a sum over price bases',
      () => sum([tin, lead({ prices: '1860' })]),
      'invalid prices: tin is in current prices, lead in 1860',
    ],
    [
      'a ratio over price bases',
      () => ratio(tin, lead({ prices: '1860' }), percent),
      'invalid ratio: tin is in current prices, lead in 1860',
    ],
    [
      'a share of another quantity',
      () => ratio(tin, lead({ unit: mile }), percent),
      'invalid ratio: tin is in nuggets, lead in miles',
    ],
    [
      'a quarter over a flow at annual rate',
      () => ratio(quarterly, rate, percent),
      'invalid kinds: quarterly tin is a flow, rate of tin a annual-rate; make it an annual rate or resample both',
    ],
    [
      'a flow at annual rate over a quarter',
      () => ratio(rate, quarterly, percent),
      'invalid kinds: rate of tin is a annual-rate, quarterly tin a flow; make it an annual rate or resample both',
    ],
    [
      'a total over a mean',
      () => ratio(tin, lead({ kind: 'mean' }), percent),
      'invalid kinds: tin is a flow, lead a mean; a total is not a mean',
    ],
    [
      'a mean plus a total',
      () => sum([lead({ kind: 'mean' }), tin]),
      'invalid kinds: lead is a mean, tin a flow; a total is not a mean',
    ],
    [
      'an amount set against a longer period',
      () => ratio(quarterly, tin, percent, 'containing'),
      'invalid match: quarterly tin is an amount in its period and cannot be set against a longer one',
    ],
    [
      'lines without a period in common',
      () => sum([tin, line({ 1909: 1 }, { name: 'late tin' })]),
      'missing periods: tin and late tin have none in common',
    ],
    [
      'an annual rate of a year',
      () => annualize(tin),
      'invalid annual rate: tin is a annual flow, not an amount in a quarter or month',
    ],
    [
      'an annual rate of an annual rate',
      () => annualize(rate),
      'invalid annual rate: rate of tin is a quarterly annual-rate, not an amount in a quarter or month',
    ],
  ])('refuses %s', (_, attempt, words) => {
    expect(attempt).toThrow(new Error(words));
  });

  test('a year is its own annual rate: annual flows and annual rates combine', () => {
    expect(valuesOf(sum([tin, lead({ kind: 'annual-rate' })]))).toEqual({ 1901: 12, 1902: 24 });
  });

  test('a month at annual rate is divided by the quarter that holds it', () => {
    const monthly = line(months(1901, [1, 1, 1, 2]), { name: 'monthly', frequency: 'monthly', kind: 'annual-rate' });
    expect(valuesOf(ratio(monthly, rate, percent, 'containing'))).toEqual({
      '1901-01': 100,
      '1901-02': 100,
      '1901-03': 100,
      '1901-04': 100,
    });
  });

  test('a year times four or twelve: the annual rate of a quarter and of a month', () => {
    expect(annualize(quarterly)).toMatchObject({ kind: 'annual-rate', frequency: 'quarterly' });
    expect(valuesOf(annualize(quarterly))['1901-Q2']).toBe(8);
    expect(valuesOf(annualize(line({ '1901-01': 2 }, { frequency: 'monthly' })))).toEqual({ '1901-01': 24 });
  });
});

describe('deflating and indexing', () => {
  const index = line({ 1901: 100, 1902: 120 }, { name: 'prices', kind: 'level' });
  test.each<[string, () => unknown, string]>([
    [
      'deflating twice',
      () => deflate(deflate(tin, index, '1901'), index, '1901'),
      'invalid deflation: tin in prices of 1901 is in prices of 1901 already',
    ],
    [
      'deflating to a period that the index lacks',
      () => deflate(tin, index, '1860'),
      'missing base: prices has no 1860',
    ],
    [
      'deflating where line and index never meet',
      () => deflate(line({ 1909: 1 }, { name: 'late tin' }), index, '1901'),
      'missing periods: late tin and prices have none in common',
    ],
    ['an index of a share', () => rebase(ratio(tin, tin, percent), '1901'), 'invalid index: tin / tin is a share'],
    ['an index at a period that is missing', () => rebase(tin, '1860'), 'missing base: tin has no 1860'],
    ['an index at zero', () => rebase(line({ 1901: 0, 1902: 1 }), '1901'), 'invalid base: tin is 0 in 1901'],
    ['an index at a loss', () => rebase(line({ 1901: -3, 1902: 1 }), '1901'), 'invalid base: tin is -3 in 1901'],
  ])('refuses %s', (_, attempt, words) => {
    expect(attempt).toThrow(new Error(words));
  });
});

describe('resampling', () => {
  const irregular = { ...tin, frequency: 'irregular' } as const;
  test.each<[string, () => unknown, string]>([
    [
      'an irregular line',
      () => resample(irregular, 'annual', 'mean'),
      'invalid resampling: tin is irregular; only annual, quarterly and monthly lines can be resampled',
    ],
    [
      'a span',
      () => resample({ ...tin, frequency: 'span' }, 'annual', 'mean'),
      'invalid resampling: tin is span; only annual, quarterly and monthly lines can be resampled',
    ],
    [
      'a daily line',
      () => resample({ ...tin, frequency: 'daily' }, 'annual', 'mean'),
      'invalid resampling: tin is daily; only annual, quarterly and monthly lines can be resampled',
    ],
    [
      'the sum of a flow at annual rate',
      () => resample(rate, 'annual', 'sum'),
      'invalid rule "sum": rate of tin is a annual-rate, and only amounts add up',
    ],
    [
      'the sum of a level',
      () => resample({ ...quarterly, kind: 'level' }, 'annual', 'sum'),
      'invalid rule "sum": quarterly tin is a level, and only amounts add up',
    ],
    [
      'the last of a flow',
      () => resample(quarterly, 'annual', 'last'),
      'invalid rule "last": quarterly tin is an amount in its period',
    ],
    [
      'a line that fills no year',
      () => resample(line(quarters(1901, [1, 2, 3]), { name: 'short tin', frequency: 'quarterly' }), 'annual', 'sum'),
      'missing periods: short tin fills none of the years asked for',
    ],
    [
      'a span that the line does not fill',
      () => resample(tin, [period('1901/1904')], 'sum'),
      'missing periods: tin fills none of the years asked for',
    ],
  ])('refuses %s', (_, attempt, words) => {
    expect(attempt).toThrow(new Error(words));
  });
});

describe('statistics', () => {
  test.each<[string, () => unknown, string]>([
    ['the peak of nothing', () => peak(line({})), 'missing points: tin is empty'],
    ['the trough of nothing', () => trough(line({})), 'missing points: tin is empty'],
    [
      'the drawdown of a line that touches zero',
      () => drawdown(line({ 1901: 1, 1902: 0 })),
      'invalid drawdown: tin holds 0',
    ],
    ['the drawdown of a line below zero', () => drawdown(line({ 1901: -1 })), 'invalid drawdown: tin holds -1'],
    ['a change from a period that is missing', () => change(tin, '1860', '1901'), 'missing period: tin has no 1860'],
    ['a change to a period that is missing', () => change(tin, '1901', '1960'), 'missing period: tin has no 1960'],
    ['a change backwards', () => change(tin, '1903', '1901'), 'invalid span: 1903 to 1901 does not run forward'],
    [
      'a change within one period',
      () => change(tin, '1901', '1901'),
      'invalid span: 1901 to 1901 does not run forward',
    ],
    [
      'an annual rate over nine months',
      () => annualRate(quarterly, '1901-Q1', '1901-Q4'),
      'invalid span: 1901-Q1 to 1901-Q4 is under 12 months, too short for an annual rate',
    ],
    [
      'the halving time of a rise',
      () => halvingTime(tin, '1901', '1903'),
      'invalid halving time: tin does not fall from 1901 to 1903',
    ],
    [
      'the halving time of a line that stands still',
      () => halvingTime(line({ 1901: 5, 1902: 5 }), '1901', '1902'),
      'invalid halving time: tin does not fall from 1901 to 1902',
    ],
  ])('refuses %s', (_, attempt, words) => {
    expect(attempt).toThrow(new Error(words));
  });

  test.each([
    ['1901', '1902'],
    ['1903', '1904'],
    ['1904', '1905'],
  ])('a whole year from %s to %s is long enough for an annual rate, leap or not', (from, to) => {
    const tenth = line(years(1901, [1, 1.1, 1.21, 1.331, 1.4641]));
    expect(annualRate(tenth, from, to)).toBeCloseTo(0.1, 3);
  });

  test('a halving in one year takes one year', () => {
    expect(halvingTime(line({ 1901: 88, 1902: 44 }), '1901', '1902')).toBeCloseTo(1, 12);
  });
});

describe('names', () => {
  const dataset = {
    id: 'tin/output',
    series: { dug: { title: 'Dug', unit: 'nugget', kind: 'flow', frequency: 'annual', prices: 'current' } },
    observations: [],
  } as Partial<Dataset> as Dataset;
  const catalogue = {
    datasets: new Map([[dataset.id, dataset]]),
    measures: new Map(),
    units,
  } as Partial<Catalogue> as Catalogue;
  const lookup = { series: lineOf, namesIn: () => [], units };

  test.each<[string, () => unknown, string]>([
    ['an unknown series of a dataset', () => seriesOf(dataset, 'dog', units), 'unknown series tin/output#dog'],
    ['a series in an unknown unit', () => seriesOf(dataset, 'dug', new Map()), 'unknown unit nugget of tin/output#dug'],
    ['an unknown dataset', () => linesOf(catalogue)('tin/input#dug'), 'unknown series tin/input#dug'],
    ['an unknown series', () => linesOf(catalogue)('tin/output#dog'), 'unknown series tin/output#dog'],
    ['an unknown definition', () => linesOf(catalogue)('tin-share/wide'), 'unknown definition tin-share/wide'],
    [
      'an expression in an unknown unit',
      () => evaluate({ ratio: ['tin/output#dug', 'tin/output#dug'], unit: 'permil' }, lookup),
      'unknown unit permil',
    ],
    [
      'a span that is no period',
      () => evaluate({ resample: 'tin/output#dug', to: ['1902/1901'], rule: 'sum' }, lookup),
      'invalid period 1902/1901',
    ],
  ])('refuses %s', (_, attempt, words) => {
    expect(attempt).toThrow(new Error(words));
  });
});

describe('quantities', () => {
  test.each<[string, Parameters<typeof measure>[0], string]>([
    [
      'a line without a period or statistic',
      { of: 'tin/output#dug' },
      'missing period: write tin/output#dug@ and the period, such as tin/output#dug@1903',
    ],
    [
      'a period outside the line, with its range',
      { of: 'tin/output#dug@1960' },
      'missing period: tin/output#dug has no 1960; it runs from 1901 to 1903',
    ],
    [
      'a base outside the line',
      { of: 'tin/output#dug@1902', over: 'tin/output#dug@1860' },
      'missing period: tin/output#dug has no 1860; it runs from 1901 to 1903',
    ],
    ['an unknown unit', { of: 'tin/output#dug@1902', unit: 'permil' }, 'unknown unit permil'],
    [
      'a unit of another quantity',
      { of: 'tin/output#dug@1902', unit: 'percent' },
      'invalid unit: nuggets does not convert into percent',
    ],
    [
      'a statistic from a period that is missing',
      { of: 'tin/output#dug', statistic: 'fall', from: '1860' },
      'missing period: tin has no 1860',
    ],
    [
      'a statistic to a period that is missing',
      { of: 'tin/output#dug', statistic: 'peak', to: '1960' },
      'missing period: tin has no 1960',
    ],
    [
      'a halving time of a rise',
      { of: 'tin/output#dug', statistic: 'halving-time' },
      'invalid halving time: tin does not fall from 1901 to 1903',
    ],
  ])('refuses %s', (_, quantity, words) => {
    expect(() => measure(quantity, lineOf, units)).toThrow(new Error(words));
  });

  test.each<[string, Parameters<typeof measure>[0], number, string]>([
    ['a value', { of: 'tin/output#dug@1902' }, 22, 'nugget'],
    ['a multiple', { of: 'tin/output#dug@1903', over: 'tin/output#dug@1901' }, 3, 'ratio'],
    ['a peak', { of: 'tin/output#dug', statistic: 'peak', to: '1902' }, 22, 'nugget'],
    ['a trough', { of: 'tin/output#dug', statistic: 'trough', from: '1902' }, 22, 'nugget'],
    ['a rise', { of: 'tin/output#dug', statistic: 'rise' }, 200, 'percent'],
    ['a fall', { of: 'price', statistic: 'fall' }, 20, 'percent'],
    ['a drawdown', { of: 'price', statistic: 'drawdown' }, -20, 'percent'],
    ['an annual rate', { of: 'price', statistic: 'annual-rate' }, -20, 'percent'],
    ['a halving time', { of: 'price', statistic: 'halving-time' }, 3.106, 'years'],
  ])('measures %s', (_, quantity, value, unit) => {
    const measured = measure(quantity, lineOf, units);
    expect(measured.value).toBeCloseTo(value, 3);
    expect(measured.unit.id).toBe(unit);
    expect(measured.from.length).toBeGreaterThan(0);
  });
});

describe('nothing is divided by nothing', () => {
  const none = line({ 1901: 0, 1902: 0 }, { name: 'no tin' });
  const index = line({ 1901: 100, 1902: 0 }, { name: 'index', kind: 'level' });
  test.each<[string, () => unknown, string]>([
    ['a ratio over 0', () => ratio(tin, none, percent), 'invalid ratio: no tin is 0 in 1901'],
    ['a deflator of 0', () => deflate(tin, index, '1901'), 'invalid index: index is 0 in 1902'],
    ['a change from 0', () => change(none, '1901', '1902'), 'invalid base: no tin is 0 in 1901'],
    ['a halving to 0', () => halvingTime(index, '1901', '1902'), 'invalid base: index is 0 in 1902'],
  ])('%s is refused', (_, work, message) => {
    expect(work).toThrow(message);
  });
});
