import type { FileTheme } from '../../charts/fileThemes.ts';
import type { Face, Measure } from '../../charts/measure.ts';
import { licenceMark, type PictureWords } from '../../charts/pictureWords.ts';
import type { Preset } from '../../charts/presets.ts';
import { filled, wrapped } from '../../charts/wrapped.ts';
import { escapeHtml } from '../escape.ts';
import { frameKey } from './frameKey.ts';

/** What stands within a frame: a drawing of the chart for the room there is, in pixels of the page's charts. */
export interface Inner {
  readonly svg: string;
  /** What the drawing leaves out, in words; nothing where it is whole. */
  readonly note?: string | undefined;
  /** The statuses that occur, where the drawing leaves some out. */
  readonly key?: PictureWords['key'] | undefined;
  /** What the stars of the drawing stand for. */
  readonly stars?: string | undefined;
}

/** The lines of the sources, and how many lines they and the address take. */
interface Foot {
  readonly sources: readonly string[];
  readonly lines: number;
}

/** A picture that can leave the site: the claim, what is measured, the chart, the key of statuses, the sources, the address and the terms. `reserved` lines are kept free for the sources where the drawing needs more of them. */
export function framed(
  words: PictureWords,
  preset: Preset,
  theme: FileTheme,
  measure: Measure,
  draw: (width: number, height: number) => Inner,
  reserved?: number,
): string {
  const { width, height, margin, factor, body, source, key, column } = preset;
  const room = width - 2 * margin;
  const [first, between, second, railsTop] = preset.rails;
  const railsBottom = railsTop + first + between + second;
  const widthOf = (face: Face, size: number) => (said: string) => measure(said, size, face);
  const name = `The Tracks Remain · ${words.address}`;
  const footOf = (stars: string | undefined): Foot => {
    const said = stars === undefined ? words.source : `* ${stars}. ${words.source}`;
    const sources = filled(unbroken(said), room, widthOf('text', source[0])).map((each) =>
      each.replaceAll(noBreak, ' '),
    );
    const isBeside = widthOf('text', source[0])(`${sources.at(-1)}   ${name}`) <= room;
    return { sources, lines: sources.length + (isBeside ? 0 : 1) };
  };
  const footLines = reserved ?? footOf(undefined).lines;
  const addressTop = height - margin * 0.6;
  const keyTop = addressTop - (footLines - 1) * source[1] - source[1] * 1.1 - key * 0.6;
  const bottom = keyTop - key * 1.1;

  const subtitles = bySentence(words.subtitle, column ?? room, widthOf('text', body[0]));
  const forTitle = bottom - railsBottom - (subtitles.length + 0.7) * body[1];
  const { titles, title } = fittingTitle(words.title, preset, column === undefined ? bottom : forTitle, measure);
  const titleTop = railsBottom + title[1] * 0.95;
  const bodyTop = titleTop + (titles.length - 1) * title[1] + body[1] * 1.25;
  const headBottom = bodyTop + (subtitles.length - 1) * body[1];
  const left = column === undefined ? margin : margin + column + body[0];
  const top = column === undefined ? headBottom + body[1] * 0.5 : railsBottom + body[1] * 0.4;
  const inner = draw((width - margin - left) / factor, (bottom - top) / factor);

  const foot = footOf(inner.stars);
  if (foot.lines > footLines) return framed(words, preset, theme, measure, draw, foot.lines);
  const sourceTop = addressTop - (foot.lines - 1) * source[1];

  const muted = `fill="${theme.muted}"`;
  const line = (said: string, size: number, x: number, y: number, rest: string) =>
    `<text x="${x}" y="${round(y)}" font-size="${size}" ${rest}>${escapeHtml(said)}</text>`;
  const lines = (said: readonly string[], [size, apart]: readonly [number, number], top: number, rest: string) =>
    said.map((each, index) => line(each, size, margin, top + index * apart, rest));
  const rail = (y: number, thick: number) =>
    `<path d="M${margin},${y}h${room}" fill="none" stroke="${theme.ink}" stroke-width="${thick}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${theme.font}" fill="${theme.ink}">`,
    theme.paper === undefined ? '' : `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
    rail(railsTop + first / 2, first),
    rail(railsBottom - second / 2, second),
    ...lines(titles, title, titleTop, `font-family="${theme.titleFont}" font-weight="600"`),
    ...lines(subtitles, body, bodyTop, muted),
    `<g transform="translate(${left},${round(top)}) scale(${factor})">${inner.svg}</g>`,
    frameKey(inner.key ?? words.key, theme, widthOf('text', key), { left: margin, top: keyTop, size: key }),
    inner.note === undefined ? '' : line(inner.note, key, width - margin, keyTop, 'text-anchor="end"'),
    ...lines(foot.sources, source, sourceTop, muted),
    line(name, source[0], width - margin, addressTop, `text-anchor="end" ${muted}`),
    '</svg>',
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const noBreak = '\u00a0';

/** The date and the mark of the terms stay whole at the end of a line. */
function unbroken(words: string): string {
  return words
    .replace(`Data `, `Data${noBreak}`)
    .replace(/Picture (?=CC)/, `Picture${noBreak}`)
    .replace(licenceMark, licenceMark.replaceAll(' ', noBreak));
}

/** The claim in its lines; beside a chart it is set smaller, down to the size of the subtitle, until it fits into `room`. */
function fittingTitle(words: string, { title, width, margin, column, body }: Preset, room: number, measure: Measure) {
  let [size, line] = title;
  const lines = () => wrapped(words, column ?? width - 2 * margin, (said) => measure(said, size, 'title'));
  while (size > body[0] && lines().length * line > room) [size, line] = [size - 2, line - 2];
  return { titles: lines(), title: [size, line] as const };
}

/** Words in as few lines as there can be; of two, each a sentence where they fit so. */
function bySentence(words: string, room: number, widthOf: (words: string) => number): string[] {
  const lines = wrapped(words, room, widthOf);
  if (lines.length !== 2) return lines;
  const ends = [...words.matchAll(/\. (?=[A-Z])/g)].map(({ index }) => index + 1);
  const halves = ends.map((end) => [words.slice(0, end), words.slice(end + 1)]);
  return halves.find((both) => both.every((half) => widthOf(half) <= room)) ?? lines;
}
