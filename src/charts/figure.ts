import type { Concept, LinesChart, RowsChart, tones } from '../data/schemas/chart.ts';
import type { definitionRoles } from '../data/schemas/measure.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { Status } from '../data/status.ts';
import type { Point } from '../model/series.ts';

/** What a line is, wherever it is drawn: a definition of a measure, or a series of a dataset. */
export interface Subject {
  /** The name under which the model knows the line. */
  readonly id: string;
  readonly wave: Wave | undefined;
  readonly title: string;
  /** Whose figure over what, in words. */
  readonly includes: string;
  readonly role: (typeof definitionRoles)[number] | undefined;
}

/** A point in the units of the axes, still without pixels. */
export interface FigurePoint extends Point {
  /** Years from the anchor, years since the start of the line, or the decimal year. */
  readonly x: number;
}

/** One drawn line: what it is, how it is named and toned, and its points; `continuation` is a newer part-year. */
export interface FigureLine {
  readonly id: string;
  readonly subject: Subject;
  readonly name: string;
  readonly short: string;
  readonly tone: (typeof tones)[number];
  readonly curve: 'straight' | 'step';
  /** Years between neighbors that are joined. */
  readonly every: number;
  readonly points: readonly FigurePoint[];
  /** Twelve points or fewer: each is marked. */
  readonly few: boolean;
  readonly continuation: FigurePoint | undefined;
  /** The line that the continuation is measured by. */
  readonly continuationId: string | undefined;
  /** True where the wave has no such anchor and its last full year stands at zero. */
  readonly open: boolean;
  /** "current", or the year of constant prices. */
  readonly prices: string;
}

/** A small gray point behind the lines, with the series it stands for. */
export interface CloudPoint extends FigurePoint {
  readonly name: string;
}

/** One value of a row, with the periods it rests on in words. */
export interface RowPoint {
  readonly id: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly status: Status;
  readonly from: readonly string[];
  readonly periods: string;
  /** "current", or the year of constant prices. */
  readonly prices: string;
  readonly words: string | undefined;
  readonly narrowWords: string | undefined;
  readonly concept: Concept | undefined;
  /** What was measured, as the specification says it. */
  readonly quantity?: RowQuantity;
}

export type RowQuantity = RowsChart['groups'][number]['rows'][number]['points'][number];

/** One row of a rows chart; `missing` is printed where nothing was found. */
export interface FigureRow {
  readonly subject: Subject | undefined;
  readonly name: string;
  readonly narrow: string;
  readonly wave: Wave | undefined;
  readonly tone: (typeof tones)[number];
  readonly strong: boolean;
  /** True where the claim rests on it: drawn also where there is room for few rows. */
  readonly always?: boolean | undefined;
  /** True for a figure that is quoted and contradicted. */
  readonly quoted: boolean;
  readonly mark: string | undefined;
  /** True where the points stand in order of time. */
  readonly course: boolean;
  readonly points: readonly RowPoint[];
  readonly missing: string | undefined;
}

export interface FigureGroup {
  readonly heading: string | undefined;
  readonly wave: Wave | undefined;
  readonly span: boolean;
  readonly rows: readonly FigureRow[];
  /** All rows of the group, where only some are drawn: its span is that of all. */
  readonly whole?: readonly FigureRow[];
}

interface Common {
  readonly unit: Unit;
  /** What the lines or rows are, each once. */
  readonly subjects: readonly Subject[];
  /** The works behind what is drawn, in the order of the lines. */
  readonly sources: readonly Source[];
  /** The statuses that occur, strongest first: what the key shows. */
  readonly statuses: readonly Status[];
}

export interface LinesFigure extends Common {
  readonly kind: 'lines';
  readonly chart: LinesChart;
  readonly lines: readonly FigureLine[];
  readonly cloud: readonly CloudPoint[];
  /** The rule of the line-up in words; undefined in calendar time. */
  readonly rule: string | undefined;
  /** What must be said on the drawing itself: that the axis is the panel's own, or which trick is played. */
  readonly caution?: string;
  /** Lines in gray behind the others, without names, and without rows in the table. */
  readonly behind?: readonly FigureLine[];
  /** The values at the foot and the head of the drawing for lines that stand on axes of their own; the first two are drawn. */
  readonly ownAxes?: Readonly<Record<string, readonly [number, number]>>;
}

export interface RowsFigure extends Common {
  readonly kind: 'rows';
  readonly chart: RowsChart;
  /** True where the caption alone names the unit, so that the drawing bears numbers. */
  readonly bare?: boolean;
  readonly groups: readonly FigureGroup[];
}

/** A chart with its data, before it has a size: what every consumer (page, file, table, sentence) draws from. */
export type Figure = LinesFigure | RowsFigure;
