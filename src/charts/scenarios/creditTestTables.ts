import type { CreditYear } from '../../scenarios/creditTest.ts';
import type { CreditInputs } from './creditTestNames.ts';
import type { ToldTable } from './telling.ts';
import { billions, percent } from './words.ts';

/** Year by year, each as if the shock came at its end. */
export function creditYears(path: readonly CreditYear[], { facts }: CreditInputs): ToldTable {
  const ofGdp = (value: number) => percent((100 * value) / facts.gdp);
  return {
    caption: 'If the shock comes at the end of the year: losses and debt in default as shares of GDP',
    columns: [
      'Year',
      'Operating cash flow',
      'Capital spending',
      'Borrowed',
      'Debt',
      'Shareholders lose',
      'Debt in default',
      'Creditors lose',
    ],
    rows: path.map((year) => [
      String(year.year),
      billions(year.cashFlow),
      billions(year.capex),
      billions(year.borrowed),
      billions(year.debt),
      ofGdp(year.equityLoss),
      ofGdp(year.inDefault),
      ofGdp(year.creditorsLoss),
    ]),
  };
}

/** Debt in default at this setting beside that of the earlier waves, as far as the data know it. */
export function defaultsBeside({ inDefault }: CreditYear, { values, facts }: CreditInputs): ToldTable {
  return {
    caption: 'Debt in default, at face value; the wholes differ from row to row',
    columns: ['Debt', 'In default, of what was owed', 'In default, of GDP'],
    rows: [
      ['AI builders, this setting', percent(values.failing), percent((100 * inDefault) / facts.gdp)],
      ['US corporate bonds, 1873–75', percent(facts['corporate-default-rate-1873']), 'not found'],
      [
        'Railroad bonds without interest, 1876',
        percent(facts['railroad-default-rate-1876']),
        percent(facts['railroad-defaults-1876']),
      ],
      ['Telecom junk bonds, 2002', 'not found', percent(facts['telecom-defaults-2002'])],
      ['All junk bonds, 2002', percent(facts['junk-default-rate-2002']), percent(facts['junk-defaults-2002'])],
    ],
  };
}

/** How much is borrowed at this setting, beside what the data know. */
export function debtBeside({ debtShare }: CreditYear, { facts }: CreditInputs): ToldTable {
  return {
    caption: 'How the builders are financed',
    columns: ['What', 'Share'],
    rows: [
      ['AI builders, this setting: debt of the money put in', percent(100 * debtShare)],
      ['Railroads, 1876: bonds of bonds and stock', percent(facts['railroad-debt-share-1876'])],
      [
        `AI builders, 2025: bonds sold (${billions(facts['ai-bonds-2025'])}, by another count ${billions(facts['ai-bonds-2025-other-count'])}) of capital spending`,
        percent(facts['ai-bonds-share-2025']),
      ],
      [
        'AI builders, first quarter of 2026: capital spending of operating cash flow',
        percent(facts['spent-first-quarter']),
      ],
      ['The same, second quarter, at least', percent(facts['spent-second-quarter'])],
    ],
  };
}
