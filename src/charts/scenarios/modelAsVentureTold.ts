import { modelAsVenture } from '../../scenarios/modelAsVenture.ts';
import {
  type ModelAsVentureFact,
  type ModelAsVentureParameter,
  modelAsVentureFacts,
  modelAsVentureParameters,
  modelAsVentureSetting,
} from './modelAsVentureInputs.ts';
import { modelAsVentureSentences, modelAsVentureVerdict } from './modelAsVentureSentences.ts';
import { modelAsVentureSketch } from './modelAsVentureSketch.ts';
import { modelAccounts, yearAccounts } from './modelAsVentureTables.ts';
import type { Telling } from './telling.ts';
import { percent } from './words.ts';

/** Whether models that each pay make a company that pays. */
export const modelAsVentureTold: Telling<ModelAsVentureParameter, ModelAsVentureFact, never> = {
  parameters: modelAsVentureParameters,
  facts: modelAsVentureFacts,
  lines: [],
  outcome(inputs) {
    const { cash, spent } = modelAsVenture(modelAsVentureSetting(inputs));
    return {
      name: 'Earned less spent, of what was spent',
      value: (100 * cash) / spent,
      flipsAt: 0,
      scale: 'linear',
      above: 'the company has earned what it spent',
      below: 'the company has spent more than it earned',
      said: percent,
    };
  },
  tell(inputs) {
    const setting = modelAsVentureSetting(inputs);
    const venture = modelAsVenture(setting);
    return {
      verdict: modelAsVentureVerdict(venture, setting),
      sentences: modelAsVentureSentences(venture, setting, inputs.facts),
      sketch: modelAsVentureSketch(venture, setting),
      tables: [yearAccounts(venture), modelAccounts(venture)],
    };
  },
};
