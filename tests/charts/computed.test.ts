import { expect, test } from 'vitest';
import { isComputed } from '../../src/charts/computed.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { catalogue } from './tin.ts';

test.each([
  ['a row as it stands', ['metal/tin#dug@1904'], 20, false],
  ['a row in another unit', ['metal/tin#dug@1904'], 0.02, true],
  ['a share of two rows', ['metal/tin#dug@1901', 'metal/tin#all@1901'], 10, true],
])('%s', (_, from, value, computed) => expect(isComputed({ from, value }, catalogue)).toBe(computed));

test('a share of GDP is computed, the investment behind it is not', () => {
  const real = readCatalogue(process.cwd());
  const gross = real.datasets.get('railroads/investment')?.observations.find(({ series }) => series === 'gross');
  const from = [`railroads/investment#gross@${gross?.period.text}`];
  expect(isComputed({ from, value: gross?.value ?? Number.NaN }, real)).toBe(false);
  expect(isComputed({ from: [...from, 'macro/us-gdp#railroad-era@1871'], value: 5 }, real)).toBe(true);
});
