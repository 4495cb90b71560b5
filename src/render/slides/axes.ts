import { tokens } from '../../charts/tokens.ts';
import { escapeHtml } from '../escape.ts';
import { runStyle, stroke, textStyle } from './drawn.ts';
import type { Measured } from './measured.ts';

/** The least size of what stands in a chart, in points: legible from the back row. */
export const labelSize = 18;

const { ink, muted, grid, axis: axisInk } = tokens.light;
const ids = { across: 1001, up: 1002 };
export const axisIds = `<c:axId val="${ids.across}"/><c:axId val="${ids.up}"/>`;

/** How an axis of numbers is drawn: what it measures, and where on the other axis it stands. */
export interface NumberAxis extends Measured {
  readonly measures: 'across' | 'up' | 'down' | 'bars';
  readonly at: 'bottom' | 'left' | 'top';
  readonly meets: number;
  readonly withGrid: boolean;
  readonly withLine: boolean;
}

/** An axis of numbers; one that measures `down` has no words, since rows bear names there. */
export function numberAxis(axis: NumberAxis): string {
  const { measures, at, from, to, step, log, meets, format, withGrid, withLine } = axis;
  const [own, other] = measures === 'across' ? [ids.across, ids.up] : [ids.up, ids.across];
  const scaling = `${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="${measures === 'down' ? 'maxMin' : 'minMax'}"/><c:max val="${to}"/><c:min val="${from}"/>`;
  const words = measures === 'down' ? 'none' : measures === 'bars' || at === 'top' ? 'nextTo' : 'low';
  return [
    `<c:valAx><c:axId val="${own}"/><c:scaling>${scaling}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${{ bottom: 'b', left: 'l', top: 't' }[at]}"/>`,
    withGrid ? `<c:majorGridlines><c:spPr>${stroke(grid, 0.75)}</c:spPr></c:majorGridlines>` : '',
    titleOf(axis),
    `<c:numFmt formatCode="${escapeHtml(format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${words}"/>`,
    `<c:spPr>${withLine ? stroke(axisInk, 1) : '<a:ln><a:noFill/></a:ln>'}</c:spPr>`,
    textStyle(labelSize, muted),
    `<c:crossAx val="${other}"/><c:crossesAt val="${meets}"/>`,
    `<c:crossBetween val="${measures === 'bars' ? 'between' : 'midCat'}"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}

/** The names of rows at the left of their bars, the first on top; they meet the values where the bars begin. */
export function nameAxis(meets: number): string {
  return [
    `<c:catAx><c:axId val="${ids.across}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>`,
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${stroke(axisInk, 1)}</c:spPr>${textStyle(labelSize, ink)}`,
    `<c:crossAx val="${ids.up}"/><c:crossesAt val="${meets}"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="40"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function titleOf({ title, at }: NumberAxis): string {
  if (title === undefined) return '';
  const turn = at === 'left' ? ' rot="-5400000" vert="horz"' : '';
  const run = `<a:r>${runStyle('rPr', labelSize, muted, false)}<a:t>${escapeHtml(title)}</a:t></a:r>`;
  const style = `<a:pPr>${runStyle('defRPr', labelSize, muted, false)}</a:pPr>`;
  return `<c:title><c:tx><c:rich><a:bodyPr${turn}/><a:lstStyle/><a:p>${style}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
