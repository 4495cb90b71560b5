import type { Unit } from '../data/schemas/unit.ts';
import { scale } from './combine.ts';
import { pointAt, type Series } from './series.ts';
import { weakest } from './status.ts';

/** A line as an index with 100 at one of its own periods; refused where that value is not positive. A share is never indexed. */
export function rebase(line: Series, at: string): Series {
  if (line.unit.measures === 'share') throw new Error(`invalid index: ${line.name} is a share`);
  const base = pointAt(line, at);
  if (base === undefined) throw new Error(`missing base: ${line.name} has no ${at}`);
  if (base.value <= 0) throw new Error(`invalid base: ${line.name} is ${base.value} in ${at}`);
  const unit: Unit = { id: `index-${at}`, name: `index, ${at} = 100`, symbol: '', measures: `index-${at}`, factor: 1 };
  const points = line.points.map((point) => ({
    ...scale(point, 100 / base.value),
    status: weakest([point.status, base.status]),
    from: [...new Set([...point.from, ...base.from])],
  }));
  return { ...line, name: `${line.name}, ${at} = 100`, unit, kind: 'level', points };
}
