import type { ViewLine, ViewPoint, ViewPoints } from '../render/viewPoints.ts';

/** A point by its place among the lines of all panels. */
export interface Place {
  readonly line: number;
  readonly point: number;
}

/** The lines of all panels in one walk, each with its panel, and how a place of theirs stands in the page. */
export interface ReadDrawings {
  readonly axis: ViewPoints['axis'];
  readonly unit: string;
  readonly lines: readonly ViewLine[];
  /** The nearest point to a place in the window; within the panel under it, if there is one. */
  readonly nearest: (clientX: number, clientY: number) => Place | undefined;
  /** Where a point stands, from the top left of the plot; undefined where the drawing that shows leaves it out. */
  readonly placeOf: (place: Place) => readonly [number, number] | undefined;
  /** The places to which a key leads along a line. */
  readonly shown: (line: number) => readonly number[];
}

/** Joins panels with the drawings of a plot: each panel has as many drawings as sizes, of which one shows. */
export function readDrawings(plot: HTMLElement, panels: readonly ViewPoints[]): ReadDrawings {
  const lines = panels.flatMap((panel, index) => panel.lines.map((line) => ({ line, index })));
  const find = ({ line, point }: Place): ViewPoint | undefined => lines[line]?.line.points[point];
  /** Which drawing of a panel shows, where, and how many screen pixels one of its pixels takes. */
  const drawingOf = (panel: number) => {
    const sizes = panels[panel]?.sizes ?? [];
    const before = panels.slice(0, panel).reduce((sum, each) => sum + each.sizes.length, 0);
    const svgs = [...plot.querySelectorAll('svg')].slice(before, before + sizes.length);
    const index = Math.max(
      0,
      svgs.findIndex((svg) => svg.getBoundingClientRect().width > 0),
    );
    const box = (svgs[index] ?? plot).getBoundingClientRect();
    return { index, box, scale: box.width / (sizes[index]?.[0] ?? box.width) };
  };
  return {
    axis: panels[0]?.axis ?? 'rows',
    unit: panels[0]?.unit ?? '',
    lines: lines.map(({ line }) => line),
    nearest: (clientX, clientY) => {
      const drawings = panels.map((_, panel) => drawingOf(panel));
      const inside = drawings.findIndex(
        ({ box }) => clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom,
      );
      let best: Place | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const [line, { line: walk, index: panel }] of lines.entries()) {
        const drawing = drawings[panel];
        if (drawing === undefined || (inside >= 0 && panel !== inside)) continue;
        const { index, box, scale } = drawing;
        const [x, y] = [(clientX - box.left) / scale, (clientY - box.top) / scale];
        for (const [point, { at }] of walk.points.entries()) {
          const place = at[index];
          if (!place) continue;
          const distance = Math.hypot(place[0] - x, place[1] - y);
          if (distance < least) [best, least] = [{ line, point }, distance];
        }
      }
      return best;
    },
    placeOf: (place) => {
      const { index, box, scale } = drawingOf(lines[place.line]?.index ?? 0);
      const at = find(place)?.at[index];
      const frame = plot.getBoundingClientRect();
      return at ? [at[0] * scale + box.left - frame.left, at[1] * scale + box.top - frame.top] : undefined;
    },
    shown: (line) => {
      const { index } = drawingOf(lines[line]?.index ?? 0);
      return (lines[line]?.line.points ?? []).flatMap(({ at }, point) => (at[index] ? [point] : []));
    },
  };
}
