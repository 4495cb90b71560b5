import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { rivalSeries } from '../../src/model/rivalSeries.ts';

const catalogue = readCatalogue(process.cwd());
const names = [...catalogue.datasets.values()].flatMap(({ id, series }) =>
  Object.keys(series).map((name) => `${id}#${name}`),
);

describe('rival series', () => {
  test('a series and the better one that it contradicts are rivals of each other', () => {
    for (const { id, series } of catalogue.datasets.values())
      for (const [name, { rivalOf }] of Object.entries(series)) {
        if (rivalOf === undefined) continue;
        expect(rivalSeries(`${id}#${name}`, catalogue)).toContain(rivalOf);
        expect(rivalSeries(rivalOf, catalogue)).toContain(`${id}#${name}`);
      }
  });

  test('rivalry goes both ways', () => {
    for (const name of names)
      for (const rival of rivalSeries(name, catalogue)) expect(rivalSeries(rival, catalogue)).toContain(name);
  });

  test('no series is its own rival', () => {
    expect(names.filter((name) => rivalSeries(name, catalogue).includes(name))).toEqual([]);
  });
});
