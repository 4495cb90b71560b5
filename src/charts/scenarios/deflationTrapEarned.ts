import { type DeflationTrap, type DeflationTrapSetting, deflationTrap } from '../../scenarios/deflationTrap.ts';
import type { SketchPoint } from '../sketch.ts';

/** What has been earned by the end of each year, discounted, in percent of the capex; from nothing before the first. */
export function earnedShares({ years: all }: DeflationTrap, { capex }: DeflationTrapSetting): SketchPoint[] {
  return [
    { x: 0, y: 0 },
    ...all.map(({ year, earnedDiscounted }) => ({ x: year, y: (100 * earnedDiscounted) / capex })),
  ];
}

/** The same with volume that grows just fast enough; undefined where the first year alone is enough, or no growth is. */
export function justEnough({ volumeNeeded }: DeflationTrap, setting: DeflationTrapSetting): SketchPoint[] | undefined {
  if (volumeNeeded === 0 || !Number.isFinite(volumeNeeded)) return undefined;
  return earnedShares(deflationTrap({ ...setting, volumeMultiple: volumeNeeded }), setting);
}
