import { describe, expect, test } from 'vitest';
import { deskChart } from '../../src/charts/deskChart.ts';
import { deskFigures } from '../../src/charts/deskFigures.ts';
import type { View } from '../../src/charts/view.ts';
import { viewFigure } from '../../src/charts/viewFigure.ts';
import { line } from './deskTin.ts';
import { present } from './tin.ts';

const of = (name: string, view: View = {}) =>
  present(deskFigures(viewFigure(deskChart([line(name)]).data, { definitions: {}, ...view }).figures)[0]);

describe('what is computed of a line', () => {
  test('its peak and the fall from it to the lowest value after', () => {
    const { points, first, last, peak, fall } = of('metal/tin#dug');
    expect({ points, first, last, peak, fall }).toEqual({
      points: 6,
      first: '1901',
      last: '1908',
      peak: { value: '40 n', at: '1903' },
      fall: { change: -0.875, to: '1908', value: '5 n' },
    });
  });

  test('the rate and the halving time from its first to its last value', () => {
    const { ends } = of('metal/tin#dug');
    expect(ends.annualRate).toBeCloseTo(0.5 ** (1 / 7) - 1, 4);
    expect(ends.time?.kind).toBe('halving');
    expect(ends.time?.years).toBeCloseTo(7, 2);
  });

  test('over the years shown alone', () => {
    const { points, peak, fall, ends } = of('metal/tin#dug', { range: [1901, 1903] });
    expect({ points, peak: peak.at, fall }).toEqual({ points: 3, peak: '1903', fall: undefined });
    expect(ends.time).toEqual({ years: expect.closeTo(1, 2), kind: 'doubling' });
  });

  test('no rate over less than a year, nor from one value, nor from a value at or below zero', () => {
    expect(of('metal/lead#by-month').ends).toMatchObject({ refused: 'its values here are less than 12 months apart' });
    expect(of('metal/zinc#price').ends).toMatchObject({ refused: 'fewer than two values between these dates' });
    expect(of('metal/tin#lost')).toMatchObject({ fall: undefined, ends: { refused: 'a value is not above zero' } });
  });
});
