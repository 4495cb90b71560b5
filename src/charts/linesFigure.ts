import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import type { LineOf } from '../model/lines.ts';
import { arrangeLines } from './arrangeLines.ts';
import { cloudOf } from './cloud.ts';
import type { CloudPoint, LinesFigure } from './figure.ts';
import { sourcesOf } from './sources.ts';
import { subjectOf } from './subject.ts';

/** A chart of lines with the data of a catalogue. Throws for lines of different units and for what the transforms refuse. */
export function linesFigure(chart: LinesChart, catalogue: Catalogue, lineOf: LineOf): LinesFigure {
  return arrangeLines(chart, {
    lineOf,
    subjectOf: (line) => subjectOf(line, catalogue),
    sourcesOf: (points) => sourcesOf(points, catalogue),
    cloud: cloudIn(chart, catalogue, lineOf),
  });
}

function cloudIn({ cloud, time }: LinesChart, catalogue: Catalogue, lineOf: LineOf): CloudPoint[] {
  if (cloud === undefined) return [];
  if (!('calendar' in time)) throw new Error('invalid cloud: its points stand in calendar years only');
  const [from, to] = time.calendar;
  return cloudOf(cloud, catalogue, lineOf).filter(({ x }) => x >= from && x <= to + 1);
}
