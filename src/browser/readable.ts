import type { ChartPoints } from '../render/chartPoints.ts';
import type { ViewPoints } from '../render/viewPoints.ts';

/** The author's points as read-outs see them: the same lines and points in the same places, without what only cards need. */
export function readable({ sizes, axis, lines, texts, rows, sources }: ChartPoints): ViewPoints {
  const unit = lines[0]?.points[0]?.unit;
  return {
    sizes,
    axis,
    unit: (unit === undefined ? undefined : texts[unit]) ?? '',
    lines: lines.map(({ points, ...line }) => ({
      ...line,
      points: points.map(({ at, order, name, period, value, range, exact, status, computed, from }) => ({
        at,
        order,
        period,
        value: line.named && range !== undefined ? `${value} (${range})` : value,
        exact,
        ...(line.named ? { title: texts[name] ?? '' } : {}),
        status: computed ? `computed from ${status}` : status,
        source: [...new Set(from.map((row) => sources[rows[row]?.source ?? -1]?.short ?? ''))].join('; '),
      })),
    })),
  };
}
