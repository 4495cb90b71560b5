import type { LadderChart, LinesChart } from '../data/schemas/chart.ts';
import type { Definition } from '../data/schemas/measure.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Status } from '../data/schemas/status.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { Point } from '../model/series.ts';

/** A point in the units of the axes, still without pixels. */
export interface FigurePoint extends Point {
  /** Years from the anchor, or the decimal year. */
  readonly x: number;
}

/** One drawn line: its wave, the definition behind it and its points; `continuation` is a newer part-year. */
export interface FigureLine {
  readonly id: string;
  readonly wave: Wave;
  readonly definition: Definition;
  readonly points: readonly FigurePoint[];
  readonly continuation: FigurePoint | undefined;
  /** The definition that the continuation is measured by. */
  readonly continuationId: string | undefined;
  /** True where the wave has no such anchor and its last full year stands at zero. */
  readonly open: boolean;
}

/** One rung of a ladder: a definition at one period. */
export interface Rung {
  readonly id: string;
  readonly definition: Definition;
  readonly point: Point;
  readonly narrow: string;
  readonly mark: string | undefined;
}

interface Common {
  readonly unit: Unit;
  /** The works behind what is drawn, in the order of the lines. */
  readonly sources: readonly Source[];
  /** The statuses that occur, strongest first: what the key shows. */
  readonly statuses: readonly Status[];
}

export interface LinesFigure extends Common {
  readonly kind: 'lines';
  readonly chart: LinesChart;
  readonly lines: readonly FigureLine[];
  /** The rule of the line-up in words; undefined in calendar time. */
  readonly rule: string | undefined;
}

export interface LadderFigure extends Common {
  readonly kind: 'ladder';
  readonly chart: LadderChart;
  readonly groups: readonly { readonly wave: Wave; readonly rungs: readonly Rung[] }[];
}

/** A chart with its data, before it has a size: what every consumer (page, file, table, sentence) draws from. */
export type Figure = LinesFigure | LadderFigure;
