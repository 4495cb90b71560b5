import type { ModelAccount, ModelAsVenture } from '../../scenarios/modelAsVenture.ts';
import type { ToldTable } from './telling.ts';
import { dollars, money } from './words.ts';

/** The calendar accounts, beside what the drawing shows of both. */
export function yearAccounts({ years, profitPerCost }: ModelAsVenture): ToldTable {
  return {
    caption: 'By calendar year: the accounts of the company',
    columns: [
      'Year',
      'Training',
      'Revenue',
      'Serving',
      'Result of the company',
      'Results so far',
      'Company, for each $1 of training',
      'Model of that year, for each $1',
    ],
    rows: years.map(({ year, training, revenue, serving, result, cash }) => [
      String(year),
      money(training),
      money(revenue),
      money(serving),
      money(result),
      money(cash),
      dollars(result / training),
      dollars(profitPerCost),
    ]),
  };
}

/** The cohort accounts. The balances add up to the results of the calendar years. */
export function modelAccounts({ models }: ModelAsVenture): ToldTable {
  const horizon = models.length;
  const row = (name: string, { lastYear, cost, revenue, serving, profit, balance }: Omit<ModelAccount, 'model'>) => [
    name,
    String(lastYear),
    ...[cost, revenue, serving, profit, balance].map(money),
  ];
  return {
    caption: `By model: the same flows as ventures, with what each has brought by the end of year ${horizon}, its cost deducted`,
    columns: [
      'Model of year',
      'Earns until year',
      'Cost',
      'Revenue',
      'Serving',
      'Profit over its life',
      `By year ${horizon}`,
    ],
    rows: [...models.map((model) => row(String(model.model), model)), row('All', models.reduce(added))],
  };
}

function added(all: ModelAccount, next: ModelAccount): ModelAccount {
  return {
    model: next.model,
    lastYear: Math.max(all.lastYear, next.lastYear),
    cost: all.cost + next.cost,
    revenue: all.revenue + next.revenue,
    serving: all.serving + next.serving,
    profit: all.profit + next.profit,
    balance: all.balance + next.balance,
  };
}
