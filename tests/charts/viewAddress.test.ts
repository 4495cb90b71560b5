import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/charts/choicesOf.ts';
import type { View } from '../../src/charts/view.ts';
import { isOurs, readView, writeView } from '../../src/charts/viewAddress.ts';
import type { Choices } from '../../src/charts/viewChoices.ts';
import { isCalendar } from '../../src/charts/viewedChart.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { LinesChart } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const charts = [...catalogue.charts.values()].filter((chart): chart is LinesChart => chart.kind === 'lines');
const offered = new Map(charts.map((chart) => [chart.id, choicesOf(chart, catalogue, lineOf)]));
const choicesFor = (id: string): Choices => {
  const found = offered.get(id);
  if (found === undefined) throw new Error(`unknown chart ${id}`);
  return found;
};
const chartOf = (id: string) => charts.find((chart) => chart.id === id) as LinesChart;
const read = (id: string, query: string) => readView(new URLSearchParams(query), chartOf(id), choicesFor(id));

/** Any view that the controls of a chart can reach. */
function reachable(chart: LinesChart, choices: Choices): fc.Arbitrary<View> {
  const one = <T extends string>(list: readonly { readonly value: T }[]) =>
    list.length === 0
      ? fc.constant(undefined)
      : fc.option(fc.constantFrom(...list.map(({ value }) => value)), { nil: undefined });
  const names = choices.lines.map(({ line }) => line);
  const definitions = fc.record(
    Object.fromEntries(
      choices.lines
        .filter((line) => line.definitions.length > 1)
        .map((line) => [line.line, fc.constantFrom(...line.definitions.slice(1).map(({ value }) => value))]),
    ),
    { requiredKeys: [] },
  );
  return fc
    .record({
      anchor: one(choices.anchors),
      time: one(choices.times),
      value: one(choices.values),
      scale: one(choices.scales),
      multiples: one(choices.multiples),
      trick: one(choices.tricks),
      definitions,
      hidden: fc.subarray(names, { maxLength: names.length - 1 }),
      focus: fc.option(fc.constantFrom(...names), { nil: undefined }),
      range: fc.option(fc.tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 9 })), { nil: undefined }),
    })
    .map(({ anchor: asked, definitions: chosen, hidden, focus, range, ...rest }) => {
      const anchor = rest.time === 'calendar' ? undefined : asked;
      const placed = { ...(anchor && { anchor }), ...(rest.time && { time: rest.time }) };
      const least = isCalendar(chart, placed) ? choices.ranges.calendar[0] : choices.ranges.relative[0];
      const most = isCalendar(chart, placed) ? choices.ranges.calendar[1] : choices.ranges.relative[1];
      const from = Math.min(least + (range?.[0] ?? 0), most - 1);
      const view = {
        ...rest,
        anchor,
        definitions: Object.keys(chosen).length === 0 ? undefined : (chosen as Record<string, string>),
        hidden: hidden.length === 0 ? undefined : hidden,
        focus: focus !== undefined && hidden.includes(focus) ? undefined : focus,
        range: range === undefined ? undefined : ([from, Math.min(from + range[1], most)] as const),
      };
      if (view.trick !== undefined) return { trick: view.trick };
      return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
    });
}

describe('the view in the address', () => {
  test.each(charts.map(({ id }) => id))(
    'every view that the controls of %s reach comes back from its address',
    (id) => {
      fc.assert(
        fc.property(reachable(chartOf(id), choicesFor(id)), (view) => {
          const address = writeView(view, choicesFor(id)).toString();
          const { view: back, notes } = read(id, address);
          expect(notes).toEqual([]);
          expect(back).toEqual(view);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('the author’s own view leaves no key', () => {
    expect(writeView({}, choicesFor('capex-to-gdp')).toString()).toBe('');
  });

  test('reads like the example of the documentation', () => {
    const { view } = read('capex-to-gdp', 'a=panic&v=real&d.dotcom-fiber=fiber-broad');
    expect(view).toEqual({
      anchor: 'panic',
      value: 'real',
      definitions: { 'capex-to-gdp/fiber-communication': 'capex-to-gdp/fiber-broad' },
    });
  });

  test('keys of others are kept when a view is written, and ignored when one is read', () => {
    const address = new URLSearchParams('utm_source=talk&a=start&theme=dark');
    expect(writeView({ scale: 'log' }, choicesFor('capex-to-gdp'), address).toString()).toBe(
      'utm_source=talk&theme=dark&s=log',
    );
    expect(read('capex-to-gdp', 'utm_source=talk&theme=dark')).toEqual({ view: {}, notes: [] });
  });

  test.each([
    ['an index of a share', 'v=index', 'values'],
    ['an anchor that does not exist', 'a=boom', 'an anchor'],
    ['a definition of another wave', 'd.ai=fiber-broad', 'a definition'],
    ['a line that is not drawn', 'f=steam', 'a line'],
    ['years that run backwards', 'r=10~-5', 'years'],
    ['years that are no numbers', 'r=now~then', 'years'],
    ['dates on a chart of shares', 'c=1900~1910', 'dates'],
    ['a trick that is none', 'x=truth', 'a trick'],
  ])('%s falls back to the author’s with a note that does not repeat it', (_, query, what) => {
    const { view, notes } = read('capex-to-gdp', query);
    expect(view).toEqual({});
    expect(notes).toEqual([`The address asks for ${what} not offered here; that part is left out.`]);
  });

  test('a log axis is not offered where a value is not above zero', () => {
    expect(choicesFor('profits-by-layer').scales).toEqual([]);
  });

  test('calendar years and an anchor exclude each other: the calendar wins', () => {
    expect(read('capex-to-gdp', 'a=panic&t=calendar').view).toEqual({ time: 'calendar' });
  });

  test('a trick begins from a view of its own: whatever else is asked for is dropped', () => {
    expect(read('capex-to-gdp', 'a=panic&v=nominal&x=cut').view).toEqual({ trick: 'cut' });
  });

  test('two dates under a year apart are refused', () => {
    expect(read('price-deflation', 'c=1~1.5')).toEqual({
      view: {},
      notes: ['The address asks for dates not offered here; that part is left out.'],
    });
  });

  test('hiding every line hides none', () => {
    const all = choicesFor('capex-to-gdp')
      .lines.map(({ key }) => key)
      .join(' ');
    expect(readView(new URLSearchParams({ h: all }), chartOf('capex-to-gdp'), choicesFor('capex-to-gdp')).view).toEqual(
      {},
    );
  });

  test('10,000 random and hostile addresses give no exception, nothing outside the closed lists, and no word of theirs', () => {
    const hostile = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>',
      'javascript:alert(1)',
      '__proto__',
      'constructor',
      '%00',
      '‮',
      '../../etc',
      'NaN~Infinity',
      '1e999~2',
      '-0~0',
      '{{}}',
      'a'.repeat(5000),
    );
    const value = fc.oneof(
      hostile,
      fc.string(),
      fc.constantFrom('panic', 'real', 'log', 'calendar', 'shared', 'ai', 'railroads mobile', '-5~10'),
    );
    const key = fc.oneof(
      fc.constantFrom('a', 't', 'v', 's', 'h', 'f', 'r', 'm', 'c', 'x', 'd.ai', 'd.railroads', 'd.__proto__'),
      fc.string(),
      hostile,
    );
    fc.assert(
      fc.property(fc.constantFrom(...charts), fc.array(fc.tuple(key, value), { maxLength: 8 }), (chart, pairs) => {
        const choices = choicesFor(chart.id);
        const { view, notes } = readView(new URLSearchParams(pairs), chart, choices);
        const known = JSON.stringify([choices, chart.lines]);
        for (const words of [
          view.anchor,
          view.time,
          view.value,
          view.scale,
          view.multiples,
          view.trick,
          view.focus,
          ...(view.hidden ?? []),
          ...Object.values(view.definitions ?? {}),
        ])
          if (words !== undefined) expect(known).toContain(JSON.stringify(words));
        for (const number of [...(view.range ?? []), ...(view.compare ?? [])])
          expect(Number.isFinite(number)).toBe(true);
        for (const note of notes)
          expect(note).toMatch(/^The address asks for [a-z ]+ not offered here; that part is left out\.$/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('only its own keys are its own', () => {
    expect(['a', 't', 'v', 's', 'h', 'f', 'r', 'm', 'c', 'x', 'd.ai'].every(isOurs)).toBe(true);
    expect(['q', 'd', 'aa', 'theme', 'd.', 'sort'].some(isOurs)).toBe(false);
  });
});
