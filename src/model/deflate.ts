import { scale } from './combine.ts';
import { pointAt, type Series } from './series.ts';
import { weakest } from './status.ts';
import { contains } from './time.ts';

/**
 * Puts a line of current money into the prices of one period: value x index(period) / index(then). A period that the index lacks is a
 * gap. `containing` takes the period of the index that holds that of the line, as the year of a day: for prices and rates alike.
 */
export function deflate(line: Series, index: Series, prices: string, match: 'same' | 'containing' = 'same'): Series {
  if (line.prices !== 'current')
    throw new Error(`invalid deflation: ${line.name} is in prices of ${line.prices} already`);
  const base = pointAt(index, prices);
  if (base === undefined) throw new Error(`missing base: ${index.name} has no ${prices}`);
  const points = line.points.flatMap((point) => {
    const then =
      match === 'same'
        ? pointAt(index, point.period.text)
        : index.points.find(({ period }) => contains(period, point.period));
    if (then === undefined) return [];
    if (then.value <= 0) throw new Error(`invalid index: ${index.name} is ${then.value} in ${then.period.text}`);
    const from = [...new Set([...point.from, ...then.from, ...base.from])];
    return [
      { ...scale(point, base.value / then.value), status: weakest([point.status, then.status, base.status]), from },
    ];
  });
  if (points.length === 0) throw new Error(`missing periods: ${line.name} and ${index.name} have none in common`);
  return { ...line, name: `${line.name} in prices of ${prices}`, prices, points };
}
