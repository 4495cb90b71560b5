import type { Catalogue } from '../../data/catalogue.ts';
import type { ScenarioSpecification } from '../../data/schemas/scenario.ts';
import type { Unit } from '../../data/schemas/unit.ts';
import type { LineOf } from '../../model/lines.ts';
import { decimalYear } from '../../model/time.ts';
import { originValue } from '../../scenarios/originValue.ts';
import type { ScenarioData } from './scenarioData.ts';

/** Resolves every reference of a specification. Throws for an unknown line or unit; `checkScenario` says where it stands. */
export function packScenario(
  { id, parameters, presets, facts, lines, inverse }: ScenarioSpecification,
  { units, waves }: Pick<Catalogue, 'units' | 'waves'>,
  lineOf: LineOf,
): ScenarioData {
  const unitOf = (name: string): Unit => {
    const unit = units.get(name);
    if (unit === undefined) throw new Error(`unknown unit ${name}`);
    return unit;
  };
  const packed = Object.entries(parameters).map(
    ([name, { title, unit: unitId, range, plausible, scale, whole, ...own }]) => {
      const unit = unitOf(unitId);
      const { value } = originValue(own.default, unit, lineOf, units);
      return {
        id: name,
        title,
        unit,
        range,
        plausible: plausible ?? range,
        scale,
        whole,
        default: whole ? Math.round(value) : value,
      };
    },
  );
  const valuesOf = (set: ScenarioSpecification['presets'][string]['set']) =>
    Object.fromEntries(
      Object.entries(set).map(([name, origin]) => {
        const unit = packed.find((parameter) => parameter.id === name)?.unit;
        if (unit === undefined) throw new Error(`unknown parameter ${name}`);
        return [name, originValue(origin, unit, lineOf, units).value];
      }),
    );
  return {
    id,
    parameters: packed,
    presets: Object.entries(presets).map(([name, { title, wave, set }]) => {
      const slot = wave === undefined ? undefined : waves.get(wave)?.slot;
      return { id: name, title, ...(slot === undefined ? {} : { slot }), values: valuesOf(set) };
    }),
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, { origin, unit }]) => [
        name,
        originValue(origin, unitOf(unit), lineOf, units).value,
      ]),
    ),
    lines: Object.fromEntries(
      Object.entries(lines).map(([name, { line }]) => [
        name,
        lineOf(line).points.map(({ period, value }) => ({ x: decimalYear(period), y: value })),
      ]),
    ),
    inverse,
  };
}
