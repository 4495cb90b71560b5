import type { Catalogue } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** From here on projections belong into the ledger; those about earlier years were history when it was opened. */
const opened = Date.UTC(2026, 0, 1);

/** Refuses a row that speaks of the future and has no entry in the ledger: forecasts are not picked by how they turned out. */
export function checkEntered({ datasets, forecasts }: Pick<Catalogue, 'datasets' | 'forecasts'>): Problem[] {
  const entered = new Set([...forecasts.values()].map(({ row }) => row));
  return [...datasets.values()].flatMap(({ id, path, observations }) =>
    observations.flatMap(({ series, period, status, line }) => {
      const row = `${id}#${series}@${period.text}`;
      if (status !== 'projection' || period.end <= opened || entered.has(row)) return [];
      return [
        {
          path,
          line,
          column: 1,
          found: `the projection ${row}, which is not in the ledger`,
          expected: 'a forecast for every projection about 2026 or after, judged or not',
          fix: `enter it in data/forecasts/ with row: ${row}`,
        },
      ];
    }),
  );
}
