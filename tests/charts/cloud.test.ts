import { describe, expect, test } from 'vitest';
import { cloudOf } from '../../src/charts/cloud.ts';
import { linesFigure } from '../../src/charts/linesFigure.ts';
import { catalogue, lineOf, linesChart } from './tin.ts';

const alloys = ['metal/alloys'];
const cloud = (weights: Readonly<Record<string, number>>, datasets: readonly string[] = alloys) =>
  cloudOf({ datasets: [...datasets], weights: { ...weights } }, catalogue, lineOf);

describe('a cloud holds the weighted price of each model at each of its dates', () => {
  test('three parts input to one part output; a date that lacks a part is left out', () => {
    expect(cloud({ input: 3, output: 1 }).map(({ name, period, value }) => [name, period.text, value])).toEqual([
      ['bronze', '1901-01-15', 2],
      ['bronze', '1902-07-02', 4],
    ]);
  });

  test('a point bears the rows of all its parts and the weaker of their statuses', () => {
    expect(cloud({ input: 3, output: 1 })[1]).toMatchObject({
      status: 'estimate',
      from: ['metal/alloys#bronze.input@1902-07-02', 'metal/alloys#bronze.output@1902-07-02'],
    });
  });

  test('it stands in calendar time', () => {
    const [first, second] = cloud({ input: 3, output: 1 });
    expect(first?.x).toBeCloseTo(1901 + 14 / 365, 6);
    expect(second?.x).toBeCloseTo(1902 + 182 / 365, 6);
  });

  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['a model that lacks one of the parts is left out', { input: 1, output: 1 }, ['bronze']],
    ['whichever part comes first', { output: 1, input: 1 }, ['bronze']],
    ['of one part, all that have it', { input: 1 }, ['bronze', 'brass']],
    ['of a part that none has, none', { cached: 1 }, []],
  ])('%s', (_, weights, models) => {
    expect([...new Set(cloud(weights).map(({ name }) => name))]).toEqual(models);
  });

  test('the datasets follow each other as named', () => {
    expect(cloud({ input: 1 }, ['metal/alloys', 'metal/alloys'])).toHaveLength(6);
    expect(cloud({ input: 1 }, ['metal/tin', 'metal/alloys'])).toHaveLength(3);
  });

  test('a dataset that does not exist is refused', () => {
    expect(() => cloud({ input: 1 }, ['metal/gold'])).toThrow('unknown dataset metal/gold');
  });
});

describe('in a chart', () => {
  const figure = (calendar: readonly number[]) =>
    linesFigure(
      linesChart({
        lines: [{ line: 'metal/alloys#bronze.input' }],
        time: { calendar },
        cloud: { datasets: alloys, weights: { output: 1 } },
      }),
      catalogue,
      lineOf,
    );

  test('only the dates within its years are shown', () => {
    expect(figure([1900, 1902]).cloud.map(({ period }) => period.text)).toEqual([
      '1901-01-15',
      '1902-07-02',
      '1901-01-15',
    ]);
    expect(figure([1902, 1902]).cloud.map(({ value }) => value)).toEqual([10]);
  });

  test('its statuses and works count as drawn', () => {
    expect(figure([1901, 1901]).statuses).toEqual(['reported']);
    expect(figure([1900, 1902]).statuses).toEqual(['reported', 'estimate']);
    expect(figure([1900, 1902]).sources.map(({ id }) => id)).toEqual(['fable-1901']);
  });
});
