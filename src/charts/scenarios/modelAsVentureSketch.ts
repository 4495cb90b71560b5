import type { ModelAsVenture, ModelAsVentureSetting } from '../../scenarios/modelAsVenture.ts';
import type { Sketch } from '../sketch.ts';
import { axisUnits, dollars } from './words.ts';

/** Both accounts for each dollar of training, so that models of very different size stand on one axis. */
export function modelAsVentureSketch(
  { years, profitPerCost }: ModelAsVenture,
  { horizon }: ModelAsVentureSetting,
): Sketch {
  const company = years.map(({ year, result, training }) => ({ x: year, y: result / training }));
  const model = years.map(({ year }) => ({ x: year, y: profitPerCost }));
  const end = company.at(-1)?.y ?? 0;
  const line = { status: 'supposed', curve: 'straight', dots: true } as const;
  return {
    id: 'model-as-venture',
    x: { from: 1, to: horizon, said: (year) => `year ${year}`, whole: true },
    y: { unit: axisUnits.dollars, scale: 'linear' },
    lines: [
      { ...line, name: 'Model of that year', ink: 'ai', points: model },
      { ...line, name: 'Company in that year', ink: 'ink', points: company },
    ],
    rules: [{ y: 0, words: 'per $1 of training' }],
    marks: [],
    description: `For each dollar spent on training in a year, the model trained then brings ${dollars(profitPerCost)} over its life after all its costs; the company’s accounts show ${dollars(company[0]?.y ?? 0)} in year 1 and ${dollars(end)} in year ${horizon}.`,
  };
}
