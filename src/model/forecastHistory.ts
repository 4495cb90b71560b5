import type { Catalogue } from '../data/catalogue.ts';
import type { Problem } from '../data/problem.ts';
import { judgedForecast } from './judgedForecast.ts';
import type { LineOf } from './lines.ts';

/** Refuses a forecast whose history ends in another status than the data now say, and one that cannot be judged as it stands. */
export function checkForecastHistories(catalogue: Catalogue, lineOf: LineOf): Problem[] {
  return [...catalogue.forecasts.values()].flatMap((forecast): Problem[] => {
    const path = `data/forecasts/${forecast.id}.yaml`;
    const place = (keys: readonly PropertyKey[]) =>
      catalogue.files.get(path)?.place(keys) ?? { path, line: 1, column: 1 };
    const last = forecast.history.length - 1;
    const written = forecast.history[last]?.status;
    try {
      const { status } = judgedForecast(forecast, catalogue, lineOf);
      if (status === written) return [];
      return [
        {
          ...place(['history', last, 'status']),
          found: `"${written}" as the last status`,
          expected: `"${status}", as the data now say`,
          fix: `add to history: {date: <today>, status: ${status}, because: <what changed>}`,
        },
      ];
    } catch (error) {
      return [
        {
          ...place(['target']),
          found: 'a forecast that cannot be judged',
          expected: error instanceof Error ? error.message : String(error),
          fix: 'correct the line, the periods or the dates named here',
        },
      ];
    }
  });
}
