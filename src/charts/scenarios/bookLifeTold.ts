import { type BookYear, bookLife } from '../../scenarios/bookLife.ts';
import type { Sketch } from '../sketch.ts';
import {
  type BookLifeInputs,
  bookLifeAssumptions,
  bookLifeFacts,
  bookLifeLines,
  bookLifeParameters,
  cloudIncome,
  settled,
} from './bookLifeNames.ts';
import { bookLifeSentences, bookLifeVerdict } from './bookLifeSentences.ts';
import { builderTable, depreciationTable, incomeTable, replacementTable } from './bookLifeTables.ts';
import type { Outcome, Telling, Told } from './telling.ts';
import { axisUnits, billions, years } from './words.ts';

/** Years drawn: three of the data before the last one, and until the longest wave of replacements is over. */
const [drawnFrom, drawnTo] = [2022, 2032];

/** Argument D's fifth force and the accounts of argument E: the life in the books against the life for which machines earn. */
export const bookLifeTold: Telling<
  (typeof bookLifeParameters)[number],
  (typeof bookLifeFacts)[number],
  (typeof bookLifeLines)[number]
> = { parameters: bookLifeParameters, facts: bookLifeFacts, lines: bookLifeLines, outcome, tell };

function outcome(inputs: BookLifeInputs): Outcome {
  const { year } = inputs.values;
  const [at] = bookLife(bookLifeAssumptions(inputs), year, year);
  return {
    name: 'Understated depreciation of the year looked at',
    value: settled(at?.understated ?? 0),
    flipsAt: cloudIncome(inputs),
    scale: 'linear',
    above: 'the books leave out as much as the clouds earned around 2025, or more',
    below: 'the books leave out less than the clouds earned around 2025',
    said: billions,
  };
}

function tell(inputs: BookLifeInputs): Told {
  const drawn = bookLife(bookLifeAssumptions(inputs), drawnFrom, drawnTo);
  const at = drawn.find(({ year }) => year === inputs.values.year);
  if (at === undefined) throw new RangeError(`year ${inputs.values.year} outside ${drawnFrom} to ${drawnTo}`);
  return {
    verdict: bookLifeVerdict(at),
    sentences: bookLifeSentences(drawn, at, inputs),
    sketch: sketchOf(drawn, at, inputs),
    tables: [
      depreciationTable(drawn, inputs),
      replacementTable(drawn, inputs),
      incomeTable(inputs),
      builderTable(inputs),
    ],
  };
}

function sketchOf(
  drawn: readonly BookYear[],
  { year, understated, reported, economic }: BookYear,
  { values }: BookLifeInputs,
): Sketch {
  const { 'reported-life': reportedLife, 'economic-life': economicLife } = values;
  const drawnAs = { status: 'supposed', curve: 'straight', dots: false } as const;
  return {
    id: 'book-life',
    x: { from: drawnFrom, to: drawnTo, said: String, whole: true },
    y: { unit: axisUnits.billions, scale: 'linear', from: 0 },
    lines: [
      {
        name: `Books: ${years(reportedLife)}`,
        ink: 'ink',
        ...drawnAs,
        points: drawn.map((each) => ({ x: each.year, y: each.reported })),
      },
      {
        name: `Earning: ${years(economicLife)}`,
        ink: 'ai',
        ...drawnAs,
        points: drawn.map((each) => ({ x: each.year, y: each.economic })),
      },
    ],
    rules: [{ x: year, words: `${billions(Math.abs(settled(understated)))} apart in ${year}` }],
    marks: [],
    description: `Depreciation of servers and chips of the five builders by year, ${drawnFrom} to ${drawnTo}, in billions of dollars, by a life of ${years(reportedLife)} in the books and of ${years(economicLife)} for which they earn. In ${year} it is ${billions(reported)} by the first and ${billions(economic)} by the second.`,
  };
}
