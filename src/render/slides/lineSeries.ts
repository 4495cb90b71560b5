import type { FigureLine, FigurePoint } from '../../charts/figure.ts';
import type { Paint } from '../../charts/paint.ts';
import { tokens } from '../../charts/tokens.ts';
import type { Status } from '../../data/status.ts';
import { escapeHtml } from '../escape.ts';
import { type Column, headOf, numbers } from './cells.ts';
import { fill, statusStroke, stroke } from './drawn.ts';
import { labelLook, moved, shows } from './labelParts.ts';
import type { LineCell } from './lineCells.ts';
import { columnAt } from './lineColumns.ts';
import { markerOf, markerPaint, noMarker } from './marker.ts';
import type { PlacedTag } from './tagPlaces.ts';

/** A line with all that its series needs. */
export interface DrawnLine {
  readonly line: FigureLine;
  readonly cells: readonly LineCell[];
  readonly tags: readonly PlacedTag[];
  readonly paint: Pick<Paint, 'mark' | 'text' | 'symbol'>;
  readonly marked: ReadonlySet<FigurePoint>;
}

/** Thin lines from points to names that were moved away from them. */
const leaders = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="1"/><c15:leaderLines><c:spPr>${stroke(tokens.light.rule, 0.75)}</c:spPr></c15:leaderLines></c:ext></c:extLst>`;

/** One line, whose columns begin at the `first`, as a series of a scatter chart; its place among the others is told last. */
export function lineSeries(drawn: DrawnLine, columns: readonly Column[], first: number): (order: number) => string {
  const { line, cells, tags, paint } = drawn;
  const context = line.tone === 'muted';
  const usual = mostOften(cells.map(({ stretch }) => stretch));
  const tagged = new Map(tags.flatMap((tag) => (tag.value === undefined ? [] : [[tag.index, tag] as const])));
  const looks = cells.map((cell, at) => ({
    at,
    stretch: cell.stretch,
    marker: pointMarker(cell, drawn, tagged.get(at)),
  }));
  const own = looks.filter(({ stretch, marker }) => stretch !== usual || marker !== noMarker);
  const points = own.map(
    ({ at, stretch, marker }) =>
      `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/><c:spPr>${statusStroke(stretch, paint.mark, context)}</c:spPr></c:dPt>`,
  );
  const labels = [...tags]
    .sort((a, b) => a.index - b.index)
    .map((tag) => labelOf(tag, isBareEvent(tag) ? tokens.light.ink : paint.text));
  const body = [
    headOf(columns, first + columnAt.value),
    `<c:spPr>${statusStroke(usual, paint.mark, context)}</c:spPr>`,
    noMarker,
    ...points,
    `<c:dLbls>${labels.join('')}${shows({})}${leaders}</c:dLbls>`,
    `<c:xVal>${numbers(columns, first + columnAt.time)}</c:xVal>`,
    `<c:yVal>${numbers(columns, first + columnAt.value)}</c:yVal><c:smooth val="0"/>`,
  ];
  return (order) => `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${body.join('')}</c:ser>`;
}

/** Gray dots behind the lines, whose columns begin at the `first`. */
export function cloudSeries(columns: readonly Column[], first: number): (order: number) => string {
  const { muted } = tokens.light;
  const body = [
    headOf(columns, first + columnAt.value),
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    markerOf('circle', 4, `${fill(muted)}<a:ln><a:noFill/></a:ln>`),
    `<c:xVal>${numbers(columns, first + columnAt.time)}</c:xVal><c:yVal>${numbers(columns, first + columnAt.value)}</c:yVal><c:smooth val="0"/>`,
  ];
  return (order) => `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${body.join('')}</c:ser>`;
}

/** The symbol of the wave at a point that bears one: filled where reported, hollow where weaker or still open; of an event, in ink. */
function pointMarker({ point }: LineCell, { line, paint, marked }: DrawnLine, tag: PlacedTag | undefined): string {
  if (point === undefined || !(marked.has(point) || tag !== undefined)) return noMarker;
  const hollow = point.status !== 'reported' || line.open || point === line.continuation;
  const size = line.tone === 'muted' ? 6 : tag === undefined ? 8 : 10;
  const ink = !marked.has(point) && tag?.isEvent === true ? tokens.light.ink : paint.mark;
  return markerOf(paint.symbol, size, markerPaint(ink, hollow ? tokens.exportGround : ink));
}

/** The words of an event, unless the name of the line stands in the same label. */
function isBareEvent({ isEvent, name }: PlacedTag): boolean {
  return isEvent && name === undefined;
}

function labelOf({ index, name, value, side, strong, moved: [right, down] }: PlacedTag, color: string): string {
  return [
    `<c:dLbl><c:idx val="${index}"/>${moved(right, down)}`,
    `<c:numFmt formatCode="${escapeHtml(value?.format ?? 'General')}" sourceLinked="0"/>`,
    labelLook(color, strong),
    `<c:dLblPos val="${{ left: 'l', right: 'r', above: 't', below: 'b' }[side]}"/>`,
    shows({ value: value !== undefined, series: name !== undefined }),
    '<c:separator> </c:separator></c:dLbl>',
  ].join('');
}

function mostOften(all: readonly Status[]): Status {
  const counts = new Map<Status, number>();
  for (const status of all) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['reported', 0] as [Status, number])[0];
}
