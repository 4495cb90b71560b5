import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';
import type { Slot } from './tokens.ts';

/** A place on a sketch. */
export interface SketchPoint {
  readonly x: number;
  readonly y: number;
}

/** A line of a sketch. What is measured bears its status; what a scenario or a path supposes is drawn dashed. */
export interface SketchLine {
  /** At its end. */
  readonly name: string;
  readonly ink: Slot | 'ink' | 'muted';
  readonly status: Status | 'supposed';
  readonly curve: 'straight' | 'step';
  readonly points: readonly SketchPoint[];
  /** Whether each point bears a dot. */
  readonly dots: boolean;
}

/** A place with words beside it. */
export interface SketchMark extends SketchPoint {
  readonly words: string;
  readonly side: 'left' | 'right' | 'above' | 'below';
  readonly ink: Slot | 'ink' | 'muted';
}

/** A simple chart of lines as a value: of a scenario's outcome or of a forecast's path. Points off a log axis (0 and below) are gaps. */
export interface Sketch {
  /** Keeps its ids apart within a page. */
  readonly id: string;
  readonly x: {
    readonly from: number;
    readonly to: number;
    /** As a tick prints it, and as the last one does: `year 5`. */
    readonly said: (value: number) => string;
    /** Whole numbers only on the axis. */
    readonly whole: boolean;
  };
  readonly y: {
    readonly unit: Unit;
    readonly scale: 'linear' | 'log';
    readonly from?: number;
    readonly to?: number;
  };
  readonly lines: readonly SketchLine[];
  /** A level or a date to be reached, with its words. */
  readonly rules: readonly ({ readonly words: string } & ({ readonly x: number } | { readonly y: number }))[];
  readonly marks: readonly SketchMark[];
  /** The drawing in one or two sentences, read aloud in its place. */
  readonly description: string;
}
