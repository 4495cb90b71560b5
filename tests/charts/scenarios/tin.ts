import type { ScenarioData, ScenarioParameter } from '../../../src/charts/scenarios/scenarioData.ts';
import type { Telling } from '../../../src/charts/scenarios/telling.ts';
import type { Unit } from '../../../src/data/schemas/unit.ts';

const unit = (id: string, symbol: string, measures = id): Unit => ({ id, name: id, symbol, measures, factor: 1 });
const parameter = (id: string, over: Partial<ScenarioParameter> = {}): ScenarioParameter => ({
  id,
  title: `Tin ${id}`,
  unit: unit('times', '×'),
  range: [0, 100],
  plausible: [0, 100],
  scale: 'linear',
  whole: false,
  default: 10,
  ...over,
});

/** A mine that pays where price times tons exceeds its cost. */
export const mine: Telling<'price' | 'tons' | 'cost' | 'color', 'gold', 'measured'> = {
  parameters: ['price', 'tons', 'cost', 'color'],
  facts: ['gold'],
  lines: ['measured'],
  outcome: ({ values: { price, tons, cost } }) => ({
    name: 'Profit',
    value: price * tons - cost,
    flipsAt: 0,
    scale: 'linear',
    above: 'the mine pays',
    below: 'the mine does not pay',
    said: (value) => `${value}n`,
  }),
  tell: ({ values: { price, tons, cost } }) => ({
    verdict: `A profit of ${price * tons - cost}n.`,
    sentences: ['Tin & <gold>.'],
    sketch: {
      id: 'mine',
      x: { from: 0, to: 2, said: String, whole: true },
      y: { unit: unit('nugget', 'n'), scale: 'linear' },
      lines: [
        {
          name: 'Tin',
          ink: 'ink',
          status: 'supposed',
          curve: 'straight',
          dots: false,
          points: [
            { x: 0, y: 0 },
            { x: 2, y: price },
          ],
        },
      ],
      rules: [],
      marks: [],
      description: 'Tin rises.',
    },
    tables: [{ caption: 'Tin', columns: ['Year', 'Tin'], rows: [['0', '0']] }],
  }),
};

export const mineData: ScenarioData = {
  id: 'mine',
  parameters: [
    parameter('price'),
    parameter('tons', { range: [1, 1000], plausible: [1, 50], scale: 'log' }),
    parameter('cost', { default: 20, whole: true, plausible: [0, 50] }),
    parameter('color'),
  ],
  presets: [{ id: 'poor', title: 'A poor mine', values: { price: 1 } }],
  facts: { gold: 1 },
  lines: { measured: [] },
  inverse: 'price',
};
