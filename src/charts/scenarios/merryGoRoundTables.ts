import { type CeilingName, roundAt } from '../../scenarios/merryGoRound.ts';
import { formatNumber } from '../format.ts';
import type { MerryGoRoundInputs, MerryGoRoundView } from './merryGoRoundSetting.ts';
import { roundCount } from './merryGoRoundWords.ts';
import type { ToldTable } from './telling.ts';
import { calendarYear, money, number, percent, times } from './words.ts';

const mostRounds = 11;

/** Round by round, up to the first one past the ceiling of GDP. */
export function roundsTable({ setting, result }: MerryGoRoundView): ToldTable {
  const last = Math.min(mostRounds, Math.max(3, Math.ceil(result.gdp.rounds)));
  return {
    caption: 'Round by round',
    columns: ['Round', 'Year', 'One model costs', 'Share of GDP', 'Power', 'Share of a year’s chips'],
    rows: Array.from({ length: last + 1 }, (_, round) => {
      const { year, cost, gdpShare, gigawatts, chipShare } = roundAt(setting, round);
      return [
        String(round),
        calendarYear(year),
        money(cost),
        percent(100 * gdpShare),
        `${number(gigawatts)} GW`,
        percent(100 * chipShare),
      ];
    }),
  };
}

/** Each ceiling: where it stands, what a model takes now, and how far it is. */
export function ceilingsTable({ values }: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): ToldTable {
  const now = roundAt(setting, 0);
  const row = (name: CeilingName, title: string, ceiling: string, taken: string) => [
    title,
    ceiling,
    taken,
    Number.isFinite(result[name].rounds) ? roundCount(result[name].rounds) : 'never met',
    calendarYear(result[name].year),
  ];
  return {
    caption: 'The ceilings',
    columns: ['Ceiling', 'At', `A model of ${values.start} takes`, 'Rounds left', 'Reached in'],
    rows: [
      row('gdp', 'Share of US GDP', percent(values.ceiling), percent(100 * now.gdpShare)),
      row('power', 'Power (without a source)', `${number(values.power)} GW`, `${number(now.gigawatts)} GW`),
      row(
        'chips',
        'Share of a year’s chips (without a source)',
        percent(values['chip-share']),
        percent(100 * now.chipShare),
      ),
    ],
  };
}

/** What the generations of another network cost, each against the one before. */
export function generationsTable({ facts }: MerryGoRoundInputs): ToldTable {
  const listed = [
    ['1G to 2G, 1990–98', facts['first-networks']],
    ['3G, 2002–09', facts['third-generation']],
    ['4G, 2010–17', facts['fourth-generation']],
    ['5G so far, 2018–24', facts['fifth-generation']],
  ] as const;
  return {
    caption: 'What US carriers put into each generation of mobile networks, at prices of the day',
    columns: ['Generation', 'Investment', 'Against the row above'],
    rows: listed.map(([name, billions], index) => {
      const before = listed[index - 1]?.[1];
      return [name, `$${formatNumber(billions, 0)}bn`, before === undefined ? 'first' : times(billions / before)];
    }),
  };
}
