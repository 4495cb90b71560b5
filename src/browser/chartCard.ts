import type { ChartPoint, ChartPoints } from '../render/chartPoints.ts';
import type { Card } from './cardDialog.ts';
import { inputItems } from './cardInputs.ts';
import { facts, linked, rivalItems, section } from './cardParts.ts';
import { inked } from './inked.ts';
import { part } from './part.ts';

interface Reading {
  readonly line: number;
  readonly point: number;
}

/** The card of a point of a chart; `moved` hears which point a neighbor's card stands for. */
export function chartCard(data: ChartPoints, reading: Reading, moved: (reading: Reading) => void): Card {
  const line = data.lines[reading.line];
  const point = line?.points[reading.point];
  if (!line || !point) throw new Error(`no point ${reading.line}.${reading.point}`);
  const to = (by: number) => {
    const there = { line: reading.line, point: reading.point + by };
    if (line.points[there.point] === undefined) return undefined;
    return () => {
      moved(there);
      return chartCard(data, there, moved);
    };
  };
  return { head: headOf(data, line, point), body: bodyOf(data, point), previous: to(-1), next: to(1) };
}

function headOf({ texts }: ChartPoints, { name, slot }: ChartPoints['lines'][number], point: ChartPoint): Node[] {
  const what = texts[point.name] ?? '';
  return [
    ...(name === '' || name === what ? [] : [part('p', 'card-line', inked(name, slot))]),
    part('h2', '', what),
    part('p', '', point.period),
    part('p', 'card-value', point.value),
  ];
}

function bodyOf(data: ChartPoints, point: ChartPoint): Node[] {
  const { texts } = data;
  const { formula, from, rivals = [], range, rangeMeaning } = point;
  const meaning = rangeMeaning === undefined ? '' : `: ${texts[rangeMeaning] ?? ''}`;
  const worked = (formula ?? []).map((words) => part('p', 'card-formula', texts[words] ?? ''));
  const count = from.length === 1 ? 'Read from one row' : `From ${from.length} rows`;
  return [
    facts([
      ['Status', statusOf(data, point)],
      ['In full', `${plain(point.exact)} ${texts[point.unit] ?? ''}`],
      ...(range === undefined ? [] : [['Range', `${range}${meaning}`] as const]),
    ]),
    ...(worked.length === 0 ? [] : [section('How it is worked out', ...worked)]),
    section(count, part('ul', 'card-rows', ...inputItems(data, from))),
    rivals.length === 0
      ? section('Other figures for the same period', part('p', '', 'None in this collection.'))
      : section('Other figures for the same period', part('ul', '', ...rivalItems(texts, rivals, linked))),
  ];
}

/** A number as the file holds it, with a true minus. */
function plain(value: number): string {
  return String(value).replace('-', '−');
}

/** The status, which inputs made it so weak, and what it means. */
function statusOf({ rows, statuses }: ChartPoints, { status, from, formula }: ChartPoint): string {
  const weak = from.filter((row) => rows[row]?.status === status).length;
  const these =
    from.length === 1 ? 'its one input is' : `${weak} of its ${from.length} inputs ${weak === 1 ? 'is' : 'are'}`;
  const because = status === 'reported' || formula === undefined ? '' : `, because ${these}`;
  const all = status === 'reported' && formula !== undefined ? ', as are all its inputs' : '';
  return `${status}${because}${all}. ${formula !== undefined && status === 'reported' ? '' : (statuses[status] ?? '')}`.trim();
}
