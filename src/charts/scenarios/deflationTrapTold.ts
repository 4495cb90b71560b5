import { deflationTrap, volumeMargin } from '../../scenarios/deflationTrap.ts';
import {
  deflationTrapParameters,
  deflationTrapSetting,
  type MeasuredVolume,
  measuredVolumes,
} from './deflationTrapInputs.ts';
import { deflationTrapSentences, deflationTrapVerdict } from './deflationTrapSentences.ts';
import { deflationTrapSketch } from './deflationTrapSketch.ts';
import { deflationTrapResults, deflationTrapYears } from './deflationTrapTables.ts';
import type { Telling } from './telling.ts';
import { times } from './words.ts';

/** Whether an investment earns its cost while the price of what it sells falls. */
export const deflationTrapTold: Telling<(typeof deflationTrapParameters)[number], MeasuredVolume, never> = {
  parameters: deflationTrapParameters,
  facts: Object.keys(measuredVolumes) as MeasuredVolume[],
  lines: [],
  outcome(inputs) {
    return {
      name: 'Volume growth, as a multiple of the growth needed',
      value: volumeMargin(deflationTrapSetting(inputs)),
      flipsAt: 1,
      scale: 'log',
      above: 'it earns its cost and the return asked of it',
      below: 'it does not earn its cost and the return asked of it',
      said: (value) => (Number.isFinite(value) ? times(value) : 'no growth needed'),
    };
  },
  tell(inputs) {
    const setting = deflationTrapSetting(inputs);
    const trap = deflationTrap(setting);
    return {
      verdict: deflationTrapVerdict(trap, setting),
      sentences: deflationTrapSentences(trap, setting, inputs.facts),
      sketch: deflationTrapSketch(trap, setting),
      tables: [deflationTrapYears(trap, setting), deflationTrapResults(trap, setting)],
    };
  },
};
