import type { tones } from '../data/schemas/chart.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { Theme } from './theme.ts';
import { marks, type Slot } from './tokens.ts';

/** How a line or a point is painted: ink for marks and for words, symbol, and the class by which the page knows its wave. */
export interface Paint {
  readonly mark: string;
  readonly text: string;
  readonly symbol: (typeof marks)[Slot]['symbol'];
  readonly className: string;
}

/** The paint of a wave in a tone; what belongs to no wave is black or gray, with a circle. */
export function paintOf(wave: Wave | undefined, tone: (typeof tones)[number], theme: Theme): Paint {
  if (wave === undefined || tone !== 'wave') {
    const ink = tone === 'muted' ? theme.muted : theme.ink;
    return { mark: ink, text: ink, symbol: 'circle', className: `tone-${tone === 'muted' ? 'muted' : 'ink'}` };
  }
  return { ...theme.wave[wave.slot], symbol: marks[wave.slot].symbol, className: `wave-${wave.slot}` };
}
