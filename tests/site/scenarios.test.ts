import { describe, expect, test } from 'vitest';
import { siteCatalogue } from '../../src/site/catalogue.ts';
import { siteScenarios } from '../../src/site/scenarios.ts';
import { gzipped, pages, read } from './dist.ts';

const scenarios = siteScenarios(siteCatalogue());
const pageOf = (id: string) => {
  const page = pages.find(({ path }) => path === `/scenarios/${id}/`);
  if (page === undefined) throw new Error(`no page for ${id}`);
  return page.document;
};

test('the six scenarios have their pages, and the list leads to each', () => {
  expect(scenarios.map(({ data }) => data.id)).toEqual([
    'deflation-trap',
    'model-as-venture',
    'five-forces',
    'merry-go-round',
    'credit-test',
    'book-life',
  ]);
  const list = pages.find(({ path }) => path === '/scenarios/')?.document;
  for (const { data } of scenarios)
    expect(list?.querySelector(`a[href$="/scenarios/${data.id}/"]`), data.id).not.toBeNull();
});

describe.each(scenarios.map((scenario) => [scenario.data.id, scenario] as const))(
  '%s',
  (id, { specification, data }) => {
    const document = pageOf(id);

    test('says without script its answer, its sentences, its inverse and what it leaves out', () => {
      for (const part of ['verdict', 'sentences', 'inverse', 'ranking', 'tables'])
        expect(document.querySelector(`[data-part="${part}"]`)?.textContent?.trim(), part).toBeTruthy();
      expect(document.querySelectorAll('[data-part="drawing"] svg')).toHaveLength(2);
      for (const words of specification.leavesOut) expect(document.body.textContent).toContain(words);
    });

    test('traces every default and every value of a preset to a row, or calls it an assumption with its reason', () => {
      const knobs = [...document.querySelectorAll('.knob')];
      expect(knobs.map((knob) => knob.getAttribute('data-parameter'))).toEqual(Object.keys(specification.parameters));
      for (const knob of knobs) {
        const link = knob.querySelector('.note a')?.getAttribute('href') ?? '';
        expect(
          /\/data\/.+#/.test(link) || /an assumption: .{10,}/.test(knob.textContent ?? ''),
          knob.getAttribute('data-parameter') ?? '',
        ).toBe(true);
      }
      const settings = document.querySelector('#settings')?.parentElement;
      const links = [...(settings?.querySelectorAll('td a') ?? [])];
      const referred = Object.values(specification.presets)
        .flatMap(({ set }) => Object.values(set))
        .filter((origin) => 'of' in origin);
      expect(links).toHaveLength(referred.length);
    });

    test('ranks every assumption, and prints nothing that is no number', () => {
      expect(document.querySelectorAll('[data-part="ranking"] tbody tr')).toHaveLength(data.parameters.length);
      expect(document.querySelector('main')?.textContent).not.toMatch(/NaN|undefined|Infinity/);
    });

    test('loads a few kilobytes when moved: the setting of the page, as it stands in the file', () => {
      expect(gzipped(`/scenarios/${id}/data.json`)).toBeLessThan(6_000);
      expect(JSON.parse(read(`/scenarios/${id}/data.json`))).toEqual(JSON.parse(JSON.stringify(data)));
    });
  },
);
