import type { ViewPoint, ViewPoints } from '../render/viewPoints.ts';
import { inked } from './inked.ts';
import { part } from './part.ts';
import { type LineRead, readLines, timeOf } from './readLines.ts';

/** What is said of a point and of all lines at its time, as elements and as a sentence. */
export interface Readout {
  readonly parts: readonly HTMLElement[];
  readonly spoken: string;
}

type Line = ViewPoints['lines'][number];

/** Reads a drawing at a point of one of its lines: all lines at that time, or the point alone where points bear names of their own. */
export function readout(points: Pick<ViewPoints, 'axis' | 'unit' | 'lines'>, line: Line, point: ViewPoint): Readout {
  return line.named ? pointReadout(line, point) : linesReadout(points, line, point);
}

function pointReadout({ name, slot }: Line, { title, period, value, status, source }: ViewPoint): Readout {
  const said = [title, period].filter((words) => words !== undefined && words !== '').join(', ');
  const parts = [
    ...(name === '' ? [] : [inked(name, slot, 'chart-readout-name')]),
    part('span', 'chart-readout-from', said),
    part('span', 'chart-readout-value', value),
    part('span', 'chart-readout-from', status),
    part('span', 'chart-readout-from', `Source: ${source}`),
  ];
  const spoken = `${name === '' ? '' : `${name}, `}${said}: ${value}, ${status}. Source: ${source}.`;
  return { parts, spoken };
}

function linesReadout(points: Pick<ViewPoints, 'axis' | 'unit' | 'lines'>, line: Line, point: ViewPoint): Readout {
  const time = timeOf(points, point);
  const { lines, more, without } = readLines(points.lines, line, point);
  const rest = [
    more === 0 ? '' : `and ${more} more`,
    without === 0 ? '' : `${more === 0 ? '' : '; '}${without} without data here`,
  ].join('');
  const parts = [
    part('b', 'chart-readout-time', time.join(' · ')),
    part('span', 'chart-readout-from', `In ${points.unit}`),
    ...lines.map((read) => lineRead(read, point.period)),
    ...(rest === '' ? [] : [part('span', 'chart-readout-from', rest)]),
  ];
  const others = lines.filter((read) => !read.isNearest && read.point !== undefined).length + more;
  const also = others === 0 ? 'No other line has' : others === 1 ? '1 other line has' : `${others} other lines have`;
  const own = line.name === '' ? '' : `${line.name}: `;
  const spoken = `${time.join(', ')}. ${own}${point.value}, ${point.status}. Source: ${point.source}. ${also} a value here.`;
  return { parts, spoken };
}

function lineRead({ name, slot, point, isHeld, isNearest }: LineRead, period: string): HTMLElement {
  const words = inked(name, slot);
  const own = point === undefined || (!isHeld && point.period === period) ? '' : point.period;
  const from = [isHeld ? `since ${own}` : own, point?.status ?? '', fewSources(point?.source ?? '')];
  return part(
    'span',
    `chart-readout-line${isNearest ? ' chart-readout-nearest' : ''}`,
    words,
    part('span', 'chart-readout-number', point?.value ?? 'no data'),
    ...(point === undefined
      ? []
      : [part('span', 'chart-readout-from', from.filter((part) => part !== '').join(' · '))]),
  );
}

/** Two sources in full, of more the first and their count: the card names them all. */
function fewSources(source: string): string {
  const all = source.split('; ');
  return all.length <= 2 ? source : `${all[0]} and ${all.length - 1} more sources`;
}
