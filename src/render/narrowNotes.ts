import type { Figure } from '../charts/figure.ts';
import { domainOf } from '../charts/linesPlot.ts';

/** What a phone's drawing leaves out, in words: the years beyond its span, and what the stars of its rows stand for. */
export function narrowNotes(figure: Figure): string[] {
  if (figure.kind === 'rows') {
    const marked = figure.groups.flatMap(({ rows }) => rows.flatMap(({ mark }) => mark ?? []));
    const marks = [...new Set(marked)];
    return marks.length === 0 ? [] : [`* The table says what must be added: ${marks.join('; ')}.`];
  }
  const [wide, narrow] = [domainOf(figure, 720), domainOf(figure, 344)];
  if (narrow[0] <= wide[0] && narrow[1] >= wide[1]) return [];
  const words = ([from, to]: readonly [number, number]) =>
    'calendar' in figure.chart.time ? `${from} to ${to - 1}` : `years ${signed(from)} to ${signed(to)}`;
  return [`At this width the drawing shows ${words(narrow)}; the table and the wide drawing run over ${words(wide)}.`];
}

function signed(year: number): string {
  return year < 0 ? `−${-year}` : String(year);
}
