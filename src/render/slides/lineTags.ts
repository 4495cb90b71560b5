import type { FigureLine, LinesFigure } from '../../charts/figure.ts';
import { formatPeriod } from '../../charts/format.ts';
import type { LineCell } from './lineCells.ts';
import { onlyWords, type Written, written } from './numberFormat.ts';

/** What is written at a point of a line: the name of the line, its value, or an event. */
export interface Tag {
  /** The row of cells of the point. */
  readonly index: number;
  readonly name: string | undefined;
  readonly value: Written | undefined;
  readonly side: 'left' | 'right' | 'above' | 'below';
  /** Pixels of the page by which it is raised, and moved away from the point. */
  readonly raise: number;
  readonly push: number;
  readonly strong: boolean;
  /** True for the words of an event, which belongs to no wave. */
  readonly isEvent: boolean;
}

/** The name of a line as a series bears it, with its detail. */
export function seriesName(figure: LinesFigure, line: FigureLine): string {
  const detail = figure.chart.lines.find((spec) => spec.line === line.id)?.detail;
  return detail === undefined ? line.name : `${line.name}, ${detail}`;
}

/** All that is written along a line, one tag a point: an event gives way to a value, a value to nothing. */
export function lineTags(figure: LinesFigure, line: FigureLine, cells: readonly LineCell[]): Tag[] {
  const { chart, unit } = figure;
  const tags = new Map<number, Tag>();
  const indexOf = (id: string, at: string) => {
    const found = id === line.continuationId ? line.continuation : line.points.find(({ period }) => period.text === at);
    return id === line.id || id === line.continuationId ? cells.findIndex(({ point }) => point && point === found) : -1;
  };
  for (const { line: id, at, words, side, raise } of chart.events) {
    const index = indexOf(id, at);
    if (index >= 0)
      tags.set(index, {
        index,
        name: undefined,
        value: onlyWords(words),
        side,
        raise,
        push: 0,
        strong: false,
        isEvent: true,
      });
  }
  for (const { line: id, at, words, side, raise, push, strong, decimals } of chart.labels) {
    const index = indexOf(id, at);
    const point = cells[index]?.point;
    if (point === undefined) continue;
    const value = written(point.value, unit, point.status, ` ${words ?? `in ${formatPeriod(at)}`}`, decimals);
    tags.set(index, { index, name: undefined, value, side, raise, push, strong, isEvent: false });
  }
  const spec = chart.lines.find((each) => each.line === line.id);
  const place = spec?.place ?? 'end';
  if (place === 'none' || cells.length === 0) return [...tags.values()];
  const index = place === 'end' || place === 'column' ? cells.length - 1 : 0;
  const there = tags.get(index);
  const side = there?.side ?? (place === 'before' ? 'left' : 'right');
  const raise = there?.raise ?? (place === 'start' ? Math.max(spec?.raise ?? 0, 14) : (spec?.raise ?? 0));
  const name = seriesName(figure, line);
  tags.set(index, {
    index,
    name,
    value: there?.value,
    side,
    raise,
    push: there?.push ?? 0,
    strong: line.tone !== 'muted',
    isEvent: there?.isEvent ?? false,
  });
  return [...tags.values()];
}

/** What a tag prints. */
export function tagWords({ name, value }: Tag): string {
  return [name, value?.print].filter((words) => words !== undefined).join(' ');
}
