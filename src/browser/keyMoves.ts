import type { Place, ReadDrawings } from './readDrawings.ts';

/** The keys that lead from point to point. */
export const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Where a key leads: in time along a line, or to the point of the next line that is nearest in time. */
export function keyMove(
  { lines, shown }: Pick<ReadDrawings, 'lines' | 'shown'>,
  now: Place | undefined,
  key: string,
): Place | undefined {
  const line = now?.line ?? lines.findIndex((_, index) => shown(index).length > 0);
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const turns = lines.map(
      (_, step) => (line + (key === 'ArrowUp' ? -1 : 1) * (step + 1) + 2 * lines.length) % lines.length,
    );
    const next = turns.find((index) => shown(index).length > 0);
    if (next === undefined) return undefined;
    const order = lines[line]?.points[now?.point ?? 0]?.order ?? 0;
    const gap = (index: number) => Math.abs((lines[next]?.points[index]?.order ?? 0) - order);
    const [point] = [...shown(next)].sort((a, b) => gap(a) - gap(b));
    return point === undefined ? undefined : { line: next, point };
  }
  const points = shown(line);
  const place = points.indexOf(now?.point ?? -1);
  const last = points.length - 1;
  const step = key === 'ArrowLeft' ? -1 : 1;
  const to = key === 'End' ? last : key === 'Home' || place < 0 ? 0 : Math.min(last, Math.max(0, place + step));
  const point = points[to];
  return point === undefined ? undefined : { line, point };
}
