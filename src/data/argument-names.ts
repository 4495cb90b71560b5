import type { Argument } from './schemas/argument.ts';

interface Used {
  readonly keys: readonly PropertyKey[];
  readonly what: 'line' | 'unit' | 'chart' | 'scenario' | 'forecast';
  readonly name: string;
}

/** The lines, units, charts, scenarios and forecasts that the claims of an argument name, each with its place in the file. */
export function namesInArgument({ claims }: Argument): Used[] {
  return Object.entries(claims).flatMap(([id, { tests = [], chart, scenario, forecast }]) => {
    const shown = { chart, scenario, forecast };
    return [
      ...tests.flatMap(({ of, over, unit }, index): Used[] => {
        const keys = ['claims', id, 'tests', index];
        return [
          line([...keys, 'of'], of),
          ...(over === undefined ? [] : [line([...keys, 'over'], over)]),
          ...(unit === undefined ? [] : [{ keys: [...keys, 'unit'], what: 'unit' as const, name: unit }]),
        ];
      }),
      ...(['chart', 'scenario', 'forecast'] as const).flatMap((what): Used[] => {
        const name = shown[what];
        return name === undefined ? [] : [{ keys: ['claims', id, what], what, name }];
      }),
    ];
  });
}

function line(keys: readonly PropertyKey[], name: string): Used {
  return { keys, what: 'line', name: name.split('@')[0] ?? name };
}
