import type { ChartData } from '../../charts/chartData.ts';
import type { LinesFigure } from '../../charts/figure.ts';
import { fileTheme } from '../../charts/fileThemes.ts';
import type { Measure } from '../../charts/measure.ts';
import { pictureWords } from '../../charts/pictureWords.ts';
import type { Recipe } from '../../charts/playTrick.ts';
import type { Paper, Preset } from '../../charts/presets.ts';
import type { View } from '../../charts/view.ts';
import { viewFigure } from '../../charts/viewFigure.ts';
import type { Yardsticks } from '../../model/basis.ts';
import { framed } from './frame.ts';
import { panelsSvg } from './panelsSvg.ts';
import { pictureSvg } from './pictureSvg.ts';

/** A reader's view with what it is drawn from, and what is said of it. */
export interface PicturedView {
  readonly data: ChartData;
  readonly view: View;
  readonly yardsticks?: Yardsticks | undefined;
  readonly recipe?: Recipe | undefined;
  /** What is measured, and what the reader changed. */
  readonly words: string;
  /** The day of the data. */
  readonly date: string;
  /** The page of the chart, and the keys of the view. */
  readonly page: string;
  readonly keys: string;
}

/** A reader's view as a picture in the same frame as the author's. The claim is marked as the author's, since the view may not bear it out. */
export function viewSvg(
  pictured: PicturedView,
  preset: Preset,
  paper: Paper,
  measure: Measure,
  document: Document,
): string {
  const { data, view, yardsticks, recipe, words, date, page, keys } = pictured;
  const { figures, notes } = viewFigure(data, view, yardsticks, recipe);
  const [first] = figures as readonly [LinesFigure, ...LinesFigure[]];
  const works = new Set(figures.flatMap(({ sources }) => sources.map(({ short }) => short)));
  const whole: LinesFigure = {
    ...first,
    lines: figures.flatMap(({ lines }) => lines),
    statuses: [...new Set(figures.flatMap(({ statuses }) => statuses))],
    chart: {
      ...first.chart,
      title: `The author’s claim: ${data.chart.title}`,
      brief: briefOf(words.replace('Your view:', 'A reader’s view:'), notes, preset, measure),
      sourceLine: sourcesOf([...works], view, data),
      changelog: [{ date, change: '' }],
    },
  };
  const room = preset.width - 2 * preset.margin;
  const full = pictureWords(whole, `${page}?${keys}`);
  // An anchor that the reader chose is among the words already.
  const isSaidTwice = view.anchor !== undefined && !whole.lines.some(({ open }) => open);
  const own = isSaidTwice ? { ...full, subtitle: whole.chart.brief ?? '' } : full;
  const isLong = measure(`The Tracks Remain · ${own.address}`, preset.source[0], 'text') > room;
  const said = isLong ? { ...own, address: pictureWords(whole, page).address } : own;
  if (figures.length === 1) return pictureSvg(first, said, preset, paper, measure, document);
  const theme = fileTheme(paper);
  return framed(said, preset, theme, measure, (width, height) => ({
    svg: panelsSvg(figures, width, height, theme, document),
  }));
}

/** More works than this are named in few words, as the author does. */
const fewWorks = 8;

/** The works behind what a view draws, and that it was divided by what the page names. */
function sourcesOf(works: readonly string[], { definitions, value }: View, { chart }: ChartData): string {
  const named = works.length <= fewWorks || definitions !== undefined ? works.join('; ') : chart.sourceLine;
  const divided = { real: 'consumer prices', gdp: 'GDP' }[value as string];
  return divided === undefined ? named : `${named}; for ${divided} see the page`;
}

/** The words of a view with its notes, where these leave room for the drawing; else that there are some. */
function briefOf(words: string, notes: readonly string[], preset: Preset, measure: Measure): string {
  const whole = [words, ...notes].join(' ');
  const lines = measure(whole, preset.body[0], 'text') / (preset.width - 2 * preset.margin);
  return lines <= 4 ? whole : `${words} Not all of the chart is drawn; the address says why.`;
}
