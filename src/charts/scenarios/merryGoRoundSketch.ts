import { type Round, roundAt } from '../../scenarios/merryGoRound.ts';
import type { Sketch, SketchMark, SketchPoint } from '../sketch.ts';
import { type MerryGoRoundInputs, type MerryGoRoundView, recordRuns } from './merryGoRoundSetting.ts';
import { ceilingNouns, every, rounds } from './merryGoRoundWords.ts';
import { axisUnits, calendarYear, percent, times } from './words.ts';

const mostRounds = 12;
const mostYears = 40;
/** Peaks of other waves closer to the reader's ceiling than this would lie on its words. */
const apart = 3;

/** The dearest model of its day as a share of GDP, and the rounds still to come, with the ceilings above. */
export function merryGoRoundSketch(inputs: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): Sketch {
  const { values, facts } = inputs;
  const drawn = Math.max(
    1,
    Math.min(Math.ceil(result.gdp.rounds), mostRounds, Math.floor(mostYears / setting.yearsPerRound)),
  );
  const path = Array.from({ length: drawn + 1 }, (_, index) => roundAt(setting, index));
  const end = path.at(-1)?.year ?? setting.start;
  const others = [
    { share: facts['fiber-peak'], words: 'Dot-com peak' },
    { share: facts['railroads-peak'], words: 'Railroads’ peak' },
  ].filter(({ share }) => Math.abs(Math.log(share / values.ceiling)) > Math.log(apart));
  const { first } = result;
  const bound = first === undefined || first === 'gdp' ? undefined : roundAt(setting, result.rounds);
  const runs = recordRuns(inputs);
  return {
    id: 'merry-go-round',
    x: { from: Math.floor(runs[0]?.x ?? setting.start), to: Math.ceil(end), said: String, whole: true },
    y: { unit: axisUnits.percent, scale: 'log' },
    lines: [
      { name: '', ink: 'ai', status: 'estimate', curve: 'straight', points: runs, dots: true },
      {
        name: `${times(setting.multiple)} each round`,
        ink: 'ink',
        status: 'supposed',
        curve: 'straight',
        points: path.map(({ year, gdpShare }) => ({ x: year, y: 100 * gdpShare })),
        dots: true,
      },
    ],
    rules: [
      { y: values.ceiling, words: `Ceiling: ${percent(values.ceiling)} of GDP` },
      ...others.map(({ share, words }) => ({ y: share, words: `${words}: ${percent(share)}` })),
    ],
    marks: [
      ...runs.slice(-1).map(latestMark),
      ...(bound === undefined || first === undefined || bound.year > end
        ? []
        : [boundMark(bound, ceilingNouns[first])]),
    ],
    description: `Cost of one AI model as a share of US GDP, on a log axis: the dearest so far by date, from the first that cost a million dollars, then rounds of ${times(setting.multiple)} ${every(setting.yearsPerRound)} towards ${percent(values.ceiling)} of GDP, which is ${distance(result.gdp.rounds)}.`,
  };
}

function distance(left: number): string {
  if (left === 0) return 'met already';
  return Number.isFinite(left) ? `${rounds(left)} away` : 'never met';
}

function latestMark({ x, y }: SketchPoint): SketchMark {
  return { x, y, words: 'Dearest so far', side: 'right', ink: 'ai' };
}

function boundMark({ year, gdpShare }: Round, noun: string): SketchMark {
  return { x: year, y: 100 * gdpShare, words: `${noun}, ${calendarYear(year)}`, side: 'left', ink: 'ink' };
}
