import { billAt, forces, priceAt } from '../../scenarios/fiveForces.ts';
import type { Sketch, SketchLine, SketchPoint } from '../sketch.ts';
import { dollars, type FiveForcesInputs, type FiveForcesView } from './fiveForcesSetting.ts';
import { axisUnits, calendarYear, number } from './words.ts';

/** Prices under this are drawn at the foot of the axis: no one can tell them apart. */
const least = 1e-7;

/** The measured lists against the path that the forces compound to, on a log axis. */
export function fiveForcesSketch({ lines }: FiveForcesInputs, view: FiveForcesView): Sketch {
  const { setting, end, horizon, threshold, result, first } = view;
  const measured = (name: string, points: SketchLine['points'], status: SketchLine['status']): SketchLine => ({
    name,
    ink: 'ai',
    status,
    curve: 'step',
    points,
    dots: false,
  });
  const supposed = (name: string, ink: SketchLine['ink'], at: typeof priceAt): SketchLine => ({
    name,
    ink,
    status: 'supposed',
    curve: 'straight',
    points: turns(view).map((x) => ({ x, y: at(setting, x) })),
    dots: false,
  });
  const low = Math.min(result.price, result.bill, threshold, view.last.y);
  return {
    id: 'five-forces',
    x: { from: Math.floor(first.x), to: end, said: String, whole: true },
    y: { unit: axisUnits.dollarsPerMillionTokens, scale: 'log', from: Math.max(least, low / 2) },
    lines: [
      measured('GPT-3.5 level', lines['gpt-3.5-level'], 'reported'),
      measured('GPT-4 level', lines['gpt-4-level'], 'derived'),
      supposed('Five forces', 'ink', priceAt),
      ...(setting.tokens === 1 ? [] : [supposed('Bill for the job', 'muted', billAt)]),
    ],
    rules: [{ y: threshold, words: `Rounding error: ${dollars(threshold)}` }],
    marks: [],
    description: `Price of a million tokens on a log axis. Measured, it fell from ${dollars(first.y)} to ${dollars(view.last.y)} by ${calendarYear(view.last.x)}; the five forces compound to ${dollars(result.price)} by ${horizon}, a division by ${number(result.fall)}.`,
  };
}

/** The days on which the path bends or drops; a drop stands as two places on its day. */
function turns({ setting, first, end }: FiveForcesView): SketchPoint['x'][] {
  const inside = forces.map((name) => setting[name].from).filter((from) => from > first.x && from <= end);
  const places = [...new Set(inside)].flatMap((from) => [from - 1e-6, from]);
  return [first.x, ...places, end].sort((a, b) => a - b);
}
