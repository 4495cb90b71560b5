import type { ChartSpecification } from './schemas/chart.ts';
import type { Quantity } from './schemas/quantity.ts';

interface Used {
  readonly keys: readonly PropertyKey[];
  readonly what: 'line' | 'dataset' | 'wave' | 'unit';
  readonly name: string;
}

const line = (keys: readonly PropertyKey[], name: string): Used => ({
  keys,
  what: 'line',
  name: name.split('@')[0] ?? name,
});

/** What a quantity names: its line, the one it is set over, its unit, and the same for its bounds. */
function quantityNames(
  keys: readonly PropertyKey[],
  {
    of,
    over,
    unit,
    low,
    high,
  }: Quantity & { readonly low?: Quantity | undefined; readonly high?: Quantity | undefined },
): Used[] {
  return [
    line([...keys, 'of'], of),
    ...(over === undefined ? [] : [line([...keys, 'over'], over)]),
    ...(unit === undefined ? [] : [{ keys: [...keys, 'unit'], what: 'unit' as const, name: unit }]),
    ...(low === undefined ? [] : quantityNames([...keys, 'low'], low)),
    ...(high === undefined ? [] : quantityNames([...keys, 'high'], high)),
  ];
}

/** The lines, datasets, waves and units that a chart names, each with its place in the file. */
export function namesInChart(chart: ChartSpecification): Used[] {
  if (chart.kind === 'rows') {
    const rows = chart.groups.flatMap(({ wave, rows }, group): Used[] => [
      ...(wave === undefined ? [] : [{ keys: ['groups', group, 'wave'], what: 'wave' as const, name: wave }]),
      ...rows.flatMap(({ wave: own, points }, row): Used[] => {
        const keys = ['groups', group, 'rows', row];
        return [
          ...(own === undefined ? [] : [{ keys: [...keys, 'wave'], what: 'wave' as const, name: own }]),
          ...points.flatMap((point, index) => quantityNames([...keys, 'points', index], point)),
        ];
      }),
    ]);
    return [{ keys: ['value', 'unit'], what: 'unit', name: chart.value.unit }, ...rows];
  }
  return [
    ...chart.lines.flatMap((each, index) => [
      line(['lines', index, 'line'], each.line),
      ...(each.continuation ? [line(['lines', index, 'continuation', 'line'], each.continuation.line)] : []),
    ]),
    ...chart.labels.map((each, index) => line(['labels', index, 'line'], each.line)),
    ...chart.events.map((each, index) => line(['events', index, 'line'], each.line)),
    ...(chart.cloud?.datasets ?? []).map(
      (name, index): Used => ({ keys: ['cloud', 'datasets', index], what: 'dataset', name }),
    ),
  ];
}
