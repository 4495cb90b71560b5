import { describe, expect, test } from 'vitest';
import { packChart } from '../../src/charts/packChart.ts';
import { yardsticksOf } from '../../src/charts/packedYardsticks.ts';
import { recipeOf } from '../../src/charts/playTrick.ts';
import { type Trick, tricks } from '../../src/charts/view.ts';
import { viewFigure } from '../../src/charts/viewFigure.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { present } from './tin.ts';

/** The tricks that the site plays with its own data, each named as one. */

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const yardsticks = yardsticksOf(catalogue, lineOf);
const dataOf = (id: string) => {
  const chart = present(catalogue.charts.get(id));
  if (chart.kind !== 'lines') throw new Error(`${id} has no lines`);
  return packChart(chart, catalogue, lineOf);
};
const data = { 'capex-to-gdp': dataOf('capex-to-gdp'), 'price-deflation': dataOf('price-deflation') };
const play = (id: keyof typeof data, trick: Trick) => {
  const { figures, notes } = viewFigure(data[id], { trick }, yardsticks, recipeOf(id, trick));
  return { figure: present(figures[0]), notes };
};
const offered = (['capex-to-gdp', 'price-deflation'] as const).flatMap((id) =>
  data[id].choices.tricks.map(({ value }) => [id, value] as const),
);

test('one chart offers four tricks, the other three', () => {
  expect(offered.map(([, trick]) => trick)).toEqual([...tricks, 'cut', 'scales']);
});

test.each(offered)(
  '%s, %s: the drawing names itself a trick in few words, and a note says what was done',
  (id, trick) => {
    const { figure, notes } = play(id, trick);
    expect(figure.caution).toMatch(/^Trick: .{10,38}$/);
    expect(notes[0]).toMatch(/^[A-Z].{40,}\.$/);
  },
);

test.each(offered)('%s, %s: values and periods are those of the data', (id, trick) => {
  const { view } = recipeOf(id, trick);
  const honest = viewFigure(data[id], view, yardsticks).figures.flatMap(({ lines }) => lines);
  for (const line of play(id, trick).figure.lines) {
    const own = present(honest.find((each) => each.id === line.id)).points;
    const known = new Map(own.map(({ period, value }) => [period.text, value]));
    expect(line.points.length).toBeGreaterThan(0);
    for (const { period, value } of line.points)
      expect(known.get(period.text), `${line.id}@${period.text}`).toBe(value);
  }
});

test.each(offered)('%s, %s: the trick is the same whatever else was changed', (id, trick) => {
  const line = present(data[id].choices.lines[0]).line;
  const other = viewFigure(
    data[id],
    { trick, focus: line, scale: 'log', multiples: 'free' },
    yardsticks,
    recipeOf(id, trick),
  );
  expect(other.figures).toEqual([play(id, trick).figure]);
});

describe('what each does', () => {
  test('the cut of investment begins just below the peak of AI’s full years', () => {
    const { figure } = play('capex-to-gdp', 'cut');
    expect(figure.lines.map(({ short }) => short)).toEqual(['Fiber', 'AI']);
    expect(figure.chart.value).toEqual({ scale: 'linear', from: 1.3 });
    expect(figure.caution).toBe('Trick: the axis begins at 1.3%');
  });

  test('the cut of prices begins just below the price that fell least, on a linear axis', () => {
    const { figure } = play('price-deflation', 'cut');
    expect(figure.chart.value).toMatchObject({ scale: 'linear', from: 35 });
  });

  test('dollars of the day are billions on a linear axis, and AI stands far above railroads', () => {
    const { figure } = play('capex-to-gdp', 'dollars');
    const high = (name: string) =>
      Math.max(...present(figure.lines.find(({ short }) => short === name)).points.map(({ value }) => value));
    expect(figure.unit.id).toBe('usd-billion');
    expect(high('AI') / high('Railroads')).toBeGreaterThan(500);
  });

  test('the chosen anchor lays AI’s 2025 on railroads’ 1879, before their steepest rise, and hides their peak', () => {
    const { figure } = play('capex-to-gdp', 'anchor');
    const at = (index: number) => present(figure.lines[index]).points.find(({ x }) => Math.abs(x) < 0.01)?.period.text;
    expect([at(0), at(1)]).toEqual(['1879', '2025']);
    expect(figure.lines[0]?.points.map(({ period }) => period.text)).not.toContain('1871');
  });

  test('on two scales every line runs from its lowest value to its highest', () => {
    const { figure } = play('capex-to-gdp', 'scales');
    expect(Object.keys(figure.ownAxes ?? {}).slice(0, 2)).toEqual([
      'capex-to-gdp/railroads-gross',
      'capex-to-gdp/ai-five',
    ]);
    for (const { id, points, continuation } of figure.lines) {
      const values = points.concat(continuation ?? []).map(({ value }) => value);
      expect(figure.ownAxes?.[id]).toEqual([Math.min(...values), Math.max(...values)]);
    }
  });

  test('a chart that plays no such trick refuses', () => {
    expect(() => recipeOf('price-deflation', 'dollars')).toThrow('unknown trick dollars of price-deflation');
  });
});
