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
import { money } from './words.ts';

/** Whether models that each pay make a company that pays. */
export const modelAsVentureTold: Telling<ModelAsVentureParameter, ModelAsVentureFact, never> = {
  parameters: modelAsVentureParameters,
  facts: modelAsVentureFacts,
  lines: [],
  outcome(inputs) {
    return {
      name: 'Earned less spent by the end',
      value: modelAsVenture(modelAsVentureSetting(inputs)).cash,
      flipsAt: 0,
      above: 'the company has earned what it spent',
      below: 'the company has spent more than it earned',
      said: money,
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
