import { type BookYear, replacedIn } from '../../scenarios/bookLife.ts';
import { type BookLifeInputs, cloudIncome, settled } from './bookLifeNames.ts';
import { billions, percent } from './words.ts';

/** What the books leave out in the year looked at. */
export function bookLifeVerdict({ year, understated, reported, economic }: BookYear): string {
  if (settled(understated) === 0)
    return `In ${year} both lives give the same depreciation, ${billions(reported)}: nothing is understated.`;
  const [word, by] = understated > 0 ? ['understate', understated] : ['overstate', -understated];
  return `In ${year} the books would ${word} depreciation by ${billions(by)}: they would show ${billions(reported)} where the machines lose ${billions(economic)}.`;
}

/** What it is set against, when it is widest, what is left on the books, and when machines come to market. */
export function bookLifeSentences(drawn: readonly BookYear[], at: BookYear, inputs: BookLifeInputs): string[] {
  return [
    scaleSentence(at, inputs),
    widestSentence(drawn, inputs),
    valueSentence(at),
    marketSentence(drawn, inputs),
    printedSentence(drawn, inputs),
  ].flatMap((sentence) => (sentence === undefined ? [] : [sentence]));
}

function scaleSentence({ understated }: BookYear, inputs: BookLifeInputs): string {
  const clouds = `The clouds of Google, Microsoft and Amazon earned ${billions(cloudIncome(inputs))} of operating income a year around 2025, as far as the data know it`;
  if (settled(understated) === 0) return `${clouds}.`;
  const share = percent((100 * Math.abs(understated)) / cloudIncome(inputs));
  return `${clouds}; the difference is ${share} of that. The operating income of the whole companies is not in the data.`;
}

function widestSentence(drawn: readonly BookYear[], { values }: BookLifeInputs): string | undefined {
  const apart = ({ understated }: BookYear) => Math.abs(settled(understated));
  const widest = drawn.reduce((most, each) => (apart(each) > apart(most) ? each : most));
  if (apart(widest) === 0) return undefined;
  const closed = drawn.find((each) => each.year > widest.year && apart(each) === 0);
  const lead = `From ${drawn[0]?.year} to ${drawn.at(-1)?.year} the two lives are furthest apart in ${widest.year}, when the books write off ${billions(apart(widest))} ${widest.understated > 0 ? 'less' : 'more'} than the machines lose`;
  return values.growth === 0 && closed !== undefined
    ? `${lead}; by ${closed.year} they give the same, because spending has stayed level for as long as the longer life.`
    : `${lead}. The difference lives on change: where spending stays level for as long as the longer life, both give the same depreciation.`;
}

function valueSentence({ year, excessValue }: BookYear): string {
  if (settled(excessValue) === 0) return `At the end of ${year} both lives value the machines alike.`;
  return excessValue > 0
    ? `At the end of ${year} the books would value the machines at ${billions(excessValue)} more than they are worth by the life for which they earn; all of it must still be written off.`
    : `At the end of ${year} the books would value the machines at ${billions(-excessValue)} less than they are worth by the life for which they earn.`;
}

function marketSentence(drawn: readonly BookYear[], inputs: BookLifeInputs): string | undefined {
  const [last, next] = [lastKnown(drawn, inputs, 0), lastKnown(drawn, inputs, 1)];
  if (last === undefined || next === undefined || last.bought === 0) return undefined;
  const market = (year: number) => replacedIn(year, inputs.values['economic-life']);
  return `Machines bought in ${last.year} for ${billions(last.bought)} reach the second-hand market in ${market(last.year)}, those of ${next.year} for ${billions(next.bought)} in ${market(next.year)}.`;
}

/** A check of the setting: servers cannot be written off faster than all property is. */
function printedSentence(drawn: readonly BookYear[], inputs: BookLifeInputs): string | undefined {
  const last = lastKnown(drawn, inputs, 0);
  const printed = inputs.facts['printed-depreciation'];
  if (last === undefined) return undefined;
  const lead = `For ${last.year} the life in the books gives ${billions(last.reported)} for servers and chips; the five printed ${billions(printed)} for all their property, over twelve months to about early 2026`;
  return last.reported > printed ? `${lead}, so this setting writes off too much.` : `${lead}.`;
}

/** The last year of the data, or one so many years after it. */
function lastKnown(drawn: readonly BookYear[], { lines }: BookLifeInputs, after: number): BookYear | undefined {
  const year = Math.floor(lines.capex.at(-1)?.x ?? Number.NaN) + after;
  return drawn.find((each) => each.year === year);
}
