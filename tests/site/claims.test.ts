import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { verdicts } from '../../src/data/schemas/argument.ts';
import { verdictWords } from '../../src/site/claimWords.ts';
import { base, gzipped, pages, read } from './dist.ts';

const { claims } = readCatalogue(process.cwd());
const written = [...claims.values()].flatMap((argument) =>
  Object.entries(argument.claims).map(([id, claim]) => ({
    ...claim,
    argument: argument.id,
    anchor: `${argument.id}-${id}`,
  })),
);
const document = pages.find(({ path }) => path === '/claims/')?.document;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('every claim of every argument has its place on the page, under its argument', () => {
  const sections = [...(document?.querySelectorAll('main section') ?? [])];
  const shown = sections.flatMap((section) =>
    [...section.querySelectorAll('.claim')].map(({ id }) => [section.querySelector('h2')?.id, id]),
  );
  expect(shown).toEqual(written.map(({ argument, anchor }) => [argument, anchor]));
});

describe.each(written)(
  '$anchor',
  ({ anchor, claim, figure, verdict, tests = [], says, because = '', chart, scenario, forecast }) => {
    const shown = document?.getElementById(anchor);

    test('says the claim, its figure and its verdict in words', () => {
      expect(text(shown?.querySelector('h3'))).toBe(claim);
      expect(text(shown?.querySelector('.verdict'))).toBe(
        `${verdictWords[verdict]}.${figure === undefined ? '' : ` The argument’s figure: ${figure}.`}`,
      );
    });

    test('links every figure to a row, and shows every test with its reason', () => {
      const bound = (says + because).split(':value[').length - 1;
      const values = [...(shown?.querySelectorAll('a > data.value') ?? [])];
      expect(values).toHaveLength(bound);
      for (const { parentElement } of values) expect(parentElement?.getAttribute('href')).toMatch(`${base}data/`);
      const lines = [...(shown?.querySelectorAll('.tests li') ?? [])].map(text);
      expect(lines).toHaveLength(tests.length);
      for (const [index, { because: reason }] of tests.entries()) expect(lines[index]).toContain(`(${reason})`);
      const outside = lines.some((line) => line.endsWith(', outside.'));
      expect(outside).toBe(verdict === 'does-not-hold');
    });

    test('leads to the chart, the scenario and the forecast that go with it', () => {
      const links = [...(shown?.querySelectorAll('.shown a') ?? [])].map((link) => link.getAttribute('href'));
      const expected = [
        ...(chart === undefined ? [] : [`${base}charts/${chart}/`]),
        ...(scenario === undefined ? [] : [`${base}scenarios/${scenario}/`]),
        ...(forecast === undefined ? [] : [`${base}ledger/${forecast}/`]),
      ];
      expect(links).toEqual(expected);
      for (const link of expected) expect(pages.map(({ path }) => `${base}${path.slice(1)}`)).toContain(link);
    });
  },
);

test('the counts of the sentence and of the table are those of the claims', () => {
  const count = (verdict: string) => written.filter((claim) => claim.verdict === verdict).length;
  const numbers = text(document?.querySelector('.lead')).match(/\d+/g)?.map(Number);
  expect(numbers).toEqual([written.length, ...verdicts.map(count)]);
  const rows = [...(document?.querySelectorAll('table.verdicts tbody tr') ?? [])];
  expect(rows.map((row) => [text(row.querySelector('th')), Number(text(row.lastElementChild))])).toEqual(
    verdicts.map((verdict) => [verdictWords[verdict], count(verdict)]),
  );
  for (const row of rows) {
    const cells = [...row.querySelectorAll('td')].map((cell) => Number(text(cell)));
    expect(cells.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(cells.at(-1));
  }
});

test('a choice for each verdict filters without a script, by a rule that the stylesheets hold', () => {
  const choices = [...(document?.querySelectorAll('input[name="verdict"]') ?? [])].map((input) =>
    input.getAttribute('value'),
  );
  expect(choices).toEqual(['all', ...verdicts]);
  const sheets = [...(document?.querySelectorAll('link[rel="stylesheet"]') ?? [])]
    .map((link) => read(`/${link.getAttribute('href')?.slice(base.length)}`))
    .join('');
  for (const verdict of verdicts)
    expect(sheets).toMatch(new RegExp(`\\.claim:not\\(\\[data-verdict="?${verdict}"?\\]\\)`));
});

test('the page is under 60 kB gzip', () => {
  expect(gzipped('/claims/index.html')).toBeLessThan(60_000);
});
