import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/data/problem.ts';
import { renderEssay } from '../../src/markdown/essay.ts';
import { essay, tools } from './tools.ts';

const render = (prose: string) => renderEssay(essay(prose), tools);
const problems = (prose: string) => render(prose).problems.map(formatProblem);
const html = (prose: string) => {
  const result = render(prose);
  expect(result.problems).toEqual([]);
  return result.html;
};

describe('an essay', () => {
  test('gives metadata, headings, charts, numbers and works cited along with its HTML', () => {
    const result = render(
      '## What was built\n\n:wave[Tin]{#tin} took :value[5.4 %]{of="share/tin@1901"} :cite[p. 3]{source="fable-1901"}.\n\n::chart{#tin-share}\n',
    );
    expect(result.problems).toEqual([]);
    expect(result.metadata?.title).toBe('Tin rose and fell');
    expect(result.headings).toEqual([
      { depth: 2, id: 'what-was-built', text: 'What was built' },
      { depth: 2, id: 'sources', text: 'Sources' },
    ]);
    expect(result.charts).toEqual(['tin-share']);
    expect(result.values).toEqual([{ quantity: { of: 'share/tin@1901' }, line: 14 }]);
    expect(result.cited).toEqual(['fable-1901']);
  });

  test('reports all of its problems at once, each at its own line', () => {
    const found = render('## A\n\n::chart{#tin}\n\n:cite[p. 1]{source="fabel-1901"}\n\n<b>x</b>\n').problems;
    expect(found.map(({ line }) => line).sort()).toEqual([14, 16, 18, 18]);
  });

  test('headings of the same words get ids of their own, apart from that of the sources', () => {
    const { headings } = render('## Sources\n\n## Sources\n\n## *Who* paid?\n\n## !\n\n:cite[p. 1]{source="ledger"}\n');
    expect(headings.map(({ id }) => id)).toEqual(['sources-2', 'sources-3', 'who-paid', 'section', 'sources']);
  });

  test('tables and footnotes are Markdown here', () => {
    expect(html('| a |\n| - |\n| b[^1] |\n\n[^1]: c\n')).toMatch(/<table>[\s\S]*<section data-footnotes/);
  });
});

describe('front matter', () => {
  const read = (text: string) => renderEssay({ path: 'a.md', text }, tools);

  test('missing front matter is a problem', () => {
    expect(read('Prose.').problems.map(formatProblem)).toEqual([
      'a.md:1:1  found no front matter, expected front matter between two lines "---", fix: begin the file with it',
    ]);
    expect(read('Prose.')).not.toHaveProperty('metadata');
  });

  test('an unknown key is refused at its line, with the nearest known one', () => {
    const text = essay('').text.replace('lead:', 'leed:');
    expect(read(text).problems).toContainEqual(
      expect.objectContaining({ line: 5, column: 1, found: 'the unknown key "leed"', fix: 'did you mean "lead"?' }),
    );
  });

  test('bad YAML is a problem at its line', () => {
    const [problem] = read('---\ntitle: "a\n---\n').problems;
    expect(problem).toMatchObject({ found: 'text that is not valid YAML' });
    expect(problem?.line).toBeGreaterThan(1);
  });
});

describe('::chart', () => {
  test('a scenario stands where it is called, once, by a name that exists', () => {
    expect(html('::scenario{#tin-trap}')).toContain('<figure id="scenario-tin-trap"></figure>');
    expect(problems('::scenario{#tin-trip}').join()).toContain('did you mean "tin-trap"?');
    expect(problems('::scenario{#tin-trap}\n\n::scenario{#tin-trap}').join()).toContain(
      'the scenario "tin-trap" a second time',
    );
  });

  test('becomes the HTML of the figure, untouched', () => {
    expect(html('::chart{#tin-share}')).toContain('<figure id="chart-tin-share"><svg></svg></figure>');
  });

  test('an unknown chart is refused with the nearest one', () => {
    expect(problems('::chart{#tin-shore}')).toEqual([
      'content/essays/tin.md:12:1  found the unknown chart "tin-shore", expected the id of a chart in content/charts/, fix: did you mean "tin-share"?',
    ]);
  });

  test.each([
    ['::chart', 'no "id"'],
    ['::chart{#tin-share width=3}', 'the unknown key "width"'],
    ['::chart[words]{#tin-share}', 'words on the chart "tin-share"'],
    ['::chart{#tin-share}\n\n::chart{#tin-share}', 'the chart "tin-share" a second time'],
    ['See :chart[x]{#tin-share}.', ':chart'],
    ['See ::chart{#tin-share} here.', '::chart that cannot be read'],
    ['::chart{#nothing-like-it}', 'the unknown chart "nothing-like-it"'],
  ])('%j is refused', (prose, found) => {
    expect(render(prose).problems).toEqual([expect.objectContaining({ found })]);
  });
});

describe(':cite', () => {
  test('links to the work with the place in it, and the work stands in the list of sources', () => {
    expect(html('So :cite[p. 3]{source="fable-1901"}.')).toBe(
      '<p>So <a id="cite-fable-1901" class="cite" href="#source-fable-1901" data-cite="Fable 1901: On Tin. p. 3" aria-label="Source 1: Fable 1901, p. 3">[1]</a>.</p>\n' +
        '<section class="sources">\n<h2 id="sources">Sources</h2>\n<ol>\n' +
        '<li id="source-fable-1901">A. Fable (1901). <a href="/base/sources/fable-1901/"><cite>On Tin</cite></a>. ' +
        'Tin Press. Where read: a library. Terms: public domain. Cited: p. 3. ' +
        '<a href="https://example.org/tin" aria-label="Outside: example.org, Fable 1901">Outside: example.org</a>. <a href="#cite-fable-1901" aria-label="Back to where Fable 1901 is first cited">↩</a></li>\n</ol>\n</section>',
    );
  });

  test('several citations of one work collect their places, once each, in order', () => {
    const result = html(
      ':cite[p. 9]{source="fable-1901"} :cite[p. 3]{source="fable-1901"} :cite[p. 9]{source="fable-1901"}',
    );
    expect(result).toContain('Cited: p. 9; p. 3.');
    expect(result.match(/<li /g)).toHaveLength(1);
  });

  test('a work without authors has its year after the title', () => {
    const anonymous = { ...tools, source: () => ({ short: 'Tin', title: 'Tin?', year: 1902, licence: 'not stated' }) };
    expect(renderEssay(essay(':cite[p. 1]{source="tin"}'), anonymous).html).toContain(
      '<a href="/base/sources/tin/"><cite>Tin?</cite></a> (1902). Terms:',
    );
  });

  test("a work's address that is no web address is not linked", () => {
    expect(html(':cite[p. 1]{source="ledger"}')).not.toContain('javascript');
  });

  test.each([
    [':cite[p. 1]{source="fabel-1901"}', 'the unknown source "fabel-1901"', 'did you mean "fable-1901"?'],
    [':cite[p. 1]{source="x"}', 'the unknown source "x"', 'add the work to data/sources/'],
    [':cite[]{source="ledger"}', 'a citation without a place', 'write the place between the brackets'],
    [':cite[p. 1]', 'no "source"', 'add "source"'],
    [':cite[p. 1]{source=ledger page=1}', 'the unknown key "page"', 'remove it'],
  ])('%s is refused', (prose, found, fix) => {
    expect(render(prose).problems).toEqual([expect.objectContaining({ found, fix })]);
  });
});

describe(':wave', () => {
  test('colors its words', () => {
    expect(html(':wave[the *tin* mills]{#tin}')).toBe(
      '<p><span class="wave" data-wave="tin">the <em>tin</em> mills</span></p>',
    );
  });

  test.each([
    [':wave[tin]{#tan}', 'the unknown wave "tan"', 'did you mean "tin"?'],
    [':wave[tin]{#railroad-mania}', 'the unknown wave "railroad-mania"', 'name a wave that exists'],
    [':wave[tin]', 'no "id"', 'add "id"'],
    [':wave{#tin}', 'no words to color', 'add the words'],
  ])('%s is refused', (prose, found, fix) => {
    expect(render(prose).problems).toEqual([expect.objectContaining({ found, fix })]);
  });
});

describe(':::change', () => {
  test('is a box with a title, and directives work within it', () => {
    expect(html(':::change\n- Above :value[5.4 %]{of="share/tin@1901"} by 2027.\n:::')).toBe(
      '<aside class="change">\n<p class="change-title">What would change this</p>\n<ul>\n' +
        '<li>Above <data class="value" value="5.418655">5.4%</data> by 2027.</li>\n</ul>\n</aside>',
    );
  });

  test('takes its title from its label or its own heading', () => {
    expect(html(':::change[If *this*]\nx\n:::')).toContain('<p class="change-title">If <em>this</em></p>');
    expect(html(':::change\n### Mine\n\nx\n:::')).not.toContain('What would change this');
  });

  test('attributes are refused', () => {
    expect(render(':::change{#x}\nx\n:::').problems).toEqual([
      expect.objectContaining({ found: 'the unknown key "id"' }),
    ]);
  });
});

test('a bound number within a link is refused: a link within a link leads nowhere', () => {
  expect(problems('[It took :value[5.4 %]{of="share/tin@1901"}](/data/).').join()).toContain(':value within a link');
});

test('a table stands in a box that scrolls, named after its section', () => {
  expect(html('## Tin\n\n| a |\n| - |\n| b |')).toContain(
    '<div class="scroll" tabindex="0" role="region" aria-label="Table: Tin">',
  );
});

describe('safety', () => {
  test.each(['<script>alert(1)</script>', 'a <b>c</b> d', '<!-- a -->', '> <div>', '| a |\n| - |\n| <i> |'])(
    'raw HTML is refused and escaped: %j',
    (prose) => {
      const result = render(prose);
      expect(result.problems[0]?.found).toMatch(/^raw HTML, </);
      expect(result.html).not.toMatch(/<(script|b|!--|div(?! class="scroll")|i)\b/);
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:x',
    'java&#10;script:x',
    '&#9;javascript:x',
    'data:text/html,x',
    'ftp://a.b',
    '//a.b',
    '/\\a.b',
    '\\\\\\\\a.b',
  ])('a link to %s is refused; its words stay', (url) => {
    const result = render(`[words](<${url}>)`);
    expect(result.problems).toEqual([expect.objectContaining({ expected: 'http(s), mailto, a path or #fragment' })]);
    expect(result.html).toBe('<p>words</p>');
  });

  test('definitions are held to the same rule', () => {
    expect(render('[a][b]\n\n[b]: javascript:x').problems).toHaveLength(1);
  });

  test.each(['![words](https://a.b/c.png)', '![words][p]\n\n[p]: https://a.b/c.png'])(
    'a picture from another site is refused: %j',
    (prose) => {
      const result = render(prose);
      expect(result.problems).toEqual([expect.objectContaining({ found: 'a picture from https://a.b/c.png' })]);
      expect(result.html).not.toContain('<img');
    },
  );

  test('web, mail, fragment and relative links stay; those within the site go through href', () => {
    expect(html('[a](https://a.b) [b](mailto:a@b.c) [c](#d) [d](../e) [f](/charts/tin/)')).toBe(
      '<p><a href="https://a.b">a</a> <a href="mailto:a@b.c">b</a> <a href="#d">c</a> <a href="../e">d</a> <a href="/base/charts/tin/">f</a></p>',
    );
  });
});
