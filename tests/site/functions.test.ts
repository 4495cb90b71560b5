import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/charts/tokens.ts';
import { type Period, parsePeriod } from '../../src/data/period.ts';
import type { Source } from '../../src/data/schemas/source.ts';
import { parseForge } from '../../src/site/forge.ts';
import { formatValue } from '../../src/site/formatValue.ts';
import { href } from '../../src/site/href.ts';
import { observationId } from '../../src/site/observationId.ts';
import { offeredCsv } from '../../src/site/offeredCsv.ts';
import { span } from '../../src/site/span.ts';
import { tokensCss } from '../../src/site/tokensCss.ts';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`no period: ${text}`);
  return parsed;
};
const row = (line: number, source: string) =>
  ({
    series: 'gross',
    period: period(String(1869 + line)),
    value: 380,
    status: 'reported',
    source,
    locator: '',
    note: '',
    line,
  }) as const;

describe('href', () => {
  test('stands below the base, with or without its last slash', () => {
    expect(href('/data/', '/')).toBe('/data/');
    expect(href('/data/', '/tracks/')).toBe('/tracks/data/');
    expect(href('/data/', '/tracks')).toBe('/tracks/data/');
    expect(href('/', '/tracks')).toBe('/tracks/');
  });
});

describe('parseForge', () => {
  test('turns the address of a clone into that of a page', () => {
    expect(parseForge('git+https://forge.example/me/it.git')).toBe('https://forge.example/me/it');
    expect(parseForge('https://forge.example/me/it/')).toBe('https://forge.example/me/it');
  });

  test('refuses what no browser opens', () => {
    expect(() => parseForge(undefined)).toThrow('missing "repository"');
    expect(() => parseForge('git@forge.example:me/it.git')).toThrow('expected an https address');
  });
});

describe('formatValue', () => {
  test('keeps every digit, sets thousands apart and has a true minus', () => {
    expect(formatValue({ ...row(2, 'a'), value: 12345.678 })).toBe('12,345.678');
    expect(formatValue({ ...row(2, 'a'), value: -0.25 })).toBe('−0.25');
  });

  test('marks an estimate and shows its range', () => {
    expect(formatValue({ ...row(2, 'a'), value: 6, low: 5, high: 7, status: 'estimate' })).toBe('~6 (5 to 7)');
  });
});

test('span names the first and the last year touched', () => {
  expect(span([period('1873-09-18'), period('1867')])).toBe('1867 to 1873');
  expect(span([period('1996/2001')])).toBe('1996 to 2001');
  expect(span([period('2025-Q4')])).toBe('2025');
});

test('observationId has no slash', () => {
  expect(observationId('gross', '1871')).toBe('gross-1871');
  expect(observationId('gross', '1996/2001')).toBe('gross-1996_2001');
});

describe('offeredCsv', () => {
  const csv = 'series,period\na,1\n"b\nb",2\nc,3\n';
  const observations = [row(2, 'open'), row(3, 'closed'), row(5, 'open')];
  const source = (bulk: boolean) => ({ bulk }) as Source;

  test('is the file itself where every source allows it', () => {
    const sources = new Map([
      ['open', source(true)],
      ['closed', source(true)],
    ]);
    expect(offeredCsv({ csv, observations }, sources)).toEqual({ text: csv, withheld: 0 });
  });

  test('leaves out the records of a source that forbids it, whole', () => {
    const sources = new Map([
      ['open', source(true)],
      ['closed', source(false)],
    ]);
    expect(offeredCsv({ csv, observations }, sources)).toEqual({ text: 'series,period\na,1\nc,3\n', withheld: 1 });
  });
});

describe('tokensCss', () => {
  const css = tokensCss(tokens);

  test('has light values for old browsers, both for others, system colors where they are forced', () => {
    expect(css).toContain('--ground: #f8f8f5;');
    expect(css).toContain('--wave-mobile-text: light-dark(#075443, #78dca9);');
    expect(css).toContain('--wave-mobile-text: CanvasText;');
  });

  test('closes every brace', () => {
    expect(css.split('{').length).toBe(css.split('}').length);
  });
});
