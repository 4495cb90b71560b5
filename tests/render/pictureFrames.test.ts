import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { FigureRow } from '../../src/charts/figure.ts';
import { figureOf } from '../../src/charts/figureOf.ts';
import { fileTheme } from '../../src/charts/fileThemes.ts';
import { pictureWords } from '../../src/charts/pictureWords.ts';
import { type Preset, type PresetId, presets } from '../../src/charts/presets.ts';
import { rowValue } from '../../src/charts/rowWords.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { fontFiles } from '../../src/render/pictures/fontFiles.ts';
import { measure } from '../../src/render/pictures/measureFonts.ts';
import { pictureSvg } from '../../src/render/pictures/pictureSvg.ts';
import { handedDown, parseSvg } from '../../src/render/pictures/svgTexts.ts';
import { type PlacedText, placedTexts } from './placedTexts.ts';
import { shownWaves } from './shownWaves.ts';
import { overlaps } from './textBoxes.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const { document } = new JSDOM().window;
const { muted, wave: inks } = fileTheme('transparent');

const charts = [...catalogue.charts.values()].map((chart) => {
  const figure = figureOf(chart, catalogue, lineOf);
  return { id: chart.id, figure, words: pictureWords(figure, `https://tracks.example/charts/${chart.id}/`) };
});

/** Every chart at a size, on nothing, so that all there is has been drawn. */
function picturesOf(preset: Preset) {
  return charts.map((chart) => {
    const svg = pictureSvg(chart.figure, chart.words, preset, 'transparent', measure, document);
    const root = parseSvg(svg);
    const texts = placedTexts(root);
    return { ...chart, svg, root, texts, said: texts.map(({ words }) => words).join(' ') };
  });
}

/** What is promised of each size, in pixels of the drawing: its width and height, and the type of the subtitle, the sources and the key, the words in the chart, those of its axes. */
const promised: Readonly<Record<PresetId, Readonly<Record<'width' | 'height' | Type, number>>>> = {
  'slide-16x9': { width: 1600, height: 900, body: 30, source: 20, chart: 30, axis: 29 },
  'slide-half': { width: 800, height: 760, body: 28, source: 20, chart: 27, axis: 25 },
  square: { width: 1080, height: 1080, body: 30, source: 22, chart: 28, axis: 27 },
  og: { width: 1200, height: 630, body: 32, source: 20, chart: 25, axis: 24 },
  page: { width: 850, height: 600, body: 16, source: 12, chart: 16, axis: 15 },
};
type Type = 'body' | 'source' | 'chart' | 'axis';

describe.each(presets)('every chart, drawn as $id', (preset) => {
  const pictures = picturesOf(preset);

  test('is as large as stated; only rows on a page may need more height', () => {
    for (const { id, figure, root } of pictures) {
      const [width, height] = ['width', 'height'].map((side) => Number(root.getAttribute(side)));
      const least = promised[preset.id].height;
      expect(root.getAttribute('viewBox'), id).toBe(`0 0 ${width} ${height}`);
      expect(width, id).toBe(promised[preset.id].width);
      if (preset.id === 'page' && figure.kind === 'rows') expect(height, id).toBeGreaterThanOrEqual(least);
      else expect(height, id).toBe(least);
    }
  });

  test('lies within its frame, clear of the edges, by the reckoning of a rasterizer', () => {
    const font = { loadSystemFonts: false, fontFiles: fontFiles.map(({ path }) => path) };
    const out = pictures.flatMap(({ id, svg }) => {
      const drawn = new Resvg(svg, { font });
      const { x = 0, y = 0, width = 0, height = 0 } = drawn.getBBox() ?? {};
      // At the sides no more than a halo or a stroke reaches into the margin.
      const [side, end] = [preset.margin * 0.9, preset.margin * 0.4];
      const isClear =
        x >= side && y >= end && x + width <= drawn.width - side && y + height <= drawn.height - end && width > 0;
      return isClear ? [] : [`${id}: ${[x, y, x + width, y + height].map(Math.round).join(' ')}`];
    });
    expect(out).toEqual([]);
  });

  test('has words as large as promised', () => {
    const { body, source, chart, axis } = promised[preset.id];
    const small = pictures.flatMap(({ id, figure, words, texts }) => {
      const events = figure.kind === 'lines' ? figure.chart.events.flatMap((each) => [each.words, each.narrow]) : [];
      const least = ({ words: said, family, fill, isInner }: PlacedText) => {
        if (isInner) return fill === muted || events.includes(said) ? axis : chart;
        return family === 'Source Serif 4' || words.subtitle.includes(said) ? body : source;
      };
      return texts.flatMap((text) => (text.size < least(text) ? [`${id}: "${text.words}" ${text.size}`] : []));
    });
    expect(small).toEqual([]);
  });

  test('has no words upon others', () => {
    expect(pictures.flatMap(({ id, texts }) => overlaps(texts).map((pair) => `${id}: ${pair}`))).toEqual([]);
  });

  test('says its claim, what is measured, its sources with terms and date, and its address, uncut', () => {
    for (const { id, words, said } of pictures) {
      expect(words.source, id).toMatch(/ Data \d{4}-\d\d-\d\d\. Picture CC BY 4\.0$/);
      for (const whole of [words.title, words.subtitle, words.source, `The Tracks Remain · ${words.address}`])
        expect(said, id).toContain(whole);
    }
  });

  test('has a key of each status that it draws, beside the words of its frame', () => {
    for (const { id, figure, root, texts } of pictures) {
      const key = texts.filter(({ isInner }) => !isInner).map(({ words }) => words.replace('~ ', ''));
      const drawn = figure.statuses.filter(
        (status) => figure.kind === 'rows' || root.querySelector(`.status-${status}`) !== null,
      );
      const isWhole = !texts.some(({ words }) => / of \d+ rows\b/.test(words));
      if (isWhole) for (const status of drawn) expect(key, id).toContain(status);
      else
        expect(
          figure.statuses.some((status) => key.includes(status)),
          id,
        ).toBe(true);
    }
  });

  test('has its paints written out and no typeface but the two', () => {
    for (const { id, svg, root, texts } of pictures) {
      expect(svg, id).not.toMatch(/var\(|url\((?!#)|<(?:style|image|use)\b|NaN|undefined/);
      for (const element of root.querySelectorAll('text, path, circle, rect, line'))
        for (const paint of ['fill', 'stroke'])
          expect(handedDown(element, paint) ?? 'none', `${id}: ${element.outerHTML}`).toMatch(
            element.localName === 'line' && paint === 'fill' ? /./ : /^(?:none|#[\da-f]{6})$/,
          );
      expect(new Set(texts.map(({ family }) => family)), id).toEqual(new Set(['Source Serif 4', 'Source Sans 3']));
    }
  });

  test('draws each of its waves in its ink, not only their names', () => {
    for (const { id, figure, root } of pictures)
      for (const slot of shownWaves(figure, preset.id)) {
        const marks = root.querySelectorAll(`[stroke="${inks[slot].mark}"] :is(path, circle, line)`);
        expect(marks.length, `${id}: ${slot}`).toBeGreaterThan(0);
      }
  });

  test('names every line that is more than context, where the years it shows hold any of it', () => {
    const narrow = ['slide-half', 'square', 'og'].includes(preset.id);
    const nameless = pictures.flatMap(({ id, figure, said }) => {
      if (figure.kind === 'rows') return [];
      const [from, to] = (narrow ? figure.chart.time.narrow : undefined) ?? [-Infinity, Infinity];
      return figure.lines
        .filter(({ tone }, index) => tone !== 'muted' && figure.chart.lines[index]?.place !== 'none')
        .filter(({ points }) => points.some(({ x }) => x >= from && x <= to))
        .filter(({ name, short }) => !said.includes(name) && !said.includes(short))
        .map(({ name }) => `${id}: ${name}`);
    });
    expect(nameless).toEqual([]);
  });

  test('has every row that its claim rests on, with its values', () => {
    const missing = pictures.flatMap(({ id, figure, texts }) => {
      if (figure.kind === 'lines') return [];
      const claim = figure.groups.flatMap(({ rows }) => rows.filter(({ always }) => always));
      expect(claim.length, id).toBeGreaterThan(0);
      const isShown = ({ name, narrow, points }: FigureRow) =>
        texts
          .filter(({ words }) => [name, narrow].some((each) => words === each || words.endsWith(`: ${each}`)))
          .some(({ bottom }) =>
            texts.some(
              (beside) =>
                Math.abs(beside.bottom - bottom) < 3 &&
                points.every((point) => beside.words.includes(rowValue(point, figure.unit))),
            ),
          );
      return claim.filter((row) => !isShown(row)).map(({ name }) => `${id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('says how many rows are left out, and on a page leaves out none', () => {
    for (const { id, figure, root, texts } of pictures) {
      if (figure.kind === 'lines') continue;
      const rows = figure.groups.flatMap((group) => group.rows);
      const empty = rows.flatMap(({ missing }) => missing ?? []);
      const shown = heightsOfPoints(root).size + texts.filter(({ words }) => empty.includes(words)).length;
      const note = texts.find(({ words }) => / of \d+ rows\b/.test(words))?.words;
      expect(note, id).toBe(shown === rows.length ? undefined : `${shown} of ${rows.length} rows, all online`);
      if (preset.id === 'page') expect(shown, id).toBe(rows.length);
    }
  });
});

/** Where points stand from the top of a drawing: each row has its own height. */
function heightsOfPoints(root: Element): Set<string> {
  const heights = [...root.querySelectorAll('.point > *')].map(
    (mark) => mark.getAttribute('cy') ?? /,([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1] ?? '',
  );
  return new Set(heights);
}
