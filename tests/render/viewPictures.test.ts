import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { packChart } from '../../src/charts/packChart.ts';
import { presetOf, presets } from '../../src/charts/presets.ts';
import type { View } from '../../src/charts/view.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { viewSvg } from '../../src/render/pictures/viewSvg.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const { document, DOMParser } = new JSDOM().window;
const measure = (words: string, size: number) => words.length * size * 0.5;

function picture(view: View, preset = presetOf('page'), keys = 's=log', id = 'capex-to-gdp') {
  const chart = catalogue.charts.get(id);
  if (chart?.kind !== 'lines') throw new Error(`no chart of lines ${id}`);
  const data = packChart(chart, catalogue, lineOf);
  const words = 'Capital spending over GDP. Your view: as asked.';
  const page = `https://tracks.example/charts/${id}/`;
  const svg = viewSvg({ data, view, words, date: '2026-11-21', page, keys }, preset, 'light', measure, document);
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return { svg, drawn, said: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ') };
}

describe('a reader’s view as a picture', () => {
  test.each(presets)('has the frame of the file for $use', (preset) => {
    const { svg, drawn } = picture({ scale: 'log' }, preset);
    expect(drawn.documentElement.getAttribute('viewBox')).toBe(`0 0 ${preset.width} ${preset.height}`);
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
  });

  test('marks the claim as the author’s and the view as a reader’s', () => {
    const { said } = picture({ scale: 'log' });
    expect(said).toContain('The author’s claim:');
    expect(said).toContain('A reader’s view: as asked.');
    expect(said).not.toContain('Your view');
  });

  test('says the address of the view, the day of the data and the terms', () => {
    const { said } = picture({ scale: 'log' });
    expect(said).toContain('tracks.example/charts/capex-to-gdp/?s=log');
    expect(said).toContain('2026-11-21');
    expect(said).toContain('CC BY 4.0');
  });

  test('says the address of the chart alone where that of the view is wider than the picture', () => {
    const { said } = picture({ scale: 'log' }, presetOf('page'), `h=${'railroads+'.repeat(30)}`);
    expect(said).toContain('tracks.example/charts/capex-to-gdp');
    expect(said).not.toContain('?h=');
  });

  test('names the works that the chosen definitions rest on', () => {
    const chart = catalogue.charts.get('capex-to-gdp');
    if (chart?.kind !== 'lines') throw new Error('no chart');
    const { choices } = packChart(chart, catalogue, lineOf);
    const choice = choices.lines.find(({ definitions }) => definitions.length > 1);
    if (choice === undefined) throw new Error('no choice');
    const { said } = picture({ definitions: { [choice.line]: choice.definitions[1]?.value ?? '' } });
    expect(said).not.toContain(chart.sourceLine);
    expect(said).toContain('Sources: ');
  });

  test('says what was left out, or where there is no room for it, that something was', () => {
    expect(picture({ anchor: 'panic' }, presetOf('slide-16x9')).said).toContain('AI is left out');
    expect(picture({ anchor: 'panic' }, presetOf('slide-half')).said).toContain('Not all of the chart is drawn');
    expect(picture({ scale: 'log' }).said).not.toMatch(/left out|Not all/);
  });

  test.each(['shared', 'free'] as const)('has a panel for each line, all within the frame: %s', (multiples) => {
    const chart = catalogue.charts.get('capex-to-gdp');
    const lines = chart?.kind === 'lines' ? chart.lines.length : 0;
    const { drawn, svg } = picture({ multiples }, presetOf('slide-16x9'));
    const panels = [...drawn.querySelectorAll('svg svg')];
    expect(panels).toHaveLength(lines);
    expect(svg).not.toMatch(/NaN|undefined/);
    for (const panel of panels) expect(Number(panel.getAttribute('height'))).toBeGreaterThan(60);
  });
});
