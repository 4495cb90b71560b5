import type { ViewLine } from '../render/viewPoints.ts';
import type { Place } from './readDrawings.ts';

/**
 * The point of the author's view that a point of another view is: the same number at the same period, of a line of the same name, or of
 * the only one in that ink. Undefined where the view shows another number, which no card explains.
 */
export function cardPlace(lines: readonly ViewLine[], place: Place, own: readonly ViewLine[]): Place | undefined {
  const line = lines[place.line];
  const point = line?.points[place.point];
  if (line === undefined || point === undefined) return undefined;
  const same = own.flatMap(({ name, slot, points }, index) => {
    if (slot !== line.slot) return [];
    const at = points.findIndex(({ period, exact }) => period === point.period && exact === point.exact);
    return at < 0 ? [] : [{ name, place: { line: index, point: at } }];
  });
  const found = same.find(({ name }) => name === line.name) ?? (same.length === 1 ? same[0] : undefined);
  return found?.place;
}
