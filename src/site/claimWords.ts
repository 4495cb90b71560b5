import { decimalsOf, formatPeriod, formatWithUnit } from '../charts/format.ts';
import { quantityWords } from '../charts/quantityWords.ts';
import { subjectOf } from '../charts/subject.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Verdict } from '../data/schemas/argument.ts';
import type { Tested } from '../model/claimTest.ts';
import type { LineOf } from '../model/lines.ts';

/** A verdict as a reader sees it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  'holds-with-caveat': 'Holds with a caveat',
  'does-not-hold': 'Does not hold',
  'cannot-be-tested': 'Cannot be tested here',
};

/** The rule behind each verdict. */
export const verdictRules: Readonly<Record<Verdict, string>> = {
  holds: 'Every number that tests the claim lies within its bounds.',
  'holds-with-caveat': 'The same, and something else must be said with it.',
  'does-not-hold': 'A number that tests the claim lies outside its bounds.',
  'cannot-be-tested': 'No row in the catalogue measures it.',
};

/** A test in words: what is measured, where it must lie, and what the data say. */
export function testWords(
  { test, measured: { value, unit } }: Tested,
  catalogue: Catalogue,
  lineOf: LineOf,
): { readonly what: string; readonly bounds: string; readonly found: string } {
  const nameOf = (line: string) => subjectOf(line, catalogue).title;
  const [line = '', period = ''] = test.of.split('@');
  const print = (number: number) => formatWithUnit(number, unit, decimalsOf(number));
  const [low, high] = test.between;
  const bounds =
    low === null
      ? `at most ${print(high ?? 0)}`
      : high === null
        ? `at least ${print(low)}`
        : low === high
          ? print(low)
          : `between ${print(low)} and ${print(high)}`;
  return {
    what: quantityWords(test, lineOf, nameOf) ?? `“${nameOf(line)}” of ${formatPeriod(period)}`,
    bounds,
    found: print(value),
  };
}
