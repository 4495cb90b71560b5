import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { datasetFacets } from '../../src/site/datasetFacets.ts';
import { familyWords, unitFamily } from '../../src/site/unitFamilies.ts';
import { pages } from './dist.ts';

const catalogue = readCatalogue(process.cwd());
const facetsOf = (id: string) => {
  const dataset = catalogue.datasets.get(id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  return datasetFacets(dataset, catalogue, dataset.title);
};

describe('a dataset is found', () => {
  test('by its wave, or as one that serves every wave', () => {
    expect(facetsOf('railroads/investment').waves).toEqual(['railroads']);
    expect(facetsOf('tokens/volumes').waves).toEqual(['ai']);
    expect(facetsOf('macro/us-gdp').waves).toEqual(['none']);
  });

  test('by the comparisons that rest on it, named whole or by a series', () => {
    expect(facetsOf('railroads/investment').measures).toContain('capex-to-gdp');
    expect(facetsOf('macro/us-gdp').measures).toEqual(expect.arrayContaining(['capex-to-gdp', 'who-captured']));
    expect(facetsOf('tokens/scores-gpqa').measures.length).toBeLessThan(3);
    expect(facetsOf('commodities/model-t').measures).toEqual([]);
  });

  test('by the words of its definition, series and units, without those that its row shows', () => {
    const { text } = facetsOf('railroads/investment');
    expect(text).toContain('ulmer');
    expect(text).toContain('railroads/investment');
    expect(text.split(' ')).not.toContain('investment');
    expect(new Set(text.split(' ')).size).toBe(text.split(' ').length);
  });
});

describe('a unit is chosen as', () => {
  test.each([
    ['usd-billion', 'dollars'],
    ['usd-billion-2012', 'dollars-constant'],
    ['eur-billion', 'other-money'],
    ['twd-million', 'other-money'],
    ['cents-per-ton-mile', 'money-per-unit'],
    ['usd-per-million-tokens', 'money-per-unit'],
    ['yen-per-laser-diode', 'money-per-unit'],
    ['percent', 'percent'],
    ['percent-rate', 'rate'],
    ['percent-change', 'change'],
    ['times', 'change'],
    ['index-djia', 'index'],
    ['elo-points', 'index'],
    ['miles', 'amount'],
    ['trillion-tokens-per-month', 'amount'],
    ['gigaflops-per-usd', 'amount'],
  ])('%s: %s', (id, family) => {
    const unit = catalogue.units.get(id);
    expect(unit && unitFamily(unit)).toBe(family);
  });

  test('money, where its name begins with money', () => {
    const money = new Set(['dollars', 'dollars-constant', 'other-money', 'money-per-unit']);
    const named =
      /^(?:(?:million|billion|trillion|thousand|constant|gold|Taiwan|German) )*(?:US |Taiwan |German )?(?:dollars|cents|pounds|euros|yen|[Mm]arks)\b/;
    const wrong = [...catalogue.datasets.values()]
      .flatMap(({ series }) => Object.values(series).flatMap(({ unit }) => catalogue.units.get(unit) ?? []))
      .filter((unit) => named.test(unit.name) !== money.has(unitFamily(unit)));
    expect([...new Set(wrong.map(({ id }) => id))]).toEqual([]);
  });
});

describe('the list of all datasets', () => {
  const page = pages.find(({ path }) => path === '/data/');
  const tools = page?.document.querySelector<HTMLElement>('table-tools');
  const rows = [...(tools?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];

  test('has a row for each, whose years are those of its observations', () => {
    const listed = rows.map((row) =>
      row
        .querySelector('a')
        ?.getAttribute('href')
        ?.replace(/^.*?\/data\/|\/$/g, ''),
    );
    expect([...listed].sort()).toEqual([...catalogue.datasets.keys()].sort());
    for (const [place, id] of listed.entries()) {
      const years = catalogue.datasets.get(id ?? '')?.observations.map(({ period }) => Number(period.text.slice(0, 4)));
      expect(rows[place]?.dataset['years']?.split('/')[0], id).toBe(String(Math.min(...(years ?? []))));
    }
  });

  test('has words for every value that can be chosen', () => {
    const words = new Set(Object.keys(JSON.parse(tools?.dataset['words'] ?? '{}')));
    const values = ['wave', 'measure', 'unit', 'status'].flatMap((name) =>
      rows.flatMap((row) => (row.dataset[name]?.split('|') ?? []).map((value) => `${name}=${value}`)),
    );
    expect(values.filter((value) => !words.has(value))).toEqual([]);
    for (const family of Object.keys(familyWords)) expect(values).toContain(`unit=${family}`);
  });
});
