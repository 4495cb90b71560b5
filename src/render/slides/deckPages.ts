import type PptxGenJS from 'pptxgenjs';
import type { Figure, RowsFigure } from '../../charts/figure.ts';
import type { KeyItem, PictureWords } from '../../charts/pictureWords.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { tokens } from '../../charts/tokens.ts';
import { wrapped } from '../../charts/wrapped.ts';
import type { Status } from '../../data/status.ts';
import { altText } from './altText.ts';
import type { NativeChart, Room } from './chartSpace.ts';
import { deckNotes } from './deckNotes.ts';
import { linesNative } from './linesNative.ts';
import { firstRows, rowParts } from './rowLines.ts';
import { rowHeight, rowsHead, rowsNative } from './rowsNative.ts';

/** One chart as it goes into a deck. */
export interface DeckChart {
  readonly figure: Figure;
  readonly words: PictureWords;
  /** The picture of a full slide, as PNG. */
  readonly picture: Uint8Array;
  /** The full reference, with the works behind the chart. */
  readonly citation: string;
  /** The page of the chart, in full. */
  readonly address: string;
}

/** A slide of 13.33 by 7.5 inches, in points. */
const page = { width: 960, height: 540, margin: 36 };
const inner = page.width - 2 * page.margin;
const title = { size: 28, line: 34, top: 24 };
const body = { size: 18, line: 22 };
const source = { size: 12, line: 15 };
const [ink, muted] = [tokens.light.ink.slice(1), tokens.light.muted.slice(1)];
const inches = (points: number) => points / 72;

/** A slide with a chart that can be edited: its words and its chart. */
export interface NativePage {
  readonly words: PictureWords;
  readonly native: NativeChart;
  /** What is left out, in words; empty where the chart is whole. */
  readonly left: string;
}

/**
 * The slides of a chart that can be edited: one, or, where its rows are too many for one, a first with the rows that its picture shows
 * and then all of them in parts.
 */
export function nativePages({ figure, words }: DeckChart): readonly NativePage[] {
  const page = (native: NativeChart) => ({ words, native, left: '' });
  if (figure.kind === 'lines') return [page(linesNative(figure, chartRoom(words)))];
  const most = (told: PictureWords) => Math.floor((chartRoom(told).height - rowsHead - 6) / rowHeight);
  const part = (number: string) => ({ ...words, title: `${words.title} (all rows, ${number})` });
  if (rowParts(figure, most(words)).length === 1) return [page(rowsNative(figure, figure, chartRoom(words)))];
  const first = firstRows(figure, most(words));
  const parts = rowParts(figure, most(part('8 of 8')));
  return [
    {
      ...page(rowsNative(first, first, chartRoom(words))),
      left: `${countRows(first)} of ${countRows(figure)} rows`,
    },
    ...parts.map((rows, index) => {
      const told = part(`${index + 1} of ${parts.length}`);
      return { words: told, native: rowsNative(rows, figure, chartRoom(told)), left: '' };
    }),
  ];
}

function countRows({ groups }: RowsFigure): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Adds a slide with a chart that can be edited; the chart itself is put in its place by `finishDeck`. */
export function addNative(
  deck: PptxGenJS,
  { figure, address, citation }: DeckChart,
  { words, left }: NativePage,
): void {
  const slide = deck.addSlide({ masterName: 'CHART' });
  const { titleHeight, subtitleHeight, sourceHeight, top } = heights(words);
  const at = (y: number, h: number) => ({
    x: inches(page.margin),
    y: inches(y),
    w: inches(inner),
    h: inches(h),
    margin: 0,
  });
  const room = chartRoom(words);
  slide.addText(words.title, { placeholder: 'title', color: ink });
  slide.addText(words.subtitle, {
    ...at(title.top + titleHeight + 4, subtitleHeight),
    ...{ fontSize: body.size, color: muted, valign: 'top', objectName: 'Subtitle' },
  });
  slide.addChart(
    'scatter' as PptxGenJS.CHART_NAME,
    [
      { name: 'x', values: [0] },
      { name: 'y', values: [0] },
    ],
    {
      ...at(top, room.height),
      altText: altText(figure),
    },
  );
  const foot = page.height - 18 - sourceHeight;
  slide.addText([keyWords(words.key, figure), left].join('   ').trim(), {
    ...at(foot - source.line - 3, source.line),
    ...{ fontSize: source.size, color: ink, valign: 'top', objectName: 'Key' },
  });
  slide.addText(words.source, {
    ...at(foot, sourceHeight - source.line),
    ...{ fontSize: source.size, color: muted, valign: 'top', objectName: 'Source' },
  });
  slide.addText(
    [
      {
        text: words.address,
        options: { hyperlink: { url: address, tooltip: 'The page of this chart' }, color: muted },
      },
    ],
    {
      ...at(page.height - 18 - source.line, source.line),
      ...{ fontSize: source.size, valign: 'top', objectName: 'Address' },
    },
  );
  slide.addNotes(deckNotes(figure, citation).join('\n'));
}

/** Adds a slide that is the picture of a chart from edge to edge; its title stands beyond the edge, for the outline and screen readers. */
export function addPicture(deck: PptxGenJS, { figure, words, picture, citation }: DeckChart): void {
  const slide = deck.addSlide({ masterName: 'PICTURE' });
  slide.addText(`${words.title} (picture)`, { placeholder: 'title', color: ink });
  slide.addImage({
    data: `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
    ...{ x: 0, y: 0, w: inches(page.width), h: inches(page.height), altText: altText(figure), objectName: 'Picture' },
  });
  slide.addNotes(deckNotes(figure, citation).join('\n'));
}

/** What the paints of the chart say of its values. */
function keyWords(key: readonly KeyItem[], figure: Figure): string {
  const kind = figure.kind === 'lines' ? 'lines' : figure.chart.value.scale === 'log' ? 'dots' : 'bars';
  return key.map(({ status }) => `${status}: ${paints[kind][status]}`).join('   ');
}

const paints: Readonly<Record<'lines' | 'bars' | 'dots', Readonly<Record<Status, string>>>> = {
  lines: { reported: 'solid', derived: 'thin', estimate: 'dashed', projection: 'dotted' },
  bars: { reported: 'filled', derived: 'hollow', estimate: 'dashed, with ~', projection: 'dashed, with ~' },
  dots: { reported: 'filled', derived: 'pale', estimate: 'pale, with ~', projection: 'pale, with ~' },
};

function chartRoom(words: PictureWords): Room {
  const { top, sourceHeight } = heights(words);
  return { width: inner, height: page.height - 18 - sourceHeight - source.line - 9 - top };
}

function heights(words: PictureWords) {
  const count = (said: string, size: number, strong = false) =>
    wrapped(said, inner - 8, (part) => textWidth(part, size, strong)).length;
  // The face of titles is wide, and what stands in for it may be wider.
  const titleHeight = count(words.title, title.size * 1.08, true) * title.line;
  const subtitleHeight = count(words.subtitle, body.size) * body.line;
  const sourceHeight = (count(words.source, source.size) + 1) * source.line;
  return { titleHeight, subtitleHeight, sourceHeight, top: title.top + titleHeight + 4 + subtitleHeight + 6 };
}
