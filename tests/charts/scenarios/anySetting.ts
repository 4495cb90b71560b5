import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Outcome, Told } from '../../../src/charts/scenarios/telling.ts';
import { scenarioSchema } from '../../../src/data/schemas/scenario.ts';

/** Any setting that a reader of a scenario may enter: each parameter within the range of its specification, its ends often. */
export function anySetting<Parameter extends string>(
  id: string,
  names: readonly Parameter[],
): fc.Arbitrary<Record<Parameter, number>> {
  const { parameters } = scenarioSchema.parse(parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')));
  const values = names.map((name) => {
    const parameter = parameters[name];
    if (parameter === undefined) throw new Error(`missing parameter ${name}`);
    const [low, high] = parameter.range;
    const inside = parameter.whole
      ? fc.integer({ min: low, max: high })
      : fc.double({ min: low, max: high, noNaN: true });
    return [name, fc.oneof({ weight: 4, arbitrary: inside }, fc.constantFrom(low, high))] as const;
  });
  return fc.record(Object.fromEntries(values)) as fc.Arbitrary<Record<Parameter, number>>;
}

/** Fails where a reader would meet a number that is none, or a line that cannot be drawn. */
export function expectSound({ verdict, sentences, sketch, tables }: Told, outcome: Outcome): void {
  const words = [
    verdict,
    ...sentences,
    sketch.description,
    // A line without a name is named by a mark beside it.
    ...sketch.lines.map(({ name }) => name).filter((name) => name !== ''),
    ...sketch.rules.map((rule) => rule.words),
    ...sketch.marks.map((mark) => mark.words),
    ...tables.flatMap(({ caption, columns, rows }) => [caption, ...columns, ...rows.flat()]),
    outcome.said(outcome.value),
  ];
  const wrong = /NaN|undefined|Infinity| {2}|without endbn|−∞|^\s|\s$|^$/;
  expect(words.filter((each) => wrong.test(each))).toEqual([]);
  expect([verdict, ...sentences].filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  for (const { columns, rows } of tables) expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  for (const { points } of sketch.lines) {
    expect(points.length).toBeGreaterThan(1);
    expect(points.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([]);
  }
  expect(outcome.value).not.toBeNaN();
}
