import { describe, expect, test } from 'vitest';
import { overviewsOf } from '../../src/charts/overview.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const of = (id: string) => {
  const dataset = catalogue.datasets.get(id);
  if (dataset === undefined) throw new Error(`unknown dataset ${id}`);
  return overviewsOf(dataset, catalogue, lineOf);
};

describe('the picture of a dataset', () => {
  test.each([...catalogue.datasets.keys()])('%s has one, with a point in it', (id) => {
    const [first] = of(id);
    const drawn =
      first?.figure.kind === 'lines' ? first.figure.lines : first?.figure.groups.flatMap(({ rows }) => rows);
    expect(drawn?.flatMap(({ points }) => points as readonly unknown[]).length).toBeGreaterThan(0);
  });

  test('series of one unit share a picture, and each has the number that its legend names', () => {
    const [first] = of('railroads/investment');
    expect(first?.figure.kind).toBe('lines');
    expect(first?.figure.unit.id).toBe('usd-million');
    expect(first?.legend.map(({ mark }) => mark)).toEqual(['1', '2', '3']);
    expect(first?.legend[0]?.name).toBe('railroads/investment#gross');
  });

  test('a rival from another dataset stands behind it, in gray and with a letter', () => {
    const [first] = of('markets/sp-composite');
    expect(first?.legend.filter(({ rival }) => rival)).toEqual([{ mark: 'a', name: 'ai/sp500#monthly', rival: true }]);
    const line =
      first?.figure.kind === 'lines' ? first.figure.lines.find(({ id }) => id === 'ai/sp500#monthly') : undefined;
    expect(line?.tone).toBe('muted');
  });

  test('single values stand in rows that bear the names of their series', () => {
    const [first] = of('ai/capex-guidance');
    expect(first?.figure.kind).toBe('rows');
    expect(first?.legend).toEqual([]);
  });

  test('more series than can be named are counted', () => {
    const [first] = of('tokens/scores-eci');
    expect(first?.legend).toEqual([]);
    expect(first?.unnamed).toBe(167);
  });

  test('auctions are not joined into a line', () => {
    const [first] = of('mobile/spectrum');
    const line = first?.figure.kind === 'lines' ? first.figure.lines[0] : undefined;
    expect(line?.every).toBe(0);
  });
});
