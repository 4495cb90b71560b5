import { describe, expect, test } from 'vitest';
import type { DeskFile } from '../../src/charts/deskFile.ts';
import { siteCatalogue } from '../../src/site/catalogue.ts';
import type { FinderDataset } from '../../src/site/finder.ts';
import { files, read } from './dist.ts';

const catalogue = siteCatalogue();
const finder = JSON.parse(read('/compare/series.json')) as FinderDataset[];
const offered = finder.flatMap(({ id, series }) =>
  series.filter((each) => each.offered).map((each) => `${id}#${each.id}`),
);

describe('the comparison desk', () => {
  test('finds every series of the catalogue', () => {
    const all = [...catalogue.datasets.values()].flatMap(({ id, series }) =>
      Object.keys(series).map((name) => `${id}#${name}`),
    );
    expect(finder.flatMap(({ id, series }) => series.map((each) => `${id}#${each.id}`)).sort()).toEqual(all.sort());
  });

  test('has a file for each series that it offers, and rests on no work that may not be handed on', () => {
    const lines = files
      .filter((file) => /^\/data\/.*\/lines\.json$/.test(file))
      .map((file) => JSON.parse(read(file)) as DeskFile);
    expect(lines.flatMap(({ series }) => Object.values(series).map(({ line }) => line.name)).sort()).toEqual(
      offered.sort(),
    );
    expect(lines.flatMap(({ sources }) => sources).filter(({ bulk }) => !bulk)).toEqual([]);
  });
});
