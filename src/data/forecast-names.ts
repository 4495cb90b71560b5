import type { Forecast } from './schemas/forecast.ts';

interface Used {
  readonly keys: readonly PropertyKey[];
  readonly what: 'source' | 'line' | 'unit' | 'wave';
  readonly name: string;
}

/** The source, lines, unit and wave that a forecast names, each with its place in the file. */
export function namesInForecast({ source, target, wave, watch }: Forecast): Used[] {
  return [
    { keys: ['source'], what: 'source', name: source },
    ...(wave === undefined ? [] : [{ keys: ['wave'], what: 'wave' as const, name: wave }]),
    ...(target === undefined ? [] : [{ keys: ['target', 'line'], what: 'line' as const, name: target.line }]),
    ...(target !== undefined && 'unit' in target
      ? [{ keys: ['target', 'unit'], what: 'unit' as const, name: target.unit }]
      : []),
    ...watch.map((name, index): Used => ({ keys: ['watch', index], what: 'line', name })),
  ];
}
