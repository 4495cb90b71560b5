import { type BookYear, replacedIn } from '../../scenarios/bookLife.ts';
import { type BookLifeInputs, cloudIncome, settled } from './bookLifeNames.ts';
import type { ToldTable } from './telling.ts';
import { billions, percent, years } from './words.ts';

/** Both depreciations year by year. */
export function depreciationTable(drawn: readonly BookYear[], inputs: BookLifeInputs): ToldTable {
  return {
    caption: 'Depreciation of servers and chips under both lives',
    columns: [
      'Year',
      'By the books',
      'By the life they earn',
      'Understated',
      'Of cloud income known',
      'Excess value at its end',
    ],
    rows: drawn.map(({ year, reported, economic, understated, excessValue }) => [
      String(year),
      billions(reported),
      billions(economic),
      billions(settled(understated)),
      percent((100 * settled(understated)) / cloudIncome(inputs)),
      billions(settled(excessValue)),
    ]),
  };
}

/** When the machines of each year come to the second-hand market. */
export function replacementTable(drawn: readonly BookYear[], { values }: BookLifeInputs): ToldTable {
  return {
    caption: 'When machines are replaced and reach the second-hand market',
    columns: ['Bought in', 'Capital spending', 'Servers and chips', 'Replaced in'],
    rows: drawn.map(({ year, spending, bought }) => [
      String(year),
      billions(spending),
      billions(bought),
      String(replacedIn(year, values['economic-life'])),
    ]),
  };
}

/** What the data know of each builder, and of all five together. */
export function builderTable({ facts }: BookLifeInputs): ToldTable {
  return {
    caption: 'What the builders’ books say',
    columns: ['Builder', 'Life of servers', 'What a longer life added to profit in its first year'],
    rows: [
      ['Alphabet', years(facts['alphabet-life']), billions(facts['alphabet-gain'])],
      [
        'Amazon',
        `a part ${years(facts['amazon-life'])}, the rest ${years(facts['amazon-rest-life'])}`,
        billions(facts['amazon-gain']),
      ],
      ['Meta', `certain servers ${years(facts['meta-life'])}`, billions(facts['meta-gain'])],
      ['Microsoft', years(facts['microsoft-life']), billions(facts['microsoft-gain'])],
      ['Oracle', 'not found', billions(facts['oracle-gain'])],
    ],
  };
}

/** What the clouds earned and what the five wrote off, beside the setting. */
export function incomeTable(inputs: BookLifeInputs): ToldTable {
  const { facts } = inputs;
  return {
    caption: 'What the difference is set against, a year',
    columns: ['What', 'Amount'],
    rows: [
      ['Google Cloud, operating income, 2025', billions(facts['google-cloud-income'])],
      ['Microsoft Intelligent Cloud, operating income, year to June 2025', billions(facts['intelligent-cloud-income'])],
      [
        'Amazon Web Services, operating income, last quarter of 2025, times four',
        billions(4 * facts['aws-quarter-income']),
      ],
      ['The three together', billions(cloudIncome(inputs))],
      ['All property of the five, depreciation printed for about early 2026', billions(facts['printed-depreciation'])],
    ],
  };
}
