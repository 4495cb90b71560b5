import type { Question } from '../data/schemas/chart.ts';
import type { Frequency, MeasurementKind } from '../data/schemas/dataset.ts';
import type { AnchorName, anchorKinds } from '../data/schemas/wave.ts';
import { type Status, statuses } from '../data/status.ts';

type AnchorKind = (typeof anchorKinds)[number];

/** What the closed lists of the data mean, in the words a reader sees. */

export const statusWords: Readonly<Record<Status, string>> = {
  reported: 'The source prints this number, in this unit, for this period.',
  derived: 'Worked out from printed numbers by a reasoning that the note of the row states.',
  estimate: 'Somebody judged it, or it rests on part of a period or on a proxy. Written with ~ before it.',
  projection: 'A statement about a time that had not come when it was made. Written with ~ before it.',
};

/** How a status is drawn, in words. */
export const statusDrawn: Readonly<Record<Status, string>> = {
  reported: 'solid line, filled mark',
  derived: 'thinner solid line, hollow mark',
  estimate: 'thin dashed line, hollow mark',
  projection: 'round dots, hollow mark, beyond a line that says “now”',
};

export const kindWords: Readonly<Record<MeasurementKind, string>> = {
  flow: 'amount in the period',
  'annual-rate': 'flow at an annual rate',
  level: 'level at a time',
  mean: 'mean over the period',
  change: 'change from the start of the period to its end',
};

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  annual: 'yearly',
  quarterly: 'quarterly',
  monthly: 'monthly',
  daily: 'daily',
  span: 'whole spans',
  irregular: 'at irregular dates',
};

/** The rule by which each anchor is dated, for every wave alike. */
export const anchorRules: Readonly<Record<AnchorName, string>> = {
  start: 'The law that opened the field, or the first day of service. It is no point of the data.',
  'investment-peak':
    'The year in which investment was its highest share of GDP, in the definition preferred for the wave.',
  'price-peak': 'The day or month of the highest prices of the shares that stand for the wave.',
  panic: 'The failure that opened a financial panic, if one day opened it.',
  trough: 'The first low after the peak, of investment or of share prices.',
};

export const anchorKindWords: Readonly<Record<AnchorKind, string>> = {
  law: 'a law',
  launch: 'a start of service',
  investment: 'the line of investment',
  'share-prices': 'share prices',
  failure: 'a failure',
};

export const questionWords: Readonly<Record<Question, string>> = {
  investment: 'How much was spent?',
  prices: 'How fast did prices fall?',
  quantity: 'How much was built and used?',
  value: 'Who captured the value?',
  finance: 'Who paid, and who lost?',
};

/** The price basis of a series after its unit: nothing for current prices, the year for constant ones, the words as they are else. */
export function pricesWords(prices: string): string {
  if (prices === 'current') return '';
  return /\d{4}/.test(prices) ? `, prices of ${prices}` : `, ${prices}`;
}

/** The statuses that occur, from strongest to weakest. */
export function statusesOf(rows: readonly { readonly status: Status }[]): readonly Status[] {
  return statuses.filter((status) => rows.some((row) => row.status === status));
}
