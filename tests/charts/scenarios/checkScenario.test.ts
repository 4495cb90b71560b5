import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/charts/scenarios/checkScenario.ts';
import { checkCatalogue } from '../../../src/data/catalogue.ts';
import { formatReport } from '../../../src/data/problem.ts';
import { linesOf } from '../../../src/model/lines.ts';
import { type Change, report, writeProject } from '../../data/project.ts';
import { mine } from './tin.ts';

const path = 'content/scenarios/mine.yaml';
const text = `order: 1
arguments: [a]
title: Does the mine pay?
subtitle: Profit from price, tons and cost
parameters:
  price: {title: Price, means: Of a nugget., unit: percent, range: [0, 100], default: {of: tin-share/wide@1901}}
  tons: {title: Tons, means: Dug in a year., unit: nugget, range: [1, 100], scale: log, default: {of: 'tin/output#dug@1901'}}
  cost: {title: Cost, means: Of digging., unit: nugget, range: [0, 50], default: {value: 20, because: It is a fable.}}
  color: {title: Color, means: Of the tin., unit: nugget, range: [0, 9], default: {value: 1, because: It is gray.}}
presets:
  poor: {title: A poor mine, wave: tin, set: {tons: {of: 'tin/output#dug@1902'}}}
facts:
  gold: {title: All, origin: {of: 'tin/output#all@1901'}, unit: nugget}
lines:
  measured: {title: Dug, line: 'tin/output#dug', unit: nugget}
inverse: price
formulas: [Price times tons less cost.]
leavesOut: [Gold.]
changelog: [{date: '1999-01-01', change: First version}]
`;

/** What is said of the tin scenario with one passage replaced. */
function said(...changes: readonly (readonly [string, string])[]): string[] {
  const changed = changes.reduce((all, [passage, replacement]) => {
    expect(all.split(passage)).toHaveLength(2);
    return all.replace(passage, () => replacement);
  }, text);
  const files: Record<string, Change> = { [path]: changed };
  expect(report(files)).toEqual([]);
  const { catalogue } = checkCatalogue(writeProject(files));
  const scenario = catalogue.scenarios.get('mine');
  if (scenario === undefined) throw new Error('missing scenario');
  const found = formatReport(checkScenario(scenario, mine, catalogue, linesOf(catalogue)));
  return found === '' ? [] : found.split('\n');
}
const at = (place: string, words: string) => [`${path}:${place}  found ${words}`];

test('a specification that agrees with its arithmetic and the data is without a problem', () => {
  expect(said()).toEqual([]);
});

describe('refused with place and fix', () => {
  test('a parameter that the arithmetic does not know, and the one it misses', () => {
    expect(said(['  color: {', '  colour: {'])).toEqual([
      ...at('6:3', 'no parameter "color", expected every parameter that the arithmetic needs, fix: add "color"'),
      ...at('9:3', 'the parameter "colour", expected one of price, tons, cost, color, fix: did you mean "color"?'),
    ]);
  });

  test('a default out of its range', () => {
    expect(said(['value: 20', 'value: 51'])).toEqual(
      at('8:82', 'the value 51, expected 0 to 50, fix: correct the value or widen the range'),
    );
  });

  test('a default from a line that does not exist', () => {
    expect(said(['of: tin-share/wide@1901', 'of: tin-share/wild@1901'])).toEqual(
      at(
        '6:87',
        'a number that cannot be measured, expected unknown definition tin-share/wild, fix: name a line, a period and a unit that exist',
      ),
    );
  });

  test('a preset whose unit does not convert', () => {
    expect(said(["tons: {of: 'tin/output#dug@1902'}", 'tons: {of: tin-share/wide@1901}'])[0]).toContain(
      '11:53  found a number that cannot be measured',
    );
  });

  test('a preset of a parameter that does not exist', () => {
    expect(said(["set: {tons: {of: 'tin/output#dug@1902'}}", 'set: {tuns: {value: 1, because: So.}}'])).toEqual(
      at('11:47', 'the parameter "tuns", expected one of price, tons, cost, color, fix: did you mean "tons"?'),
    );
  });

  test('a preset of a wave that does not exist', () => {
    expect(said(['wave: tin', 'wave: tim'])).toEqual(
      at('11:36', 'the wave "tim", expected one of tin, fix: did you mean "tin"?'),
    );
  });

  test('a line in another unit than it says', () => {
    expect(said(["line: 'tin/output#dug', unit: nugget", "line: 'tin/output#dug', unit: percent"])[0]).toContain(
      'found the unit "percent", expected nugget, that of tin/output#dug, fix: write nugget',
    );
  });

  test('an inverse that is no parameter', () => {
    expect(said(['inverse: price', 'inverse: prize'])).toEqual(
      at('16:10', 'the parameter "prize", expected one of price, tons, cost, color, fix: did you mean "price"?'),
    );
  });

  test('a figure of the world in words', () => {
    expect(said(['leavesOut: [Gold.]', 'leavesOut: [Gold rose 40 %.]'])).toEqual(
      at(
        '18:13',
        'the figure "40 %" in words, expected figures by reference, under parameters, presets or facts, fix: say it without the figure, or add a fact',
      ),
    );
  });

  test('a scenario without arithmetic', () => {
    const { catalogue } = checkCatalogue(writeProject({ [path]: text }));
    const scenario = catalogue.scenarios.get('mine');
    if (scenario === undefined) throw new Error('missing scenario');
    expect(checkScenario(scenario, undefined, catalogue, linesOf(catalogue))[0]?.found).toBe(
      'the scenario "mine" without arithmetic',
    );
  });
});
