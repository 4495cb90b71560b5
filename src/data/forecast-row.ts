import type { Catalogue } from './catalogue.ts';
import type { Problem } from './problem.ts';
import type { Forecast } from './schemas/forecast.ts';

type Refuse = (keys: readonly PropertyKey[], words: Pick<Problem, 'found' | 'expected' | 'fix'>) => void;

/** Checks that a forecast agrees with the row it was taken from: source, place in it, value, range and unit. */
export function checkForecastRow(forecast: Forecast, { datasets, units }: Catalogue, refuse: Refuse): void {
  const { row: name, source, locator, target } = forecast;
  if (name === undefined) return;
  const [dataset = '', series = '', period = ''] = name.split(/[#@]/);
  const found = datasets.get(dataset);
  const row = found?.observations.find((each) => each.series === series && each.period.text === period);
  if (row === undefined) {
    refuse(['row'], { found: `the row "${name}"`, expected: 'a row of data/', fix: 'name a row that exists' });
    return;
  }
  const agree = (keys: readonly PropertyKey[], said: string | number, stands: string | number | undefined) => {
    if (said !== stands)
      refuse(keys, {
        found: String(said),
        expected: `${stands ?? 'nothing'}, as in the row ${name}`,
        fix: 'copy it from the row, or correct the row',
      });
  };
  agree(['source'], source, row.source);
  agree(['locator'], locator, row.locator);
  if (target === undefined || !('unit' in target)) return;
  const [from, to] = [found?.series[series]?.unit, target.unit].map((id) => units.get(id ?? '')?.factor ?? Number.NaN);
  // Rounded to a billionth, since 0.1 million is not 100,000 to the last bit.
  const inUnit = (value: number) => Number(((value * (from ?? 1)) / (to ?? 1)).toPrecision(9));
  agree(['target', 'value'], target.value, inUnit(row.low ?? row.value));
  if (target.is === 'between')
    agree(['target', 'to'], target.to, row.high === undefined ? undefined : inUnit(row.high));
}
