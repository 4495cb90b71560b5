import type { ChartPoint, ChartPoints } from '../render/chartPoints.ts';
import type { Card } from './cardDialog.ts';
import { inputItems, weaknessesOf } from './cardInputs.ts';
import { facts, linked, rivalItems, section, weakSection } from './cardParts.ts';
import { inked } from './inked.ts';
import { part } from './part.ts';
import { pointAddress, type Reading } from './pointAddress.ts';

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
  const link = pointAddress(data, reading);
  return { head: headOf(data, line, point), body: bodyOf(data, point), link, previous: to(-1), next: to(1) };
}

function headOf({ texts }: ChartPoints, { name, slot }: ChartPoints['lines'][number], point: ChartPoint): Node[] {
  const what = texts[point.name] ?? '';
  return [
    ...(name === '' || name === what ? [] : [part('p', 'card-line', inked(name, slot))]),
    part('h2', '', what),
    part('p', '', point.period),
    part(
      'p',
      'card-value',
      point.value,
      ...(point.range === undefined ? [] : [part('small', '', ` (${point.range})`)]),
    ),
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
      ['In full', `${plain(point)} ${texts[point.unit] ?? ''}`],
      ...(range === undefined ? [] : [['Range', `${range}${meaning}`] as const]),
    ]),
    ...(worked.length === 0 ? [] : [section('How it is worked out', ...worked)]),
    section(count, part('ul', 'card-rows', ...inputItems(data, from))),
    ...weakSection(weaknessesOf(data, from)),
    ...(rivals.length === 0
      ? []
      : [section('Other figures for the same period', part('ul', '', ...rivalItems(texts, rivals, linked)))]),
  ];
}

/** A number as the file holds it; one computed here to six digits, since more would claim what its rows do not say. */
function plain({ exact, computed }: ChartPoint): string {
  return String(computed === true ? Number(exact.toPrecision(6)) : exact).replace('-', '−');
}

const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  derived: ['derived', 'derived'],
  estimate: ['an estimate', 'estimates'],
  projection: ['a projection', 'projections'],
};

/** The status of a row with what it means; of a value computed here, which of its rows are less than printed. */
function statusOf({ rows, statuses }: ChartPoints, { status, from, computed }: ChartPoint): string {
  const meaning = statuses[status] ?? '';
  if (computed !== true) return `${status}. ${meaning}`.trim();
  const [one, many] = kinds[status] ?? [status, status];
  const ofKind = (kind: string) => from.filter((row) => rows[row]?.status === kind).length;
  if (status === 'reported') {
    // The ends of a range may rest on weaker rows than the value.
    const ends = Object.entries(kinds).flatMap(([kind, [only, several]]) => {
      const length = ofKind(kind);
      return length === 0 ? [] : [length === 1 ? `${only}` : `${length} ${several}`];
    });
    return `computed here from reported figures${ends.length === 0 ? '' : `; its range also rests on ${ends.join(' and ')}`}.`;
  }
  const weak = ofKind(status);
  const these =
    from.length === 1
      ? `its one input is ${one}`
      : `${weak} of its ${from.length} inputs ${weak === 1 ? `is ${one}` : `are ${many}`}`;
  return `computed here; ${these}. ${meaning}`.trim();
}
