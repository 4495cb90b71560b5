import type { ChartSpecification } from './schemas/chart.ts';

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

/** The lines, datasets, waves and units that a chart names, each with its place in the file. */
export function namesInChart(chart: ChartSpecification): Used[] {
  if (chart.kind === 'rows') {
    const rows = chart.groups.flatMap(({ wave, rows }, group): Used[] => [
      ...(wave === undefined ? [] : [{ keys: ['groups', group, 'wave'], what: 'wave' as const, name: wave }]),
      ...rows.flatMap(({ wave: own, points }, row): Used[] => {
        const keys = ['groups', group, 'rows', row];
        return [
          ...(own === undefined ? [] : [{ keys: [...keys, 'wave'], what: 'wave' as const, name: own }]),
          ...points.map((point, index) => line([...keys, 'points', index, 'of'], point.of)),
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
