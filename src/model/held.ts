import { pointAt, type Series } from './series.ts';
import { weakest } from './status.ts';

/** The value of a line at one period, held at every period of another: what things would have cost at the old price. */
export function held(line: Series, at: string, over: Series): Series {
  const base = pointAt(line, at);
  if (base === undefined) throw new Error(`missing period: ${line.name} has no ${at}`);
  const points = over.points.map(({ period, status, from }) => ({
    period,
    value: base.value,
    status: weakest([base.status, status]),
    from: [...new Set([...base.from, ...from])],
  }));
  return { ...line, name: `${line.name} of ${at}`, frequency: over.frequency, points };
}
