import type { DeflationTrap, DeflationTrapSetting } from '../../scenarios/deflationTrap.ts';
import type { Sketch, SketchLine, SketchPoint } from '../sketch.ts';
import { earnedShares, justEnough } from './deflationTrapEarned.ts';
import { atLeast, axisUnits, money, percent, times, years } from './words.ts';

/** Percent of the capex above which a line leaves the drawing: beyond it only the size of the gain would be seen. */
const top = 300;

/** What has been earned so far, discounted, as a share of the capex: as set, and with volume that grows just fast enough. */
export function deflationTrapSketch(trap: DeflationTrap, setting: DeflationTrapSetting): Sketch {
  const { capex, life, discountRate, volumeMultiple } = setting;
  const own = line(`As set, ${times(volumeMultiple)}`, 'ink', earnedShares(trap, setting));
  const enough = justEnough(trap, setting);
  const end = percent((100 * trap.earnedDiscounted) / capex);
  const value = discountRate === 0 ? '' : `, discounted at ${percent(discountRate)} a year`;
  return {
    id: 'deflation-trap',
    x: { from: 0, to: life, said: (year) => `year ${year}`, whole: true },
    y: { unit: axisUnits.percent, scale: 'linear' },
    lines: enough === undefined ? [own] : [own, line(`Enough, ${atLeast(trap.volumeNeeded)}×`, 'muted', enough)],
    rules: [{ y: 100, words: 'cost earned' }],
    marks: [],
    description: `What ${money(capex)} has earned so far as a share of itself${value}: ${end} after ${years(life)}. ${enoughWords(trap)}`,
  };
}

function enoughWords({ volumeNeeded }: DeflationTrap): string {
  if (volumeNeeded === 0) return 'The first year alone is enough.';
  if (!Number.isFinite(volumeNeeded)) return 'No growth of volume is enough.';
  return `With volume multiplied by ${atLeast(volumeNeeded)} each year it ends at 100%.`;
}

function line(name: string, ink: SketchLine['ink'], points: readonly SketchPoint[]): SketchLine {
  return { name, ink, status: 'supposed', curve: 'straight', dots: false, points: cut(points) };
}

/** Ends a rising line where it crosses the top. */
function cut(points: readonly SketchPoint[]): readonly SketchPoint[] {
  const index = points.findIndex(({ y }) => y > top);
  const [before, after] = [points[index - 1], points[index]];
  if (before === undefined || after === undefined) return points;
  const share = (top - before.y) / (after.y - before.y);
  return [...points.slice(0, index), { x: before.x + share * (after.x - before.x), y: top }];
}
