import { describe, expect, test } from 'vitest';
import { renderEssay } from '../../src/markdown/essay.ts';
import { essay, tools } from './tools.ts';

const render = (prose: string, listed = '') => {
  const { path, text } = essay(prose);
  return renderEssay({ path, text: text.replace('order: 1\n', `order: 1${listed}\n`) }, tools);
};
const loose = (prose: string) =>
  render(prose).problems.flatMap(({ found }) => /the number "(.+)" that nothing/.exec(found)?.[1] ?? []);

describe('a number in prose needs something that holds it up', () => {
  test.each([
    ['It cost 40 dollars.', ['40']],
    ['It fell 5.4 % and then 7%.', ['5.4 %', '7%']],
    ['Prices fell 286-fold.', ['286-fold']],
    ['$67.1 million was paid.', ['$67.1']],
    ['Half of it was gone.', ['Half']],
    ['Two thirds of the mines closed.', ['Two thirds']],
    ['A quarter of the money was lost.', ['A quarter of ']],
    ['It grew tenfold, then doubled.', ['tenfold', 'doubled']],
    ['It was twice as deep.', ['twice']],
    ['Thirty years later it stood.', ['Thirty years']],
    ['It took seven percent.', ['seven percent']],
    ['## It rose 12 times\n', ['12']],
    ['| a |\n| - |\n| 17 |', ['17']],
    ['Tin rose.:side[By 3 n.]', ['3']],
  ])('%j is refused', (prose, found) => {
    expect(loose(prose).map((each) => each.trim())).toEqual(found.map((each) => each.trim()));
  });

  test.each([
    ['a bound one', 'It took :value[5.4 %]{of="share/tin@1901"} of all.'],
    ['years and decades', 'In 1901, the 1880s, 1901–03 and 2025-Q2 it rained; FY2018 was dry.'],
    ['days', 'On September 18, 1873, and on 5 May 1874, and in March 1875.'],
    ['names', 'GPT-3.5, the H100, 3G and the 19th century.'],
    ['terms', 'The halving time was short, and so was the first half of 2026; the third mine; a quarter of the year.'],
    ['counts without a unit', 'Three clocks ran at once.'],
    ['a cited quotation', 'They said “we lost 40 %” :cite[p. 1]{source="ledger"}.'],
    ['code', 'Write `5.4 %`.'],
  ])('%s is not', (_, prose) => {
    expect(loose(prose)).toEqual([]);
  });

  test('a quotation without a source is', () => {
    expect(loose('They said “we lost 40 %”.')).toEqual(['40 %']);
  });

  test('the title and the lead are prose too', () => {
    const { path, text } = essay('Tin.');
    const found = renderEssay({ path, text: text.replace('A claim about tin.', 'It lost half.') }, tools).problems;
    expect(found.map((problem) => problem.found)).toEqual(['the number "half" that nothing holds up']);
  });

  test('a listed one passes, and counts; one that the prose does not say is refused', () => {
    const list = '\nnumbers:\n  - {says: thirty years, because: 1870 to 1900}';
    const { problems, numbers } = render('It took thirty years from 1870 to 1900.', list);
    expect(problems).toEqual([]);
    expect(numbers).toEqual({ bound: 0, dates: 2, quoted: 0, listed: 1 });
    expect(render('It took long.', list).problems.map(({ found }) => found)).toEqual([
      'the listed number "thirty years", which the prose does not say',
    ]);
  });
});
