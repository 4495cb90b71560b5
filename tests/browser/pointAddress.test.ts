import { describe, expect, test } from 'vitest';
import { askedPoint, pointAddress, pointNamed } from '../../src/browser/pointAddress.ts';
import type { ChartPoints } from '../../src/render/chartPoints.ts';

const point = (period: string, more: object = {}) => ({
  at: [],
  order: 0,
  name: 0,
  period,
  value: '1',
  status: 'reported',
  exact: 1,
  unit: 0,
  from: [],
  ...more,
});
const data = {
  page: '/base/charts/tin/',
  texts: ['Tin', 'tin/all#so far'],
  lines: [
    {
      id: 'metal/tin#dug',
      points: [point('1901'), point('1902–03', { date: '1902/1903' }), point('1904', { line: 1 })],
    },
    { id: 'metal/tin#dug', points: [point('1901')] },
  ],
} as unknown as ChartPoints;

describe('the address of a point', () => {
  test.each([
    [0, 0, '#point=metal/tin%23dug@1901'],
    [0, 1, '#point=metal/tin%23dug@1902/1903'],
    [0, 2, '#point=tin/all%23so%20far@1904'],
    [1, 0, '#point=metal/tin%23dug@1901~2'],
  ])('of line %i, point %i is %s, and leads back to it', (line, at, hash) => {
    const address = pointAddress(data, { line, point: at });
    expect(address).toBe(`/base/charts/tin/${hash}`);
    const asked = askedPoint('/base/charts/tin/points.json', new URL(address, 'https://tracks.example'));
    expect(pointNamed(data, asked ?? '')).toEqual({ line, point: at });
  });

  test('of a point that is not there leads nowhere', () => {
    expect(pointNamed(data, 'metal/tin#dug@1999')).toBeUndefined();
  });

  test.each([
    ['on another page', 'https://tracks.example/base/#point=metal/tin%23dug@1901'],
    ['without a point', 'https://tracks.example/base/charts/tin/#table'],
    ['that is broken', 'https://tracks.example/base/charts/tin/#point=%E0%A4%A'],
  ])('%s asks for nothing', (_, href) => {
    expect(askedPoint('/base/charts/tin/points.json', { href })).toBeUndefined();
  });
});
