/** A number as prose writes it, with the precision that its digits claim. */
export interface WrittenNumber {
  readonly value: number;
  /** One unit of the last digit written: 0.1 for `5.4`. */
  readonly step: number;
  /** What a following "million" multiplies by; undefined where no such word stands. */
  readonly scale: number | undefined;
  readonly percent: boolean;
  readonly signed: boolean;
  /** How far the data may lie from a number that claims no digits: `half`, `twice`. In percent, for a line in percent, `share` says so. */
  readonly tolerance?: number;
  readonly share?: boolean;
}

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Words that are numbers by themselves, with how far from them the data may lie. */
const manifold: readonly (readonly [RegExp, number, number])[] = [
  [/\btwice\b/iu, 2, 0.2],
  [/\bhundredfold\b/iu, 100, 10],
  [/\bthousandfold\b/iu, 1000, 100],
];
/** Parts of a whole: by their denominator, with how far from them the data may lie. */
const parts = new Map([
  ['half', [2, 0.04]],
  ['third', [3, 0.03]],
  ['quarter', [4, 0.03]],
  ['fifth', [5, 0.02]],
  ['tenth', [10, 0.01]],
] as const);
const part = /\b(?:(?<count>a|one|two|three|four)[ -])?(?<part>half|third|quarter|fifth|tenth)s?\b/iu;

const digits =
  /(?<about>~\s?)?(?<sign>(?<!\w)[-\u2212]|\bminus )?\s?\$?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<rest>.*)$/su;
const countWord = new RegExp(`\\b(?<number>${counts.join('|')})(?:fold)?\\b(?<rest>.*)$`, 'isu');

/**
 * The first number of a phrase: `5.4 %`, `$67.1 million`, `−3.1 percent`, `1,128 miles`, `four times`.
 * After `~` closing zeros beyond two figures claim no precision: `~38,000` is right for 38,123, `38,000` is not.
 * Undefined where there is no number or one of unclear form, such as `1,20` or `5.4.3`.
 */
export function parseWritten(text: string): WrittenNumber | undefined {
  const match = digits.exec(text)?.groups;
  if (match === undefined) return parsePart(text) ?? parseManifold(text) ?? parseCount(text);
  const { about, sign, number = '', rest = '' } = match;
  if (/^[.,]?\d/.test(rest)) return undefined;
  const plain = number.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = about === undefined || decimals > 0 ? 0 : (/^\d{2}\d*?(0*)$/.exec(plain)?.[1]?.length ?? 0);
  const value = Number(plain) * (sign === undefined ? 1 : -1);
  return { value, step: 10 ** (zeros - decimals), signed: sign !== undefined, ...unitWords(rest) };
}

function parseCount(text: string): WrittenNumber | undefined {
  const match = countWord.exec(text)?.groups;
  if (match?.['number'] === undefined) return undefined;
  const value = counts.indexOf(match['number'].toLowerCase()) + 1;
  return { value, step: 1, signed: false, ...unitWords(match['rest'] ?? '') };
}

function parsePart(text: string): WrittenNumber | undefined {
  const match = part.exec(text)?.groups;
  const [whole, tolerance] = parts.get((match?.['part']?.toLowerCase() ?? '') as 'half') ?? [];
  if (whole === undefined || tolerance === undefined) return undefined;
  const count = Math.max(1, counts.indexOf(match?.['count']?.toLowerCase() ?? '') + 1);
  const value = count / whole;
  return { value, step: tolerance, scale: undefined, percent: false, signed: false, tolerance, share: true };
}

function parseManifold(text: string): WrittenNumber | undefined {
  const [, value, tolerance] = manifold.find(([form]) => form.test(text)) ?? [];
  if (value === undefined || tolerance === undefined) return undefined;
  return { value, step: 1, scale: undefined, percent: false, signed: false, tolerance };
}

function unitWords(rest: string): Pick<WrittenNumber, 'scale' | 'percent'> {
  const scale = /^[\s-]*(thousand|million|billion|trillion)\b/iu.exec(rest)?.[1];
  return { scale: scales.get(scale?.toLowerCase() ?? ''), percent: /^\s*(?:%|percent\b|per cent\b)/iu.test(rest) };
}

/** What the words of a unit multiply by: a million for "million US dollars", one for "US dollars per million tokens". */
export function scaleOfUnit(name: string): number {
  const [amount = ''] = name.toLowerCase().split(/\bper\b/u);
  for (const [word, factor] of scales) if (amount.includes(word)) return factor;
  return 1;
}
