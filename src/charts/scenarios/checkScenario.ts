import type { Catalogue } from '../../data/catalogue.ts';
import { nearest } from '../../data/nearest.ts';
import type { Problem } from '../../data/problem.ts';
import type { ScenarioSpecification } from '../../data/schemas/scenario.ts';
import type { LineOf } from '../../model/lines.ts';
import { checkOrigins } from './checkOrigins.ts';
import type { Telling } from './telling.ts';

/** Where something stands in the file of a specification. */
export type PlaceIn = (keys: readonly PropertyKey[], onKey?: boolean) => Pick<Problem, 'path' | 'line' | 'column'>;

/** Tests a specification against the arithmetic that it names and against the data: names, numbers, and words without loose figures. */
export function checkScenario(
  specification: ScenarioSpecification,
  telling: Telling | undefined,
  { units, waves, files }: Pick<Catalogue, 'units' | 'waves' | 'files'>,
  lineOf: LineOf,
): Problem[] {
  const { id, parameters, presets, facts, lines, inverse } = specification;
  const path = `content/scenarios/${id}.yaml`;
  const place: PlaceIn = (keys, onKey) => files.get(path)?.place(keys, onKey) ?? { path, line: 1, column: 1 };
  if (telling === undefined)
    return [
      {
        ...place([]),
        found: `the scenario "${id}" without arithmetic`,
        expected: 'a function of that name in src/scenarios/, told in src/charts/scenarios/tellings.ts',
        fix: 'write it, or correct the name of the file',
      },
    ];
  const unknown = (
    keys: readonly PropertyKey[],
    onKey: boolean,
    what: string,
    name: string,
    known: readonly string[],
  ) => {
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    const fix = near === undefined ? 'leave it out' : `did you mean "${near}"?`;
    return [{ ...place(keys, onKey), found: `the ${what} "${name}"`, expected: oneOf(known, what), fix }];
  };
  const agree = (what: string, key: string, given: readonly string[], wanted: readonly string[]) => [
    ...given.flatMap((name) => unknown([key, name], true, what, name, wanted)),
    ...wanted
      .filter((name) => !given.includes(name))
      .map((name) => ({
        ...place([key]),
        found: `no ${what} "${name}"`,
        expected: `every ${what} that the arithmetic needs`,
        fix: `add "${name}"`,
      })),
  ];
  const names = Object.keys(parameters);
  return [
    ...agree('parameter', 'parameters', names, telling.parameters),
    ...agree('fact', 'facts', Object.keys(facts), telling.facts),
    ...agree('line', 'lines', Object.keys(lines), telling.lines),
    ...unknown(['inverse'], false, 'parameter', inverse, names),
    ...Object.entries(presets).flatMap(([name, { wave, set }]) => [
      ...(wave === undefined ? [] : unknown(['presets', name, 'wave'], false, 'wave', wave, [...waves.keys()])),
      ...Object.keys(set).flatMap((key) => unknown(['presets', name, 'set', key], true, 'parameter', key, names)),
    ]),
    ...checkOrigins(specification, units, lineOf, place),
    ...looseFigures(specification, place),
  ];
}

function oneOf(known: readonly string[], what: string): string {
  return known.length === 0 ? `no ${what}` : `one of ${known.join(', ')}`;
}

/** A share, a multiple or a sum of money, which only the data may give: `5.4%`, `286-fold`, `$97bn`. */
const figure = /\$\d[\d,.]*|\d[\d,.]*\s?(?:%|-fold\b)/;

/** The words of a scenario hold no figure of the world: its numbers come by reference. */
function looseFigures(
  { title, subtitle, parameters, presets, facts, lines, formulas, leavesOut }: ScenarioSpecification,
  place: PlaceIn,
): Problem[] {
  const words: (readonly [readonly PropertyKey[], string])[] = [
    [['title'], title],
    [['subtitle'], subtitle],
    ...Object.entries(parameters).flatMap(([id, { title, means }]) => [
      [['parameters', id, 'title'], title] as const,
      [['parameters', id, 'means'], means] as const,
    ]),
    ...Object.entries(presets).flatMap(([id, { title, note = '' }]) => [
      [['presets', id, 'title'], title] as const,
      [['presets', id, 'note'], note] as const,
    ]),
    ...Object.entries(facts).map(([id, { title }]) => [['facts', id, 'title'], title] as const),
    ...Object.entries(lines).map(([id, { title }]) => [['lines', id, 'title'], title] as const),
    ...formulas.map((each, index) => [['formulas', index], each] as const),
    ...leavesOut.map((each, index) => [['leavesOut', index], each] as const),
  ];
  return words.flatMap(([keys, text]) => {
    const found = figure.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        ...place(keys),
        found: `the figure "${found}" in words`,
        expected: 'figures by reference, under parameters, presets or facts',
        fix: 'say it without the figure, or add a fact',
      },
    ];
  });
}
