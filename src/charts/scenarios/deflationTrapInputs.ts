import type { DeflationTrapSetting } from '../../scenarios/deflationTrap.ts';
import type { Inputs } from './telling.ts';

export const deflationTrapParameters = [
  'capex',
  'margin',
  'price-fall',
  'volume-growth',
  'life',
  'discount-rate',
] as const;

/** Growth of volume as measured, times a year. */
export const measuredVolumes = {
  'freight-volume': 'rail freight',
  'calls-volume': 'minutes of mobile calls',
  'backbone-volume': 'traffic on US backbones',
  'mobile-data-volume': 'mobile data',
  'tokens-volume': 'Google’s own count of its tokens over two years',
  'tokens-volume-last-year': 'Google’s count of its tokens in its last year',
} as const;
export type MeasuredVolume = keyof typeof measuredVolumes;

export type DeflationTrapInputs = Inputs<(typeof deflationTrapParameters)[number], MeasuredVolume, never>;

/** The parameters under the names of the arithmetic. */
export function deflationTrapSetting({ values }: DeflationTrapInputs): DeflationTrapSetting {
  return {
    capex: values.capex,
    firstYearMargin: values.margin,
    priceDivisor: values['price-fall'],
    volumeMultiple: values['volume-growth'],
    life: values.life,
    discountRate: values['discount-rate'],
  };
}
