import type { ModelAsVenture, ModelAsVentureSetting } from '../../scenarios/modelAsVenture.ts';
import type { ModelAsVentureInputs } from './modelAsVentureInputs.ts';
import { money, number, years } from './words.ts';

/** The account of the models against that of the company. */
export function modelAsVentureVerdict(
  { profitPerCost, cash, spent }: ModelAsVenture,
  { horizon }: ModelAsVentureSetting,
): string {
  const models = isNothing(profitPerCost, 1)
    ? 'Each model just earns back what it cost'
    : `Each model earns ${profitPerCost > 0 ? 'more' : 'less'} than it cost`;
  const company = isNothing(cash, spent)
    ? 'the company has earned just what it spent'
    : `the company has ${cash > 0 ? `earned ${money(cash)} more than it spent` : `spent ${money(-cash)} more than it earned`}`;
  const joint = profitPerCost > 0 && cash < 0 ? ', and yet' : ', and';
  return `${models}${joint} after ${years(horizon)} ${company}.`;
}

/** The reasons in the order in which a reader asks for them. */
export function modelAsVentureSentences(
  venture: ModelAsVenture,
  setting: ModelAsVentureSetting,
  facts: ModelAsVentureInputs['facts'],
): string[] {
  return [
    pairWords(venture, setting),
    countWords(venture, setting),
    bearableWords(venture, setting),
    endWords(venture, setting),
    `For comparison, press reports of OpenAI’s accounts show a loss of ${money(facts['openai-loss'])} on revenue of ${money(facts['openai-revenue'])} in 2025; what each of its models earned is not published.`,
  ];
}

/** No more than the rounding of the arithmetic beside a size. */
function isNothing(value: number, beside: number): boolean {
  return Math.abs(value) < 1e-9 * beside;
}

/** One year in both accounts: the last in which a model costs more than the one before. */
function pairWords({ years: all, models }: ModelAsVenture, { scalingStopsAfter, horizon }: ModelAsVentureSetting) {
  const at = Math.max(2, Math.min(scalingStopsAfter, horizon));
  const [year, model] = [all[at - 1], models[at - 2]];
  if (year === undefined || model === undefined) return '';
  const taken = year.revenue === 0 ? 'nothing' : money(year.revenue);
  const served = year.serving === 0 ? '' : ` and ${money(year.serving)} on serving`;
  const own = isNothing(model.profit, model.cost)
    ? 'just earns back its cost over its life'
    : `${model.profit > 0 ? 'earns' : 'loses'} ${money(Math.abs(model.profit))} over its life after all its costs`;
  return `In year ${at} the company takes in ${taken} and spends ${money(year.training)} on training${served}: its accounts show ${money(year.result)}. The model trained the year before ${own}.`;
}

function countWords({ years: all, models }: ModelAsVenture, { horizon }: ModelAsVentureSetting) {
  const losses = all.filter(({ result, training }) => result < 0 && !isNothing(result, training)).length;
  const paid = models.filter(({ balance, cost }) => balance >= 0 || isNothing(balance, cost)).length;
  const everyYear = horizon === 2 ? 'both years' : 'every year';
  const inYears = losses === horizon ? everyYear : `${losses} of ${horizon} years`;
  const lossWords = losses === 0 ? 'The accounts show no loss in any year' : `The accounts show a loss in ${inYears}`;
  return `${lossWords}; by the end of year ${horizon}, ${paidWords(paid, horizon)}.`;
}

function paidWords(paid: number, count: number): string {
  if (count === 2)
    return (
      ['neither of the two models has earned its cost', 'one of the two models has earned its cost'][paid] ??
      'both models have earned their cost'
    );
  if (paid === 0) return `none of the ${count} models has earned its cost`;
  if (paid === count) return `all ${count} models have earned their cost`;
  return `${paid} of the ${count} models ${paid === 1 ? 'has earned its' : 'have earned their'} cost`;
}

function bearableWords(
  { bearableMultiple }: ModelAsVenture,
  { costMultiple, scalingStopsAfter }: ModelAsVentureSetting,
): string {
  if (bearableMultiple === 0)
    return 'At no multiple of costs does a calendar year break even, since a model earns less than it cost in the year that it is trained.';
  if (!Number.isFinite(bearableMultiple))
    return 'A calendar year breaks even however fast costs grow, since a model earns its cost in the year that it is trained.';
  const here =
    costMultiple === 1 || scalingStopsAfter === 1 ? 'here costs stay the same' : `here it is ${number(costMultiple)}`;
  return `At a steady pace a calendar year breaks even only if costs are multiplied by no more than ${number(bearableMultiple)} each year; ${here}.`;
}

function endWords(
  { years: all, stillToCome }: ModelAsVenture,
  { costMultiple, scalingStopsAfter, horizon }: ModelAsVentureSetting,
): string {
  const last = all.at(-1);
  if (last === undefined) return '';
  const cost = money(last.training);
  const course = costMultiple > 1 ? 'grow' : 'fall';
  const state =
    costMultiple === 1
      ? `Every model costs the same, ${cost}.`
      : scalingStopsAfter < horizon
        ? `From year ${scalingStopsAfter + 1} on a model costs the same as the one before, ${cost}; year ${horizon} shows ${money(last.result)}.`
        : `Costs ${course} to the end of these ${years(horizon)}; the last model costs ${cost}.`;
  return isNothing(stillToCome, last.training)
    ? state
    : `${state} Models already trained still bring ${money(stillToCome)} after that.`;
}
