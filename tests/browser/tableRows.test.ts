import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { arrange, columnName, keyAt, readBodies } from '../../src/browser/tableRows.ts';

const html = `
<div id="tools">
  <section data-group><table>
    <thead><tr><th>Period</th><th>Million US dollars</th></tr></thead>
    <tbody>
      <tr id="a" data-status="reported" data-years="1871/1872"><th data-sort="-5">1871</th><td>~1,200</td></tr>
      <tr id="b" data-status="estimate|derived" data-text="Erie"><th data-sort="">1872</th><td></td></tr>
    </tbody>
  </table></section>
  <table><thead><tr><th>Period</th></tr></thead><tbody><tr><td>1990</td></tr></tbody></table>
</div>`;

let tools: HTMLElement;
beforeEach(() => {
  const { document } = new JSDOM(html).window;
  tools = document.querySelector<HTMLElement>('#tools') ?? document.body;
});

describe('the rows of a page', () => {
  test('answer to their values, years, shown words and words besides', () => {
    const rows = readBodies(tools, ['status']).flatMap((body) => body.rows);
    expect(rows.map(({ values }) => values.get('status'))).toEqual([['reported'], ['estimate', 'derived'], []]);
    expect(rows.map(({ years }) => years)).toEqual([[1871, 1872], undefined, undefined]);
    expect(rows.map(({ text }) => text.trim())).toEqual(['1871 ~1,200', '1872  erie', '1990']);
  });

  test('answer to the cell under the head of that name where they have no such value', () => {
    const rows = readBodies(tools, ['period']).flatMap((body) => body.rows);
    expect(rows.map(({ values }) => values.get('period'))).toEqual([['1871'], ['1872'], ['1990']]);
  });

  test('vanish with the marked part around them, or with their table', () => {
    expect(readBodies(tools, []).map(({ group }) => group.tagName)).toEqual(['SECTION', 'TABLE']);
  });

  test('are ordered by what a cell says for it, else by what it shows', () => {
    const [body] = readBodies(tools, []);
    expect(body?.columns).toEqual(
      new Map([
        ['period', 0],
        ['million-us-dollars', 1],
      ]),
    );
    expect(body?.rows.map((row) => [keyAt(row, 0), keyAt(row, 1), keyAt(row, 9)])).toEqual([
      [-5, 1200, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test('change places and stay the same rows', () => {
    const [body] = readBodies(tools, []);
    if (body === undefined) throw new Error('no body');
    arrange(body, [...body.rows].reverse());
    expect([...body.element.rows].map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

test('a column is named by its head', () => {
  const head = tools.ownerDocument.createElement('th');
  head.textContent = ' Series, rows ';
  expect(columnName(head)).toBe('series-rows');
});
