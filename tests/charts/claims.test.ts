import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/charts/claims.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { formatProblem } from '../../src/data/problem.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { type LineOf, linesOf } from '../../src/model/lines.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const fiber2000 = 'capex-to-gdp/fiber-communication@2000';

function chartOf(id: string): ChartSpecification {
  const chart = catalogue.charts.get(id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
}

const aligned = chartOf('capex-to-gdp');

/** The report on a chart, with its place left out. */
function claims(chart: ChartSpecification, lines: LineOf = lineOf): string[] {
  return checkClaims(chart, catalogue, lines).map((problem) => formatProblem(problem).replace(/^\S+ {2}/, ''));
}

/** The lines of the catalogue with one value multiplied. */
function withRow(name: string, period: string, factor: number): LineOf {
  return (asked) => {
    const line = lineOf(asked);
    if (asked !== name) return line;
    return {
      ...line,
      points: line.points.map((point) =>
        point.period.text === period ? { ...point, value: point.value * factor } : point,
      ),
    };
  };
}

test('each chart is known by the name of its file', () => {
  expect([...catalogue.charts.keys()]).toEqual(
    expect.arrayContaining(['capex-definitions', 'capex-to-gdp', 'capex-to-gdp-calendar']),
  );
  for (const [id, chart] of catalogue.charts) expect(chart.id).toBe(id);
});

test.each([...catalogue.charts.keys()])('the claims of %s are true', (id) => {
  expect(claims(chartOf(id))).toEqual([]);
});

describe('checkClaims refuses', () => {
  test.each(['title', 'takeaway'] as const)('a figure in the %s that no check says', (key) => {
    const chart = { ...aligned, [key]: `${aligned[key]} It was 12,345.6% once.` };
    expect(claims(chart)).toEqual([
      `found the figure "12,345.6%" without a check, expected a check that says it, fix: add to checks: {of: ..., says: '12,345.6%'}`,
    ]);
  });

  test.each([
    ['a share', 'Tin was 7.5%, of all.', ['7.5%']],
    ['a share at the end of a sentence', 'Tin was 7%.', ['7%']],
    ['a multiple', 'Tin fell 1,286-fold; lead fell 15×.', ['1,286-fold', '15×']],
    ['a sum of money', 'Tin cost $97bn, lead $1,234.5m, zinc $60.', ['$97bn', '$1,234.5m', '$60']],
    ['a price', 'Tin fell from $60 to $0.07 in 1901.', ['$60', '$0.07']],
    ['no year and no count', 'In 1901, 1902/03 and 2026-Q2 three of 12 mines of 1,200 closed.', []],
  ])('%s is a figure: %s', (_, title, figures) => {
    expect(claims({ ...aligned, title })).toEqual(
      figures.map(
        (figure) =>
          `found the figure "${figure}" without a check, expected a check that says it, fix: add to checks: {of: ..., says: '${figure}'}`,
      ),
    );
  });

  test('words that the data contradict, with both numbers', () => {
    const chart: ChartSpecification = {
      ...aligned,
      caveats: ['Fiber was 1.9%.'],
      checks: [...aligned.checks, { of: fiber2000, says: '1.9%' }],
    };
    expect(claims(chart)).toEqual([
      `found "1.9%", expected 1.4, as the data say of ${fiber2000}, fix: correct the words: a row has changed`,
    ]);
  });

  test('a figure rounded to the wrong decimals', () => {
    const chart: ChartSpecification = {
      ...aligned,
      caveats: ['Fiber was 1.40%.'],
      checks: [...aligned.checks, { of: fiber2000, says: '1.40%' }],
    };
    expect(claims(chart)).toEqual([
      `found "1.40%", expected 1.38, as the data say of ${fiber2000}, fix: correct the words: a row has changed`,
    ]);
  });

  test('a figure that only the check says', () => {
    const chart: ChartSpecification = { ...aligned, checks: [...aligned.checks, { of: fiber2000, says: '1.38%' }] };
    expect(claims(chart)).toEqual([
      'found the figure "1.38%" in a check only, expected the title, subtitle, takeaway or a caveat to say it, fix: correct the words or the check',
    ]);
  });

  test('a `says` without any number', () => {
    const chart: ChartSpecification = {
      ...aligned,
      caveats: ['It was much.'],
      checks: [...aligned.checks, { of: fiber2000, says: 'much' }],
    };
    expect(claims(chart)).toHaveLength(1);
  });

  test('a claim that becomes untrue when a row changes', () => {
    const changed = withRow('capex-to-gdp/railroads-gross', '1871', 0.9);
    expect(claims(aligned, changed)).toEqual([
      'found 3.530 for capex-to-gdp/railroads-gross@1871, expected 3.75 to 4.25, or the claim "four times that" is untrue, fix: change the words: a row has changed',
      'found "5.4%", expected 4.9, as the data say of capex-to-gdp/railroads-gross, fix: correct the words: a row has changed',
    ]);
  });

  test('a value above its bounds, by the title where the check gives no reason', () => {
    const chart: ChartSpecification = {
      ...aligned,
      checks: [...aligned.checks, { of: fiber2000, between: [0, 1] }],
    };
    expect(claims(chart)).toEqual([
      `found 1.382 for ${fiber2000}, expected 0 to 1, or the claim "${aligned.title}" is untrue, fix: change the words: a row has changed`,
    ]);
  });

  test.each([
    ['capex-to-gdp/canals@1836', 'unknown definition capex-to-gdp/canals'],
    [
      'capex-to-gdp/railroads-gross@1801',
      'missing period: capex-to-gdp/railroads-gross has no 1801; it runs from 1870 to 1900',
    ],
  ])('a check of %s, which does not exist', (of, reason) => {
    const chart: ChartSpecification = { ...aligned, checks: [...aligned.checks, { of, between: [0, 100] }] };
    expect(claims(chart)).toEqual([
      `found a check of ${of} that cannot be made, expected ${reason}, fix: name a line and a period that exist`,
    ]);
  });
});

test('a problem stands at the line of its check, or at the head of an unknown file', () => {
  const [, , , third] = checkClaims(
    { ...aligned, checks: aligned.checks.map((check) => ({ ...check, of: 'a/b' })), title: 'T', takeaway: 'T' },
    catalogue,
    lineOf,
  );
  expect(third?.path).toBe('content/charts/capex-to-gdp.yaml');
  expect(third?.line).toBeGreaterThan(20);
  const [nowhere] = checkClaims({ ...aligned, id: 'nowhere', title: '7%' }, catalogue, lineOf);
  expect(nowhere).toMatchObject({ path: 'content/charts/nowhere.yaml', line: 1, column: 1 });
});
