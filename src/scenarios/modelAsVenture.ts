import { crossing } from './crossing.ts';

/** A company that trains one model a year. Money in any one unit. */
export interface ModelAsVentureSetting {
  /** Cost of training the model of year 1. */
  readonly firstCost: number;
  /** What each model costs, as a multiple of the one before. Above 0. */
  readonly costMultiple: number;
  /** What a model earns over its whole life, before the cost of serving, as a multiple of its training cost. */
  readonly revenuePerCost: number;
  /** Cost of serving, percent of revenue. */
  readonly servingShare: number;
  /** Whole years from the year of training to the first that earns; 0: the same year. */
  readonly lag: number;
  /** Whole years in which a model earns, an equal part in each. */
  readonly life: number;
  /** The last year whose model costs more than the one before; later ones cost what that one did. */
  readonly scalingStopsAfter: number;
  /** Years counted, whole. */
  readonly horizon: number;
}

/** The account of one model. */
export interface ModelAccount {
  /** The year of its training. */
  readonly model: number;
  readonly cost: number;
  /** Over its whole life, beyond the horizon too. */
  readonly revenue: number;
  readonly serving: number;
  readonly profit: number;
  /** The last year in which it earns. */
  readonly lastYear: number;
  /** Earned less serving and cost by the end of the horizon; the profit, where its life is over by then. */
  readonly balance: number;
}

/** The account of the company for one calendar year. */
export interface YearAccount {
  readonly year: number;
  readonly training: number;
  readonly revenue: number;
  readonly serving: number;
  readonly result: number;
  /** Results so far. */
  readonly cash: number;
}

export interface ModelAsVenture {
  readonly models: readonly ModelAccount[];
  readonly years: readonly YearAccount[];
  /** What each unit of training cost brings over a model's life, less itself. */
  readonly profitPerCost: number;
  readonly cash: number;
  /** Training and serving of all years counted. */
  readonly spent: number;
  /** What the models trained within the horizon still bring after it, less serving. */
  readonly stillToCome: number;
  /** The cost multiple at which a calendar year breaks even while costs grow; `Infinity`: at any; 0: at none. */
  readonly bearableMultiple: number;
}

/**
 * The same cash flows counted twice: by the model that caused them (a venture each) and by the calendar year in which they fell.
 * After the invented example of Dario Amodei (`ai/amodei-illustration`). Model k costs firstCost x costMultiple^(k - 1).
 */
export function modelAsVenture(setting: ModelAsVentureSetting): ModelAsVenture {
  const models = modelsOf(setting);
  const years = yearsOf(setting, models);
  const cash = years.at(-1)?.cash ?? 0;
  return {
    models,
    years,
    profitPerCost: keptPerCost(setting) - 1,
    cash,
    spent: years.reduce((sum, { training, serving }) => sum + training + serving, 0),
    stillToCome: models.reduce((sum, { profit, balance }) => sum + profit - balance, 0),
    bearableMultiple: bearableMultiple(setting),
  };
}

const keptPerCost = ({ revenuePerCost, servingShare }: ModelAsVentureSetting) =>
  revenuePerCost * (1 - servingShare / 100);

function modelsOf(setting: ModelAsVentureSetting): ModelAccount[] {
  const { firstCost, costMultiple, revenuePerCost, servingShare, lag, life, scalingStopsAfter, horizon } = setting;
  return Array.from({ length: horizon }, (_, index) => {
    const cost = firstCost * costMultiple ** (Math.min(index + 1, scalingStopsAfter) - 1);
    const revenue = cost * revenuePerCost;
    const serving = revenue * (servingShare / 100);
    const firstYear = index + 1 + lag;
    const yearsEarned = Math.min(life, Math.max(0, horizon - firstYear + 1));
    return {
      model: index + 1,
      cost,
      revenue,
      serving,
      profit: revenue - serving - cost,
      lastYear: firstYear + life - 1,
      balance: (revenue - serving) * (yearsEarned / life) - cost,
    };
  });
}

function yearsOf({ lag, life }: ModelAsVentureSetting, models: readonly ModelAccount[]): YearAccount[] {
  let cash = 0;
  return models.map(({ model: year, cost: training }) => {
    const inService = models.filter(({ model }) => model + lag <= year && year < model + lag + life);
    const revenue = inService.reduce((sum, model) => sum + model.revenue / life, 0);
    const serving = inService.reduce((sum, model) => sum + model.serving / life, 0);
    const result = revenue - serving - training;
    cash += result;
    return { year, training, revenue, serving, result, cash };
  });
}

/** While every cost is `multiple` times the last, the models in service keep kept/life x (multiple^-lag + ... + multiple^-(lag + life - 1)) of this year's cost; 1 is break-even. */
function bearableMultiple(setting: ModelAsVentureSetting): number {
  const { lag, life } = setting;
  const perYear = keptPerCost(setting) / life;
  const inverse = crossing((trial) => {
    let sum = 0;
    for (let age = lag; age < lag + life; age += 1) sum += trial ** age;
    return perYear * sum - 1;
  });
  return 1 / inverse;
}
