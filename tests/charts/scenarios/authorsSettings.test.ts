import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packScenario } from '../../../src/charts/scenarios/packScenario.ts';
import { type Setting, settingOf } from '../../../src/charts/scenarios/scenarioData.ts';
import { tellings } from '../../../src/charts/scenarios/tellings.ts';
import { weigh } from '../../../src/charts/scenarios/weighAssumptions.ts';
import { linesOf } from '../../../src/model/lines.ts';
import { siteCatalogue } from '../../../src/site/catalogue.ts';

const catalogue = siteCatalogue();
const lineOf = linesOf(catalogue);

function scenario(id: string) {
  const [specification, telling] = [catalogue.scenarios.get(id), tellings[id]];
  if (specification === undefined || telling === undefined) throw new Error(`no scenario ${id}`);
  const data = packScenario(specification, catalogue, lineOf);
  const preset = (name: string): Setting => {
    const found = data.presets.find((each) => each.id === name);
    if (found === undefined) throw new Error(`no preset ${name}`);
    return settingOf(data, found);
  };
  const tell = (values: Setting) => telling.tell({ values, facts: data.facts, lines: data.lines });
  return { data, telling, preset, tell };
}

describe('the deflation trap', () => {
  const { data, telling, preset, tell } = scenario('deflation-trap');

  test('shows the known answers as argument A puts it: flat revenue, and 7.782 times as much volume needed', () => {
    const { sentences, verdict } = tell(preset('as-argued'));
    expect(verdict).toBe('It pays back: after 2 years it has earned the $1bn.');
    expect(sentences[0]).toContain('so that revenue stays flat');
    expect(sentences[3]).toContain('at least 7.782 from year to year');
  });

  test('says that the answer hangs on the first of the two years of Google’s count', () => {
    expect(tell(settingOf(data)).sentences.at(-1)).toContain('the answer would turn: it would not earn 10% a year');
    expect(tell(preset('tokens-last-year')).verdict).toMatch(/^It never pays back/);
    expect(telling.facts).toContain('tokens-volume-last-year');
  });

  test('calls the range of the fitted fall from about half to about twice: as its row has it', () => {
    const row = readFileSync('data/tokens/decline-rates.csv', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('epoch-mmlu-gpt-3.5-level,'));
    const [low = 0, high = 0] = (row?.split(',') ?? []).slice(-2).map(Number);
    const fitted = data.parameters.find(({ id }) => id === 'price-fall')?.default ?? Number.NaN;
    expect([low / fitted, high / fitted]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(2, 1)]);
  });
});

describe('the credit test', () => {
  const { data, preset, tell } = scenario('credit-test');
  const firstYear = (setting: Setting) =>
    Number(/^\$([\d,]+)bn$/.exec(tell(setting).tables[0]?.rows[1]?.[2] ?? '')?.[1]?.replace(',', ''));
  const lastQuarter = lineOf('builders-cash/capex-annual-rate').points.at(-1)?.value ?? Number.NaN;

  test('starts from growth at which the first year is no less than the last quarter known, times four', () => {
    expect(firstYear(settingOf(data))).toBeGreaterThan(lastQuarter);
    expect(firstYear(preset('last-three-years'))).toBeLessThan(lastQuarter);
  });

  test('does not depend, in its answer, on what creditors get back', () => {
    const parameter = data.parameters.find(({ id }) => id === 'loss-given-default');
    if (parameter === undefined) throw new Error('no parameter');
    const telling = tellings['credit-test'];
    if (telling === undefined) throw new Error('no telling');
    const { low, high, flip } = weigh(parameter, data, telling, settingOf(data));
    expect([low.value - high.value, flip]).toEqual([0, undefined]);
  });
});
