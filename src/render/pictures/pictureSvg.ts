import { describeRows } from '../../charts/describe.ts';
import { describeLines } from '../../charts/describeLines.ts';
import { narrowBelow } from '../../charts/drawing.ts';
import type { Figure, RowsFigure } from '../../charts/figure.ts';
import { fileTheme } from '../../charts/fileThemes.ts';
import { fittingRows } from '../../charts/fittingRows.ts';
import { linesPlot } from '../../charts/linesPlot.ts';
import type { Measure } from '../../charts/measure.ts';
import { keyOf, type PictureWords } from '../../charts/pictureWords.ts';
import type { Paper, Preset } from '../../charts/presets.ts';
import { rowsHeight, rowsPlot } from '../../charts/rowsPlot.ts';
import { renderSvg } from '../svg.ts';
import { framed, type Inner } from './frame.ts';

/** A chart as a picture of its own, drawn for one size and one ground. */
export function pictureSvg(
  figure: Figure,
  words: PictureWords,
  preset: Preset,
  paper: Paper,
  measure: Measure,
  document: Document,
): string {
  const theme = fileTheme(paper);
  const tall = figure.kind === 'rows' && preset.id === 'page' ? tallEnough(figure, words, preset, measure) : preset;
  return framed(words, tall, theme, measure, (width, height): Inner => {
    const drawing = { width: Math.floor(width), height: Math.floor(height), theme };
    const identity = { document, scope: `picture-${figure.chart.id}`, variant: preset.id };
    if (figure.kind === 'lines')
      return { svg: bare(renderSvg(linesPlot(figure, drawing), { ...identity, label: describeLines(figure) }).svg) };
    const { shown, left, height: taken } = fittingRows(figure, drawing.height);
    return {
      svg: bare(
        renderSvg(rowsPlot(shown, { ...drawing, height: taken }), { ...identity, label: describeRows(shown) }).svg,
      ),
      stars: drawing.width < narrowBelow ? marksIn(shown) : undefined,
      key: keyOf({ ...shown, statuses: statusesIn(shown) }),
      note: left === 0 ? undefined : `${countRows(shown)} of ${countRows(figure)} rows, all online`,
    };
  });
}

/** The preset as tall as all rows need: a page may be taller, a slide may not. */
function tallEnough(figure: RowsFigure, words: PictureWords, preset: Preset, measure: Measure): Preset {
  let lack = 0;
  framed(words, preset, fileTheme('light'), measure, (_, height) => {
    lack = Math.ceil(Math.max(0, rowsHeight(figure) + 1 - height) * preset.factor);
    return { svg: '' };
  });
  return { ...preset, height: preset.height + lack };
}

/** What must be said beside values: on a small drawing a star stands for it. */
function marksIn({ groups }: RowsFigure): string | undefined {
  const marks = groups.flatMap(({ rows }) =>
    rows.flatMap(({ mark, points }) => (points.length > 0 ? (mark ?? []) : [])),
  );
  return marks.length === 0 ? undefined : [...new Set(marks)].join('; ');
}

function statusesIn({ groups, statuses }: RowsFigure): RowsFigure['statuses'] {
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  return statuses.filter((status) => points.some((point) => point.status === status));
}

function countRows({ groups }: RowsFigure): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Plot's own style sheet speaks to a page; in a file every paint is written out. */
export function bare(svg: string): string {
  return svg.replace(/<style>.*?<\/style>/s, '');
}
