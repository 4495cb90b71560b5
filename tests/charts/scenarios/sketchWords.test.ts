import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { packScenario } from '../../../src/charts/scenarios/packScenario.ts';
import { type Setting, settingOf } from '../../../src/charts/scenarios/scenarioData.ts';
import { tellings } from '../../../src/charts/scenarios/tellings.ts';
import { linesOf } from '../../../src/model/lines.ts';
import { sketchHtml } from '../../../src/render/sketchHtml.ts';
import { siteCatalogue } from '../../../src/site/catalogue.ts';
import { struckWords } from '../../render/strokes.ts';

const { document } = new JSDOM().window;
const catalogue = siteCatalogue();
const lineOf = linesOf(catalogue);
const widths = ['wide', 'narrow'] as const;

function scenario(id: string) {
  const [specification, telling] = [catalogue.scenarios.get(id), tellings[id]];
  if (specification === undefined || telling === undefined) throw new Error(`no scenario ${id}`);
  const data = packScenario(specification, catalogue, lineOf);
  const struck = (values: Setting) => {
    const { sketch } = telling.tell({ values, facts: data.facts, lines: data.lines });
    // A name stands beside the end of its line, where on a phone there may be no free place.
    const names = sketch.lines.map(({ name }) => name);
    return widths.flatMap((width) =>
      struckWords(sketchHtml(sketch, document, [width]))
        .filter((words) => !names.includes(words))
        .map((words) => `${width}: ${words}`),
    );
  };
  return { data, struck };
}

describe('no line runs through the words of a level, a date or a mark', () => {
  test.each(Object.keys(tellings))('at the author’s setting and at each preset of %s', (id) => {
    const { data, struck } = scenario(id);
    for (const preset of [undefined, ...data.presets])
      expect(struck(settingOf(data, preset)), preset?.id ?? 'author').toEqual([]);
  });

  test.each([
    ['five-forces', { threshold: 10, movable: 0, hardware: 3 }],
    ['merry-go-round', { multiple: 1.1, years: 10 }],
    ['deflation-trap', { 'volume-growth': 100 }],
    ['deflation-trap', { 'volume-growth': 1, life: 3 }],
    ['credit-test', { years: 8, failing: 100 }],
  ])('at an odd setting of %s', (id, changes) => {
    const { data, struck } = scenario(id);
    expect(struck({ ...settingOf(data), ...changes })).toEqual([]);
  });
});
