import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { meantDirective } from '../../src/markdown/directive-names.ts';
import { renderEssay } from '../../src/markdown/essay.ts';
import { essay, tools } from './tools.ts';

/** Without what every essay gets: links to its sections, and boxes around its tables. */
const bare = (html: string) =>
  html.replaceAll(/<a class="anchor".*?<\/a>/g, '').replaceAll(/<div class="scroll"[^>]*>\n(.*?)\n<\/div>/gs, '$1');
/** Numbers that nothing holds up are another matter, tested elsewhere. */
const render = (prose: string) => {
  const { html, problems } = renderEssay(essay(prose), tools);
  return { html: bare(html), problems: problems.filter(({ found }) => !found.endsWith('nothing holds up')) };
};
const plain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const withoutIds = (html: string) => html.replaceAll(/(<h\d) id="[^"]*"/g, '$1');
const asMarkdown = (prose: string) => String(plain.processSync(essay(prose).text));

describe('a colon that is not ours is only a colon', () => {
  test.each([
    'At 12:30, a ratio of 3:1 and 16:9.',
    '*At 12:30*, **3:1**, `a:b`, [at 5:15](#x), and a:b_c:d_e.',
    '| time | ratio |\n| - | - |\n| 12:30 | 3:1 |',
    ':note[words]{a="b"} and :smile: and ::leaf',
    '::leaf[*words*]{#x}',
    ':::note\nA box of **another** kind.\n:::',
    'see:this[words](#target), and that:too[^1].\n\n[^1]: A note: 3:1.',
    'http://example.org:80/a:b and a:b@example.org',
    'the:value of a :change, or :wave and :cite',
    ':',
    '::',
    ':::',
    '\\:value[5.4 %] is how it is written',
    '`:value[5.4 %]{of="x"}`',
    '```\n::chart{#x}\n```',
  ])('%j', (prose) => {
    const { html, problems } = render(prose);
    expect(problems).toEqual([]);
    expect(html).toBe(asMarkdown(prose));
  });

  test('prose of ordinary characters survives, as Markdown without directives would print it', () => {
    const letter = fc.constantFrom(...'abcz XYZ 0123  .,;:::!?()[]{}="\'-*_#|\n%$éß–—“”');
    const prose = fc.string({ unit: letter, maxLength: 60 }).filter((text) => !hasOurs(text));
    fc.assert(
      fc.property(prose, (text) => {
        const { html, problems } = render(text);
        expect(problems).toEqual([]);
        expect(withoutIds(html)).toBe(asMarkdown(text));
      }),
      { seed: 1873, numRuns: 1500 },
    );
  });
});

function hasOurs(text: string): boolean {
  return [...text.matchAll(/:([\w-]+)/g)].some(([, name = '']) => meantDirective(name) !== undefined);
}

describe('a near miss of one of our names is no plain text', () => {
  test.each([
    [':vlaue[5]{of="share/tin@1901"}', 'the unknown directive :vlaue', 'value'],
    [':site[p. 1]{source="ledger"}', 'the unknown directive :site', 'cite'],
    [':waves[tin]{#tin}', 'the unknown directive :waves', 'wave'],
    ['::chrat{#tin-share}', 'the unknown directive ::chrat', 'chart'],
    [':::chang\nx\n:::', 'the unknown directive :::chang', 'change'],
  ])('%j', (prose, found, meant) => {
    const { problems } = render(prose);
    expect(problems).toEqual([expect.objectContaining({ line: 12, found })]);
    expect(problems[0]?.fix).toContain(`did you mean "${meant}"?`);
  });

  test.each([
    ['::value[5]{of="share/tin@1901"}', '::value'],
    [':::wave\nx\n:::', ':::wave'],
    [':change[x]', ':change'],
  ])('our name in another form is refused: %j', (prose, found) => {
    expect(render(prose).problems).toEqual([expect.objectContaining({ found })]);
  });

  test.each([
    'a :value[5]{of="share/tin@1901} b',
    'a :value[5 {of="share/tin@1901"} b',
    'a ::value[5]{of="share/tin@1901"} b',
    'a ::chrat{#tin-share} b',
  ])('a directive that cannot be read is refused: %j', (prose) => {
    expect(render(prose).problems.length).toBeGreaterThan(0);
  });

  test.each(['note', 'time', 'care', 'late', 'values-of', 'exchange', 'c', ''])('%j is not near to any', (name) => {
    expect(meantDirective(name)).toBeUndefined();
  });
});

test('no text makes it throw', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      ':value[',
      '5.4 %',
      ']{of="share/tin@1901"}',
      '::chart{#tin-share}',
      ':::change\n',
      '\n:::\n',
      ':cite[p]',
      '{source=ledger}',
      '---\n',
      '<b>',
      '[a](b:c)',
      '\n\n',
      '> ',
      '- ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      renderEssay({ path: 'a.md', text: pieces.join('') }, tools);
      render(pieces.join(''));
    }),
    { seed: 1873, numRuns: 500 },
  );
});
