import { describe, expect, test } from 'vitest';
import { readLines, timeOf } from '../../src/browser/readLines.ts';
import type { ViewLine, ViewPoint } from '../../src/render/viewPoints.ts';

const point = (order: number, exact: number): ViewPoint => ({
  at: [[0, 0]],
  order,
  period: String(order),
  value: `${exact}%`,
  exact,
  status: 'reported',
  source: 'A book',
});
const line = (
  name: string,
  points: readonly (readonly [number, number])[],
  more: Partial<ViewLine> = {},
): ViewLine => ({
  name,
  slot: '',
  named: false,
  points: points.map(([order, exact]) => point(order, exact)),
  ...more,
});
/** What each line says when the first is read at its point of this place in time. */
function read(lines: readonly ViewLine[], at: number) {
  const [chosen] = lines;
  const chosenPoint = chosen?.points.find(({ order }) => order === at);
  if (chosen === undefined || chosenPoint === undefined) throw new Error(`no point at ${at}`);
  const { lines: reads, ...counts } = readLines(lines, chosen, chosenPoint);
  return { said: reads.map(({ name, point: found, isHeld }) => [name, found?.exact, isHeld ? 'held' : '']), ...counts };
}

describe('all lines at one time', () => {
  const iron = line('Iron', [
    [1870, 2],
    [1871, 3],
    [1872, 4],
  ]);

  test('stand from the highest to the lowest, those without data last', () => {
    const tin = line('Tin', [
      [1870, 9],
      [1871, 8],
    ]);
    const gold = line('Gold', [
      [1850, 1],
      [1851, 1],
    ]);
    expect(read([iron, gold, tin], 1871).said).toEqual([
      ['Tin', 8, ''],
      ['Iron', 3, ''],
      ['Gold', undefined, ''],
    ]);
  });

  test('a yearly line has data within half a year, a quarterly one within an eighth', () => {
    const yearly = line('Yearly', [
      [1869.5, 5],
      [1870.5, 6],
    ]);
    const quarterly = line('Quarterly', [
      [1870.35, 1],
      [1870.6, 2],
      [1870.85, 3],
    ]);
    expect(read([iron, yearly, quarterly], 1871).said).toEqual([
      ['Yearly', 6, ''],
      ['Iron', 3, ''],
      ['Quarterly', undefined, ''],
    ]);
    const near = line('Quarterly', [
      [1870.87, 2],
      [1871.12, 3.5],
    ]);
    expect(read([iron, near], 1871).said[0]).toEqual(['Quarterly', 3.5, '']);
  });

  test('a lone point is read like the line that was chosen, and counts decades apart within five years', () => {
    const lone = (order: number) => line('Lone', [[order, 1]]);
    expect(read([iron, lone(1871.5)], 1871).said).toContainEqual(['Lone', 1, '']);
    expect(read([iron, lone(1871.6)], 1871).said).toContainEqual(['Lone', undefined, '']);
    const rare = (from: number) =>
      line('Rare', [
        [from, 1],
        [from + 30, 1],
      ]);
    expect(read([iron, rare(1876)], 1871).said).toContainEqual(['Rare', 1, '']);
    expect(read([iron, rare(1877)], 1871).said).toContainEqual(['Rare', undefined, '']);
  });

  test('a price holds until the next, but not before the first, after the last or over a gap', () => {
    const price = line(
      'Price',
      [
        [1870.4, 7],
        [1871.9, 6],
        [1875, 5],
      ],
      { held: 2 },
    );
    expect(read([iron, price], 1870).said.at(-1)).toEqual(['Price', undefined, '']);
    expect(read([iron, price], 1871).said[0]).toEqual(['Price', 7, 'held']);
    expect(read([iron, price], 1872).said).toContainEqual(['Price', undefined, '']);
    const last = line('Price', [[1870.5, 7]], { held: 1000 });
    expect(read([iron, last], 1872).said).toContainEqual(['Price', undefined, '']);
  });

  test('points behind the lines are none of them', () => {
    expect(read([iron, line('Cloud', [[1871, 5]], { named: true })], 1871).said).toEqual([['Iron', 3, '']]);
  });

  test('of more than eight lines the eight around the chosen one stand, and the others are counted', () => {
    const others = Array.from({ length: 15 }, (_, index) =>
      line(`Line ${index}`, [
        [1870, 10 + index],
        [1871, 10 + index],
      ]),
    );
    const gone = line('Gone', [
      [1800, 1],
      [1801, 1],
    ]);
    const { said, more, without } = read([iron, gone, ...others], 1871);
    expect(said.map(([name]) => name)).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Line ${index}`).concat('Iron'));
    expect([more, without]).toEqual([8, 1]);
  });
});

describe('the time of a read-out', () => {
  test('is a period, with the years from year 0 where lines are aligned', () => {
    expect(timeOf({ axis: 'calendar' }, point(1871, 1))).toEqual(['1871']);
    expect(timeOf({ axis: 'aligned' }, point(3, 1))[1]).toBe('+3 years');
    expect(timeOf({ axis: 'aligned' }, point(1, 1))[1]).toBe('+1 year');
    expect(timeOf({ axis: 'aligned' }, point(0, 1))[1]).toBe('year 0');
    expect(timeOf({ axis: 'aligned' }, point(-2.25, 1))[1]).toBe('−2.3 years');
  });
});
