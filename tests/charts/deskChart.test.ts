import { describe, expect, test } from 'vitest';
import { deskChart } from '../../src/charts/deskChart.ts';
import { deskFile } from '../../src/charts/deskFile.ts';
import { readOwn } from '../../src/charts/deskOwnLine.ts';
import { sourcesIn, viewFigure } from '../../src/charts/viewFigure.ts';
import { line } from './deskTin.ts';
import { catalogue, lineOf, present } from './tin.ts';

const desk = (...names: string[]) => deskChart(names.map(line));
const figure = (laid: ReturnType<typeof desk>) => present(viewFigure(laid.data, { definitions: {} }).figures[0]);
const values = (laid: ReturnType<typeof desk>) =>
  figure(laid).lines.map(({ points }) => points.map(({ value }) => value));
const offered = ({ data: { choices } }: ReturnType<typeof desk>) => choices.values.map(({ value }) => value);

describe('lines of one quantity', () => {
  test('stand in the larger of their units', () => {
    const laid = desk('metal/tin#dug', 'metal/tin#hoard');
    expect(laid.unit).toBe('sacks');
    expect(values(laid)).toEqual([
      [0.01, 0.02, 0.04, 0.02, 0.01, 0.005],
      [2, 3],
    ]);
  });

  test('offer an index beside what is published, and no money where there is none', () => {
    expect(offered(desk('metal/tin#dug', 'metal/lead#dug'))).toEqual(['own', 'index']);
    expect(offered(desk('metal/tin#lost', 'metal/lead#dug'))).toEqual(['own']);
  });

  test('of two waves offer the anchors that one of them has', () => {
    const { anchors } = desk('metal/tin#dug', 'metal/zinc#dug').data.choices;
    expect(anchors).toEqual([{ value: 'investment-peak', words: 'Investment peak', note: 'Tin 1903. Zinc: none.' }]);
    expect(desk('metal/tin#dug', 'metal/tin#all').data.choices.anchors).toEqual([]);
  });

  test('keep the works behind their points', () => {
    const laid = desk('metal/tin#dug', 'metal/lead#dug');
    const works = figure(laid).lines.map(({ points }) =>
      sourcesIn(
        laid.data,
        points.flatMap(({ from }) => from),
      ).map(({ id }) => id),
    );
    expect(works).toEqual([['fable-1901'], ['saga-1910']]);
  });

  test('an amount of a year beside one of a quarter is said', () => {
    expect(desk('metal/lead#dug', 'metal/lead#by-quarter').notes.join()).toContain('their heights do not compare');
  });
});

describe('lines of different units', () => {
  test('become indexes, and nothing else is offered', () => {
    const laid = desk('metal/tin#dug', 'metal/zinc#price');
    expect(values(laid)).toEqual([[100, 200, 400, 200, 100, 50], [100]]);
    expect(offered(laid)).toEqual([]);
    expect(laid.notes.join()).toContain('different units');
  });

  test('so do prices of different years', () => {
    expect(figure(desk('metal/zinc#price', 'metal/alloys#bronze.output')).chart.value.index).toBe('first');
  });

  test('a line that begins at or below zero has no index and is left out', () => {
    const laid = desk('metal/zinc#price', 'metal/tin#lost');
    expect(laid.drawn.map(({ line: { name } }) => name)).toEqual(['metal/zinc#price']);
    expect(laid.notes).toContain('Tin lost is left out: an index needs a first value above zero.');
  });

  test('a share is never indexed: the first line decides', () => {
    const share = { ...line('metal/lead#dug'), name: 'metal/lead#share', title: 'Lead of all' };
    const percent = { ...share, series: { ...share.series, unit: present(catalogue.units.get('percent')) } };
    expect(deskChart([line('metal/tin#dug'), percent]).notes).toEqual([
      'Lead of all is left out: it is in percent, and a share is never indexed.',
    ]);
    expect(deskChart([percent, line('metal/tin#dug')]).drawn.map(({ line: { title } }) => title)).toEqual([
      'Lead of all',
    ]);
  });
});

describe('the reader’s own line', () => {
  const own = (text: string, like?: Parameters<typeof readOwn>[1]) => {
    const answer = readOwn(text, like);
    if ('report' in answer) throw new Error(answer.report);
    return answer.line;
  };

  test('is an index beside others, unless it is counted as they are', () => {
    const tin = line('metal/tin#dug');
    expect(deskChart([tin, own('1901,5\n1902,6')]).unit).toBe('');
    expect(deskChart([tin, own('1901,5\n1902,6', tin.series)]).unit).toBe('nuggets');
  });

  test('belongs to no wave: laid over others it is left out with the reason', () => {
    const laid = deskChart([line('metal/tin#dug'), line('metal/lead#dug'), own('1901,5')]);
    const { notes } = viewFigure(laid.data, { anchor: 'investment-peak' });
    expect(notes.join()).toContain('Your line is left out: it belongs to no wave');
  });

  test('with a mistake is a report', () => {
    expect(readOwn('1901,five')).toEqual({ report: expect.stringContaining('found "five"') });
  });
});

test('no line is no chart', () => {
  expect(() => deskChart([])).toThrow('missing lines');
});

test('rows that may not be handed on stand in no file', () => {
  const sources = new Map([...catalogue.sources].map(([id, source]) => [id, { ...source, bulk: id !== 'saga-1910' }]));
  const file = (name: string) => deskFile(present(catalogue.datasets.get(name)), { ...catalogue, sources }, lineOf);
  expect(Object.keys(file('metal/tin').series)).toEqual(['dug', 'hoard', 'lost']);
  expect(file('metal/lead').series).not.toHaveProperty('dug');
});
