import type { ModelAsVentureSetting } from '../../scenarios/modelAsVenture.ts';
import type { Inputs } from './telling.ts';

export const modelAsVentureParameters = [
  'first-cost',
  'cost-multiple',
  'revenue-per-cost',
  'serving-share',
  'lag',
  'life',
  'scaling-stops-after',
  'horizon',
] as const;
export type ModelAsVentureParameter = (typeof modelAsVentureParameters)[number];

/** OpenAI in 2025, millions of dollars. */
export const modelAsVentureFacts = ['openai-revenue', 'openai-loss'] as const;
export type ModelAsVentureFact = (typeof modelAsVentureFacts)[number];

export type ModelAsVentureInputs = Inputs<ModelAsVentureParameter, ModelAsVentureFact, never>;

/** The parameters under the names of the arithmetic. */
export function modelAsVentureSetting({ values }: ModelAsVentureInputs): ModelAsVentureSetting {
  return {
    firstCost: values['first-cost'],
    costMultiple: values['cost-multiple'],
    revenuePerCost: values['revenue-per-cost'],
    servingShare: values['serving-share'],
    lag: values.lag,
    life: values.life,
    scalingStopsAfter: values['scaling-stops-after'],
    horizon: values.horizon,
  };
}
