import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/charts/linesTable.ts';
import { chartCsv } from '../../src/render/chartCsv.ts';
import { chartTable } from '../../src/render/chartTable.ts';

const page = (text: string) => new JSDOM(text).window.document;

const titleOf = (name: string) => `Tin ${name.split('#')[1]}`;

const row: ChartRow = {
  group: 'Tin',
  slot: 'railroads',
  line: 'tin-share/tin',
  name: 'All tin',
  period: '1901/1903',
  years: -2,
  value: 1.1111,
  low: undefined,
  high: undefined,
  unit: 'percent',
  status: 'reported',
  sources: [
    { id: 'fable-1901', short: 'Fable 1901' },
    { id: 'saga', short: 'Saga' },
  ],
  from: ['tin/output#dug@1901', 'tin/output#dug@1902', 'tin/output#all@1901'],
  mark: 'so far',
  x: -2,
  y: 1.1111,
};

describe('chartTable', () => {
  const cells = (rows: readonly ChartRow[]) =>
    [
      ...page(chartTable(rows, 'A < B', (name) => `/r?a&b=${name}`, ['0.0', '0.1'], titleOf)).querySelectorAll(
        'tbody tr',
      ),
    ].map((tr) => [...tr.children].map(({ textContent }) => textContent));

  test('prints values for reading, with true signs', () => {
    expect(cells([row, { ...row, years: 0.4959, mark: '' }])).toEqual([
      ['Tin', 'All tin (so far)', '1901–03', '−2', '1.11', 'reported', 'Tin dug 1901 and 1902, Tin all'],
      ['Tin', 'All tin', '1901–03', '+0.5', '1.11', 'reported', 'Tin dug 1901 and 1902, Tin all'],
    ]);
  });

  test('has no column of years without an anchor, and escapes caption and links', () => {
    expect(cells([{ ...row, years: undefined }])[0]).toHaveLength(6);
    const text = chartTable([row], 'A < B', (name) => `/r?a&b=${name}`, ['0.0'], titleOf);
    expect(text).toContain('<caption>A &lt; B</caption>');
    expect(text).toContain('href="/r?a&amp;b=tin/output#dug@1901"');
  });

  test('leads to every row behind a value: of many of a series to the first and the last, with their count', () => {
    const from = ['1903', '1901', '1902', '1904'].map((year) => `tin/output#dug@${year}`);
    const links = (sources: readonly string[]) => {
      const dom = page(chartTable([{ ...row, from: sources }], 'Tin', (name) => name, ['2.7'], titleOf));
      const cell = dom.querySelector('td:last-child');
      return [cell?.textContent, ...[...(cell?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))];
    };
    expect(links(from.slice(0, 1))).toEqual(['Tin dug', 'tin/output#dug@1903']);
    expect(links(from.slice(0, 2))).toEqual(['Tin dug 1901 and 1903', 'tin/output#dug@1901', 'tin/output#dug@1903']);
    expect(links(from)).toEqual(['Tin dug 1901 to 1904 (4 rows)', 'tin/output#dug@1901', 'tin/output#dug@1904']);
  });

  test('names a series by its title, clipped, its id beside it', () => {
    const long = 'Tin dug in the mines of the north and of the south, without the scrap that was melted again';
    const dom = page(
      chartTable(
        [row],
        'Tin',
        (name) => name,
        ['0.0'],
        () => long,
      ),
    );
    const link = dom.querySelector('td:last-child a');
    expect(link?.textContent).toMatch(/^Tin dug in .*… 1901$/);
    expect(link?.getAttribute('title')).toBe('tin/output#dug');
  });

  test.each([
    ['reported', true, 'computed from reported'],
    ['estimate', true, 'computed from estimate'],
    ['reported', false, 'reported'],
  ] as const)('says of a value that is %s, computed %s: %s', (status, computed, words) => {
    expect(cells([{ ...row, status, computed }])[0]?.[5]).toBe(words);
  });

  test('a value leads to its first row and names its point', () => {
    const link = page(chartTable([row], 'Tin', (name) => name, ['2.7'], titleOf)).querySelector(
      'td.number a[data-point]',
    );
    expect([link?.textContent, link?.getAttribute('href'), link?.getAttribute('data-point')]).toEqual([
      '1.11',
      'tin/output#dug@1901',
      '2.7',
    ]);
  });

  test('leaves the years empty for a row that has none', () => {
    expect(cells([row, { ...row, years: undefined }])[1]?.[3]).toBe('');
  });

  test.each<[string, Partial<ChartRow>, string]>([
    ['a value to two decimals', { value: 5.4242 }, '5.42'],
    ['a large one too', { value: 1234567.891 }, '1,234,567.89'],
    ['a small one to three digits', { value: 0.000716 }, '0.00072'],
    ['a loss', { value: -3.456 }, '−3.46'],
    ['a range', { value: 12, low: 6, high: 60.5 }, '12.00 (6.00 to 60.50)'],
    ['a range with one end', { value: 12, high: 60.5 }, '12.00 (60.50)'],
    ['prices of another year than the first row', { unit: 'dollars, prices of 1901' }, '1.11 dollars, prices of 1901'],
  ])('prints %s', (_, more, words) => {
    const bare = { ...row, years: undefined };
    expect(cells([bare, { ...bare, ...more }])[1]?.[3]).toBe(words);
  });

  test('heads the column of values with the unit, and repeats it in each cell for a phone', () => {
    const odd = { ...row, unit: 'tons of "tin" & <lead>' };
    const dom = page(chartTable([odd], 'Tin', (name) => name, ['0.0'], titleOf));
    const heads = [...dom.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['Wave or group', 'What', 'Period', 'Years from year 0', odd.unit, 'Status', 'From']);
    const labels = [...dom.querySelectorAll('tbody td')].map((cell) => cell.getAttribute('data-label'));
    expect(labels).toEqual(heads.slice(1));
    expect(dom.querySelectorAll('lead')).toHaveLength(0);
  });
});

describe('chartCsv', () => {
  test('quotes commas, quotes and line ends only', () => {
    const text = chartCsv([{ ...row, name: 'All "tin", dug', mark: 'a\nb' }]);
    expect(text).toBe(
      'group,line,name,period,years_from_anchor,value,unit,status,mark,sources,observations\n' +
        'Tin,tin-share/tin,"All ""tin"", dug",1901/1903,-2,1.1111,percent,reported,"a\nb",fable-1901; saga,tin/output#dug@1901; tin/output#dug@1902; tin/output#all@1901\n',
    );
  });

  test('says whether a value was computed here', () => {
    expect(
      chartCsv([
        { ...row, computed: true },
        { ...row, computed: false },
      ]).match(/,(?:yes|no)$/gm),
    ).toEqual([',yes', ',no']);
  });

  test('leaves the years empty where only some rows have them, and out where none has', () => {
    expect(chartCsv([row, { ...row, years: undefined }]).split('\n')[2]).toContain('1901/1903,,1.1111');
    expect(chartCsv([{ ...row, years: undefined }])).not.toContain('years_from_anchor');
  });

  test('has columns for a range where a row has one, empty for those that have none', () => {
    const rows = [row, { ...row, low: 0.5, high: 2 }, { ...row, high: 3 }].map((each) => ({
      ...each,
      years: undefined,
    }));
    const read = parseCsv(chartCsv(rows), { columns: true }) as Record<string, string>[];
    expect(read.map((each) => [each['low'], each['value'], each['high']])).toEqual([
      ['', '1.1111', ''],
      ['0.5', '1.1111', '2'],
      ['', '1.1111', '3'],
    ]);
    expect(chartCsv([row]).split('\n')[0]).not.toMatch(/low|high/);
  });

  test('property: any words are read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '€', ';') }), (words) => {
        const read = parseCsv(chartCsv([{ ...row, name: words }]), { columns: true, record_delimiter: '\n' });
        expect((read as Record<string, string>[])[0]?.['name']).toBe(words);
      }),
      { seed: 1873 },
    );
  });
});
