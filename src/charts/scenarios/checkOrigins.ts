import type { Catalogue } from '../../data/catalogue.ts';
import type { Problem } from '../../data/problem.ts';
import type { Origin, ScenarioSpecification } from '../../data/schemas/scenario.ts';
import type { LineOf } from '../../model/lines.ts';
import { originValue } from '../../scenarios/originValue.ts';
import type { PlaceIn } from './checkScenario.ts';

/** Measures every number of a specification: each must exist in the data, come out in its unit and lie within its range. */
export function checkOrigins(
  { parameters, presets, facts, lines }: ScenarioSpecification,
  units: Catalogue['units'],
  lineOf: LineOf,
  place: PlaceIn,
): Problem[] {
  const attempt = (keys: readonly PropertyKey[], found: string, work: () => Problem[]): Problem[] => {
    try {
      return work();
    } catch (error) {
      const expected = error instanceof Error ? error.message : String(error);
      return [{ ...place(keys), found, expected, fix: 'name a line, a period and a unit that exist' }];
    }
  };
  const number = (keys: readonly PropertyKey[], origin: Origin, unitId: string, range?: readonly [number, number]) =>
    attempt(keys, 'a number that cannot be measured', () => {
      const unit = units.get(unitId);
      if (unit === undefined) throw new Error(`unknown unit ${unitId}`);
      const { value } = originValue(origin, unit, lineOf, units);
      if (range === undefined || (value >= range[0] && value <= range[1])) return [];
      const expected = `${range[0]} to ${range[1]}`;
      return [{ ...place(keys), found: `the value ${value}`, expected, fix: 'correct the value or widen the range' }];
    });
  return [
    ...Object.entries(parameters).flatMap(([name, { default: own, unit, range, plausible = range }]) => [
      ...number(['parameters', name, 'default'], own, unit, range),
      ...(plausible[0] < range[0] || plausible[1] > range[1] || plausible[0] >= plausible[1]
        ? [
            {
              ...place(['parameters', name, 'plausible']),
              found: `the plausible range ${plausible.join(' to ')}`,
              expected: `a stretch within ${range.join(' to ')}`,
              fix: 'narrow it',
            },
          ]
        : []),
    ]),
    ...Object.entries(presets).flatMap(([name, { set }]) =>
      Object.entries(set).flatMap(([key, origin]) => {
        const parameter = parameters[key];
        const keys = ['presets', name, 'set', key];
        return parameter === undefined ? [] : number(keys, origin, parameter.unit, parameter.range);
      }),
    ),
    ...Object.entries(facts).flatMap(([name, { origin, unit }]) => number(['facts', name, 'origin'], origin, unit)),
    ...Object.entries(lines).flatMap(([name, { line, unit }]) =>
      attempt(['lines', name, 'line'], `the line "${line}"`, () => {
        const { id } = lineOf(line).unit;
        if (id === unit) return [];
        const at = place(['lines', name, 'unit']);
        return [{ ...at, found: `the unit "${unit}"`, expected: `${id}, that of ${line}`, fix: `write ${id}` }];
      }),
    ),
  ];
}
