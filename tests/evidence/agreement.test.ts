import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { Repair } from '../../src/data/schemas/repair.ts';
import { compare } from './agreement.ts';
import { readEvidence } from './evidence.ts';

const catalogue = readCatalogue(root);
const evidence = readEvidence();
const { astray, lost } = compare(catalogue, evidence);
const seriesList = [...catalogue.datasets.values()].flatMap(({ id, series, repairs }) =>
  Object.entries(series).map(([name, metadata]) => ({
    ref: `${id}#${name}`,
    names: metadata.evidence ?? [],
    rules: new Set<Repair['rule']>(repairs.flatMap(({ rule, series: of }) => (of.includes(name) ? [rule] : []))),
  })),
);

describe('every row stands in the evidence: value to the digit, period, source, status', () => {
  test.each([...catalogue.datasets.keys()])('%s', (id) => expect(astray.get(id) ?? []).toEqual([]));
});

test('no row of a series that was entered is lost', () => expect(lost).toEqual([]));

test('every series of the evidence is entered or listed with its reason, and none is both', () => {
  const entered = new Set(seriesList.flatMap(({ names }) => names));
  const listed = new Set(catalogue.leftOut.flatMap(({ series }) => series));
  expect({
    neither: [...evidence.keys()].filter((name) => !entered.has(name) && !listed.has(name)),
    both: [...entered].filter((name) => listed.has(name)),
    unknown: [...entered, ...listed].filter((name) => !evidence.has(name)),
  }).toEqual({ neither: [], both: [], unknown: [] });
});

describe('what was done to the evidence is declared', () => {
  const without = (rule: Repair['rule'], needs: (entry: (typeof seriesList)[number]) => boolean) =>
    seriesList.filter((entry) => needs(entry) && !entry.rules.has(rule)).map(({ ref }) => ref);
  const rowsOf = (names: readonly string[]) => names.flatMap((name) => evidence.get(name) ?? []);

  test('exponents written out', () => {
    const exponent = ({ names }: { names: readonly string[] }) => rowsOf(names).some(({ value }) => /e/i.test(value));
    expect(without('expanded', exponent)).toEqual([]);
  });

  test('several series gathered in one', () => {
    const gathered = ({ names, rules }: (typeof seriesList)[number]) => names.length > 1 && !rules.has('range-paired');
    expect(without('joined', gathered)).toEqual([]);
  });

  test('one series divided into several', () => {
    const uses = Map.groupBy(
      seriesList.flatMap(({ ref, names }) => names.map((name) => ({ ref, name }))),
      ({ name }) => name,
    );
    const divided = ({ names, rules }: (typeof seriesList)[number]) =>
      !rules.has('joined') && names.some((name) => (uses.get(name)?.length ?? 0) > 1);
    expect(without('split', divided)).toEqual([]);
  });
});
