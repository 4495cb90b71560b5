import { beforeAll, describe, expect, test } from 'vitest';
import { type Paper, type PresetId, papers, presets } from '../../src/charts/presets.ts';
import { tokens } from '../../src/charts/tokens.ts';
import { type ReadPng, readPng } from '../read-png.ts';
import { shownWaves } from '../render/shownWaves.ts';
import { charts } from './charts.ts';
import { readBytes } from './dist.ts';

/** How large each PNG is shipped. */
const sizes: Readonly<Record<PresetId, readonly [number, number]>> = {
  'slide-16x9': [3200, 1800],
  'slide-half': [1600, 1520],
  square: [2160, 2160],
  og: [1200, 630],
  page: [1700, 1200],
};
const onEveryPaper: readonly PresetId[] = ['slide-16x9', 'slide-half'];
const kinds = presets.flatMap(({ id: preset, factor, scale }) =>
  papers
    .filter((paper) => paper === 'light' || onEveryPaper.includes(preset))
    .map((paper) => ({ preset, paper, pixel: factor * scale })),
);

type Chart = (typeof charts)[number];
const read = new Map<string, ReadPng>();
const key = (id: string, preset: PresetId, paper: Paper) =>
  `/charts/${id}_${preset}${paper === 'light' ? '' : `-${paper}`}.png`;
function pngOf({ id }: Chart, preset: PresetId, paper: Paper): ReadPng {
  const png = read.get(key(id, preset, paper));
  if (png === undefined) throw new Error(`not read: ${key(id, preset, paper)}`);
  return png;
}

beforeAll(() => {
  for (const { id } of charts)
    for (const { preset, paper } of kinds) {
      const file = key(id, preset, paper);
      read.set(file, readPng(readBytes(file)));
    }
}, 180_000);

describe.each(kinds)('every chart as $preset on $paper', ({ preset, paper, pixel }) => {
  test('has the pixels of its size; a page with rows may be longer', () => {
    for (const chart of charts) {
      const { width, height } = pngOf(chart, preset, paper);
      const [across, down] = sizes[preset];
      expect(width, chart.id).toBe(across);
      if (preset === 'page' && chart.figure.kind === 'rows') expect(height, chart.id).toBeGreaterThanOrEqual(down);
      else expect(height, chart.id).toBe(down);
    }
  });

  test('lies on its ground', () => {
    const ground = { light: '#ffffff', dark: tokens.dark.ground, transparent: '#00000000' }[paper];
    for (const chart of charts) {
      const { corners, colors, width, height } = pngOf(chart, preset, paper);
      expect(corners, chart.id).toEqual([ground, ground, ground, ground]);
      expect(colors.get(ground), chart.id).toBeGreaterThan(width * height * 0.7);
    }
  });

  test('shows each wave in its ink, and words, in enough pixels to be seen', () => {
    const { wave, ink, muted } = paper === 'dark' ? tokens.dark : tokens.light;
    // A symbol of six by six pixels on the page.
    const symbol = (6 * pixel) ** 2;
    const faint = charts.flatMap((chart) => {
      const { colors } = pngOf(chart, preset, paper);
      const inks = [...shownWaves(chart.figure, preset).map((slot) => wave[slot].mark), ink, muted];
      return inks
        .filter((color) => (colors.get(color) ?? 0) < symbol)
        .map((color) => `${chart.id}: ${colors.get(color) ?? 0} pixels of ${color}, not ${Math.round(symbol)}`);
    });
    expect(faint).toEqual([]);
  });

  test('says what it is, under which terms, and where it is from', () => {
    for (const { id, chart, date, address } of charts)
      expect(read.get(key(id, preset, paper))?.words, id).toEqual({
        Title: chart.title,
        Author: 'The Tracks Remain',
        Description: chart.takeaway,
        Copyright: 'CC BY 4.0 for the picture; each figure under the terms of its source',
        Source: address,
        'Creation Time': date,
      });
  });
});

test('the small pictures of a page are pictures of the same shape', () => {
  for (const chart of charts)
    for (const { id: preset } of presets) {
      const [large, small] = [
        pngOf(chart, preset, 'light'),
        readPng(readBytes(`/charts/${chart.id}_${preset}_small.png`)),
      ];
      expect(small.width, chart.id).toBe(560);
      expect(Math.abs(small.height - (560 * large.height) / large.width), chart.id).toBeLessThanOrEqual(1);
      expect(small.words['Source'], chart.id).toBe(chart.address);
    }
});
