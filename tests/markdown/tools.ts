import type { Unit } from '../../src/data/schemas/unit.ts';
import type { CitedWork, EssayTools, QuantityValue } from '../../src/markdown/essay-tools.ts';

const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 1 };
const millions: Unit = { id: 'usd-m', name: 'million US dollars', symbol: '$m', measures: 'us-dollars', factor: 1e6 };
const miles: Unit = { id: 'mile', name: 'miles', symbol: 'mi', measures: 'length', factor: 1 };
const times: Unit = { id: 'ratio', name: 'times', symbol: '×', measures: 'ratio', factor: 1 };

const values: Record<string, QuantityValue> = {
  'share/tin@1901': { value: 5.418655, unit: percent },
  'share/tin': { value: -3.0512, unit: percent },
  'tin/money#paid@1901': { value: 67.120709, unit: millions },
  'tin/money#large@1901': { value: 1834.2, unit: millions },
  'tin/miles#built@1901': { value: 38123.4, unit: miles },
  'tin/miles#ratio@1901': { value: 4.02, unit: times },
  'tin/miles#half@1901': { value: 1.005, unit: percent },
  'tin/miles#lost@1901': { problem: 'no value at 1901 in tin/miles#lost' },
};

const works: Record<string, CitedWork> = {
  'fable-1901': {
    short: 'Fable 1901',
    title: 'On Tin',
    authors: 'A. Fable',
    year: 1901,
    publisher: 'Tin Press',
    url: 'https://example.org/tin',
    seenAt: 'a library',
    licence: 'public domain',
  },
  ledger: { short: 'Ledger', title: 'The Ledger', licence: 'not stated', url: 'javascript:alert(1)' },
};

/** Invented facts about a tin bubble of 1901, so that nobody quotes them. */
export const tools: EssayTools = {
  chart: (id) => (id === 'tin-share' ? '<figure id="chart-tin-share"><svg></svg></figure>' : undefined),
  chartIds: ['tin-share'],
  scenario: (id) => (id === 'tin-trap' ? '<figure id="scenario-tin-trap"></figure>' : undefined),
  scenarioIds: ['tin-trap'],
  scenarioWords: (id) =>
    id === 'tin-trap'
      ? { parameters: new Map([['life', '5 years']]), answer: 'it pays back', value: '$1bn' }
      : undefined,
  guess: ({ of }) => (of === 'share/tin' ? '<figure class="guess"></figure>' : undefined),
  glossary: [{ id: 'dowry', term: 'dowry', also: ['dowries'], says: 'What tin brings.' }],
  value: ({ of, statistic }) =>
    statistic === 'drawdown' ? { value: -47.3, unit: percent } : (values[of] ?? { problem: `no value for ${of}` }),
  lineNames: [
    'share/tin',
    'tin/money#paid',
    'tin/money#large',
    'tin/miles#built',
    'tin/miles#ratio',
    'tin/miles#half',
    'tin/miles#lost',
  ],
  source: (id) => works[id],
  sourceIds: Object.keys(works),
  waveIds: ['tin', 'rubber'],
  href: (path) => `/base${path}`,
};

const head = `---
title: Tin rose and fell
short: Tin
kind: wave
lead: A claim about tin.
order: 1
written: 2026-11-21
dataAsOf: 2026-11-21
lastChecked: 2026-11-21
changes: [{ date: 2026-11-21, change: first published }]
---
`;

/** An essay with proper front matter; its first line of prose is line 12 of the file. */
export const essay = (prose: string) => ({ path: 'content/essays/tin.md', text: head + prose });
export const firstLine = 12;
