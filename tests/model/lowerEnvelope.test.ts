import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, lowerEnvelope } from '../../src/model/lowerEnvelope.ts';
import { weightedMean } from '../../src/model/weightedMean.ts';
import { line, mile, period, valuesOf } from './tin.ts';

const level = { kind: 'level', frequency: 'irregular' } as const;
/** A tin that was scored on a day, with its prices from the days on which they came into force. */
const tin = (name: string, score: number, release: string, prices: Readonly<Record<string, number>>): Candidate => ({
  price: line(prices, { ...level, name }),
  score: { period: period(release), value: score, status: 'reported', from: [`${name}!`] },
});

describe('lowerEnvelope(candidates, atLeast)', () => {
  test('steps down when something as good is cheaper, and never up', () => {
    const line = lowerEnvelope(
      [
        tin('old', 50, '1901-01-01', { '1901-01-01': 10, '1904-01-01': 20 }),
        tin('new', 60, '1902-01-01', { '1902-01-01': 4 }),
      ],
      50,
    );
    expect(valuesOf(line)).toEqual({ '1901-01-01': 10, '1902-01-01': 4 });
  });

  test('leaves out what is not good enough', () => {
    const poor = tin('poor', 49, '1901-01-01', { '1901-01-01': 1 });
    expect(valuesOf(lowerEnvelope([tin('good', 50, '1901-01-01', { '1901-01-01': 10 }), poor], 50))).toEqual({
      '1901-01-01': 10,
    });
  });

  test('a version counts from its release, at the price then in force', () => {
    const alias = tin('alias', 50, '1903-06-01', { '1901-01-01': 1, '1902-01-01': 3, '1904-01-01': 2 });
    expect(valuesOf(lowerEnvelope([alias], 50))).toEqual({ '1903-06-01': 3, '1904-01-01': 2 });
  });

  test('a price that comes after the release counts from its own date', () => {
    expect(valuesOf(lowerEnvelope([tin('late', 50, '1901-01-01', { '1902-01-01': 3 })], 50))).toEqual({
      '1902-01-01': 3,
    });
  });

  test('of two on one day the cheaper counts, and a point names its price and its score', () => {
    const day = '1901-01-01';
    const line = lowerEnvelope([tin('dear', 50, day, { [day]: 3 }), tin('cheap', 50, day, { [day]: 2 })], 50);
    expect(line.points).toEqual([
      { period: period(day), value: 2, status: 'reported', from: [`cheap@${day}`, 'cheap!'] },
    ]);
  });

  test('refuses a quality that nothing has', () => {
    expect(() => lowerEnvelope([tin('poor', 49, '1901-01-01', { '1901-01-01': 1 })], 50)).toThrow(
      'missing candidates: none scores 50 or more',
    );
  });

  test('refuses prices in two units', () => {
    const day = '1901-01-01';
    const far: Candidate = {
      ...tin('far', 50, day, {}),
      price: line({ [day]: 1 }, { ...level, name: 'far', unit: mile }),
    };
    expect(() => lowerEnvelope([tin('near', 50, day, { [day]: 1 }), far], 50)).toThrow(
      'invalid unit: far is in miles, not nuggets',
    );
  });

  test('only falls, whatever is offered, and lies nowhere above the cheapest offer', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `1901-01-${String(number).padStart(2, '0')}`);
    const offer = fc.record({ day, price: fc.integer({ min: 1, max: 1000 }), score: fc.integer({ min: 40, max: 60 }) });
    fc.assert(
      fc.property(fc.array(offer, { minLength: 1 }), (offers) => {
        fc.pre(offers.some(({ score }) => score >= 50));
        const tins = offers.map(({ day, price, score }, index) => tin(`tin-${index}`, score, day, { [day]: price }));
        const values = lowerEnvelope(tins, 50).points.map(({ value }) => value);
        expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
        expect(values.at(-1)).toBe(Math.min(...offers.filter(({ score }) => score >= 50).map(({ price }) => price)));
      }),
    );
  });
});

describe('weightedMean(lines, weights)', () => {
  const input = line({ 1901: 2, 1902: 4 }, { name: 'input' });
  const output = line({ 1901: 10, 1903: 1 }, { name: 'output' });

  test('three parts of one and one of the other, where both stand', () =>
    expect(valuesOf(weightedMean([input, output], [3, 1]))).toEqual({ 1901: 4 }));

  test('refuses a weight too many and a weight below zero', () => {
    expect(() => weightedMean([input, output], [3, 1, 1])).toThrow('invalid weights: 3, 1, 1 for input, output');
    expect(() => weightedMean([input, output], [3, -1])).toThrow('invalid weights: 3, -1 for input, output');
  });
});
