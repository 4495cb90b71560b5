import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/data/problem.ts';
import { renderEssay } from '../../src/markdown/essay.ts';
import { parseWritten } from '../../src/markdown/written-number.ts';
import { essay, tools } from './tools.ts';

const render = (said: string, of: string, more = '') =>
  renderEssay(essay(`Tin: :value[${said}]{of="${of}"${more}}.`), tools);
const problem = (said: string, of: string, more = '') => render(said, of, more).problems[0];

describe(':value checks the number written, and never replaces it', () => {
  test('a stale number is refused with its place, the number of the prose and that of the data', () => {
    expect(render('5.5 %', 'share/tin@1901').problems.map(formatProblem)).toEqual([
      'content/essays/tin.md:12:6  found "5.5 %", expected 5.4 at the precision written (the data say 5.418655 percent), fix: write 5.4, or correct the reference',
    ]);
  });

  test('what agrees keeps its words and carries the exact value', () => {
    expect(render('about 5.4 percent', 'share/tin@1901').html).toContain(
      '<data class="value" value="5.418655">about 5.4 percent</data>',
    );
  });

  test('no space, and so no line break, stands before a percent sign', () => {
    for (const said of ['5.4 %', '5.4%', '5.4\u00a0%']) expect(render(said, 'share/tin@1901').html).toContain('>5.4%<');
  });

  test('a number is a link only where the tools know an address for it', () => {
    const linked = renderEssay(essay(':value[5.4]{of="share/tin@1901"}'), {
      ...tools,
      valueHref: ({ of }) => `/data/${of}`,
    });
    expect(linked.html).toContain('<a href="/data/share/tin@1901"><data class="value"');
    expect(render('5.4', 'share/tin@1901').html).not.toContain('<a');
  });

  test.each([
    ['5 %', 'share/tin@1901'],
    ['5.42 %', 'share/tin@1901'],
    ['~5.4', 'share/tin@1901'],
    ['\u22123.1 %', 'share/tin'],
    ['-3.05 percent', 'share/tin'],
    ['minus 3 percent', 'share/tin'],
    ['$67.1 million', 'tin/money#paid@1901'],
    ['$67', 'tin/money#paid@1901'],
    ['$1.8 billion', 'tin/money#large@1901'],
    ['$1,834 million', 'tin/money#large@1901'],
    ['38,123 miles', 'tin/miles#built@1901'],
    ['38123', 'tin/miles#built@1901'],
    ['~38,000 miles', 'tin/miles#built@1901'],
    ['38 thousand miles', 'tin/miles#built@1901'],
    ['four times', 'tin/miles#ratio@1901'],
    ['Fourfold', 'tin/miles#ratio@1901'],
    ['4.0 times', 'tin/miles#ratio@1901'],
    ['1.01 %', 'tin/miles#half@1901'],
  ])('%s is right for %s', (said, of) => {
    expect(render(said, of).problems).toEqual([]);
  });

  test.each([
    ['5.40 %', 'share/tin@1901', '5.42'],
    ['5.41 %', 'share/tin@1901', '5.42'],
    ['3.1 %', 'share/tin', '\u22123.1'],
    ['-5.4 %', 'share/tin@1901', '5.4'],
    ['$67.2 million', 'tin/money#paid@1901', '67.1'],
    ['$67.1 billion', 'tin/money#paid@1901', '0.1'],
    ['38,000 miles', 'tin/miles#built@1901', '38,123'],
    ['~40,000 miles', 'tin/miles#built@1901', '38,000'],
    ['five times', 'tin/miles#ratio@1901', '4'],
    ['1.00 %', 'tin/miles#half@1901', '1.01'],
  ])('%s is wrong for %s: %s', (said, of, right) => {
    expect(problem(said, of)?.expected).toContain(`${right} at the precision written`);
  });

  test('a drawdown may leave its sign to the words around it', () => {
    expect(render('47 %', 'share/tin', ' statistic="drawdown"').problems).toEqual([]);
    expect(render('\u221247 %', 'share/tin', ' statistic="drawdown"').problems).toEqual([]);
  });

  test.each([
    ['some', 'share/tin@1901', 'no clear number in "some"'],
    ['', 'share/tin@1901', 'no clear number in ""'],
    ['1,20 %', 'share/tin@1901', 'no clear number in "1,20 %"'],
    ['5.4.1 %', 'share/tin@1901', 'no clear number in "5.4.1 %"'],
    ['38 %', 'tin/miles#built@1901', 'a percentage, "38 %"'],
    ['5', 'tin/miles#lost@1901', 'no value at 1901 in tin/miles#lost'],
    ['5', 'not a line', 'of = "not a line"'],
  ])('%j of %s is refused', (said, of, found) => {
    expect(problem(said, of)?.found).toBe(found);
  });

  test('an unknown line is refused with the nearest one, in "of" and in "over"', () => {
    expect(problem('5', 'share/tan@1901')).toMatchObject({
      found: 'the unknown line "share/tan"',
      fix: 'did you mean "share/tin"?',
    });
    expect(problem('5', 'share/tin@1901', ' over="tin/mony#paid@1901"')?.fix).toBe('did you mean "tin/money#paid"?');
    expect(problem('5', 'q')?.fix).toBe('name a series or a definition that exists');
  });

  test('an unknown attribute is refused with the nearest one', () => {
    expect(problem('5', 'share/tin', ' statistics="peak"')).toMatchObject({
      found: 'the unknown key "statistics"',
      fix: 'did you mean "statistic"?',
    });
  });

  test('without a reference a number is refused', () => {
    expect(renderEssay(essay(':value[5]'), tools).problems[0]?.found).toBe('no "of"');
  });

  test('works in headings, tables, emphasis and quotations', () => {
    const value = ':value[5.4 %]{of="share/tin@1901"}';
    const { html, problems, values } = renderEssay(
      essay(`## At ${value}\n\n*${value}* > \n\n> ${value}\n\n| a |\n| - |\n| ${value} |\n`),
      tools,
    );
    expect(problems).toEqual([]);
    expect(html.match(/<data /g)).toHaveLength(4);
    expect(values.map(({ line }) => line)).toEqual([12, 14, 16, 20]);
  });
});

describe('parseWritten', () => {
  test('a hyphen between words or years is no minus', () => {
    expect(parseWritten('mid-1870')?.value).toBe(1870);
    expect(parseWritten('a fall of -3')?.value).toBe(-3);
  });
});
