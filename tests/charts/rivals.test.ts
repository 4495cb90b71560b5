import { describe, expect, test } from 'vitest';
import { rivalsOf } from '../../src/charts/rivals.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { Quantity } from '../../src/data/schemas/quantity.ts';
import { linesOf } from '../../src/model/lines.ts';
import { catalogue as tin, lineOf as tinLine } from './tin.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const names = (quantity: Quantity) => rivalsOf(quantity, catalogue, lineOf).map(({ line }) => line);

describe('what others say of the same period', () => {
  test('a definition: the others of its measure and wave', () => {
    expect(names({ of: 'capex-to-gdp/railroads-gross@1871' })).toEqual([
      'capex-to-gdp/railroads-gross-backbone',
      'capex-to-gdp/railroads-gross-2022',
      'capex-to-gdp/railroads-proxy',
    ]);
  });

  test('a definition of no wave has none of a wave beside it', () => {
    expect(rivalsOf({ of: 'tin-share/nobodys@1903' }, tin, tinLine)).toEqual([]);
    expect(rivalsOf({ of: 'tin-share/tin@1903' }, tin, tinLine)).toMatchObject([
      { line: 'tin-share/said', role: 'quoted', value: 40, status: 'reported' },
    ]);
  });

  test('a series: the better one, and those that contradict the same better one', () => {
    const rate = 'railroads/freight-rate#';
    expect(names({ of: `${rate}fishlow@1870` })).toContain(`${rate}noyes-poor`);
    expect(names({ of: `${rate}noyes-poor@1870` })).toContain(`${rate}fishlow`);
    expect(names({ of: `${rate}fishlow@1870` })).toContain(`${rate}thirteen-roads`);
    expect(names({ of: `${rate}fishlow@1870` })).not.toContain(`${rate}fishlow`);
  });

  test('a period that a line lacks makes it no rival', () => {
    expect(names({ of: 'capex-to-gdp/railroads-quoted@1880/1889' })).toEqual([]);
  });

  test('a statistic is taken of the rivals between the same two periods', () => {
    const [fishlow] = rivalsOf(
      { of: 'railroads/freight-rate#noyes-poor', statistic: 'halving-time', from: '1870', to: '1900' },
      catalogue,
      lineOf,
    );
    expect(fishlow).toMatchObject({ line: 'railroads/freight-rate#fishlow', unit: { id: 'years' } });
    expect(fishlow?.value).toBeCloseTo((30 * Math.LN2) / Math.log(rate('1870') / rate('1900')), 2);
  });
});

function rate(period: string): number {
  return (
    lineOf('railroads/freight-rate#fishlow').points.find((point) => point.period.text === period)?.value ?? Number.NaN
  );
}
