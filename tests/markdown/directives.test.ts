import { describe, expect, test } from 'vitest';
import { renderEssay } from '../../src/markdown/essay.ts';
import { parseWritten } from '../../src/markdown/written-number.ts';
import { essay, tools } from './tools.ts';

const render = (prose: string) => renderEssay(essay(prose), tools);
const html = (prose: string) => {
  const result = render(prose);
  expect(result.problems).toEqual([]);
  return result.html;
};
const found = (prose: string) => render(prose).problems.map((problem) => problem.found);

describe(':side', () => {
  test('is a note that may hold bound numbers and citations', () => {
    const note = html('Tin.:side[It took :value[5.4 %]{of="share/tin@1901"} :cite[p. 3]{source="ledger"}.]');
    expect(note).toContain('<span class="side-note" role="note">It took ');
    expect(note).toContain('<data class="value"');
    expect(note).toContain('class="cite"');
  });

  test('without words is refused', () => {
    expect(found('Tin.:side[]')).toEqual(['an empty note']);
  });
});

describe(':figure', () => {
  test('names a figure by its place, before and after it, charts and scenarios counted together', () => {
    const text = html(
      'See :figure{#tin-trap}.\n\n::chart{#tin-share}\n\n::scenario{#tin-trap}\n\nSee :figure{#tin-share}.',
    );
    expect(text).toContain('<a href="#scenario-tin-trap">Figure 2</a>');
    expect(text).toContain('<a href="#chart-tin-share">Figure 1</a>');
  });

  test('that the essay does not embed is refused with the nearest', () => {
    expect(found('::chart{#tin-share}\n\nSee :figure{#tin-shore}.')).toEqual(['the figure "tin-shore"']);
  });
});

describe(':assumption and :outcome', () => {
  const shown = '::scenario{#tin-trap}\n\n';
  test('stand in a sentence as the author set them', () => {
    const text = html(
      `${shown}If it lives :assumption[5 years]{scenario="tin-trap" parameter="life"}, :outcome[it pays back]{scenario="tin-trap" show="answer"}.`,
    );
    expect(text).toContain(
      '<scenario-assumption class="assumption" data-scenario="tin-trap" data-parameter="life">5 years</scenario-assumption>',
    );
    expect(text).toContain('<b class="outcome" data-outcome="tin-trap" data-show="answer">it pays back</b>');
  });

  test.each([
    [
      'other words than the scenario says',
      `${shown}:assumption[six years]{scenario="tin-trap" parameter="life"}`,
      '"six years"',
    ],
    [
      'an unknown parameter',
      `${shown}:assumption[5 years]{scenario="tin-trap" parameter="live"}`,
      'the parameter "live"',
    ],
    ['an unknown scenario', ':outcome[$1bn]{scenario="tin-trip" show="value"}', 'the unknown scenario "tin-trip"'],
    [
      'a scenario that the essay does not show',
      ':outcome[$1bn]{scenario="tin-trap" show="value"}',
      'the scenario "tin-trap", which this essay does not show',
    ],
  ])('%s is refused', (_, prose, what) => {
    expect(found(prose)).toEqual([what]);
  });
});

describe('the glossary', () => {
  test('is linked where a term is first used, in any of its forms, and only there', () => {
    const text = html('## Dowry\n\nThe dowries were tin. A dowry was large.');
    expect(text.match(/class="term"/g)).toHaveLength(1);
    expect(text).toContain('<a class="term" href="/base/glossary/#dowry" title="What tin brings.">dowries</a>');
  });

  test('leaves parts of words and links alone', () => {
    expect(html('A dowryless [dowry](/x/).')).not.toContain('class="term"');
  });
});

describe('numbers in words', () => {
  test.each([
    ['half', 0.5],
    ['a third', 1 / 3],
    ['two thirds', 2 / 3],
    ['three quarters', 0.75],
    ['a tenth', 0.1],
    ['twice', 2],
    ['tenfold', 10],
    ['a thousandfold', 1000],
  ])('%s', (words, value) => {
    expect(parseWritten(words)?.value).toBeCloseTo(value, 9);
  });

  test.each([
    [':value[half]{of="tin/miles#half@1901"}', false],
    [':value[four times]{of="tin/miles#ratio@1901"}', true],
    [':value[twice]{of="tin/miles#ratio@1901"}', false],
  ])('%s is compared with the data', (prose, agrees) => {
    expect(found(prose).length === 0).toBe(agrees);
  });
});
