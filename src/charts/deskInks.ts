import type { Wave } from '../data/schemas/wave.ts';
import { type DeskLine, ownName } from './deskLine.ts';
import { type Slot, slots, tokens, type WaveSymbol } from './tokens.ts';

/** How a line of the desk is told apart: by an ink with its symbol, in black, or gray. */
export interface DeskInk {
  readonly tone: 'wave' | 'ink' | 'muted';
  /** Empty for black and gray. */
  readonly slot: Slot | '';
  readonly symbol: WaveSymbol;
}

/**
 * Gives each line an ink and a symbol of its own. The first line of a wave takes that of its wave; the others take the spare inks, then
 * those of waves that are not on the desk, then black and gray. A reader's own line is black.
 */
export function deskInks(lines: readonly Pick<DeskLine, 'name' | 'wave'>[]): DeskInk[] {
  const firsts = new Map<string, number>();
  for (const [index, { wave }] of lines.entries())
    if (wave !== undefined && !firsts.has(wave.id)) firsts.set(wave.id, index);
  const taken = new Set(lines.flatMap(({ wave }) => wave?.slot ?? []));
  const spare = ['spare-a', 'spare-b', ...slots].filter((slot): slot is Slot => !taken.has(slot as Slot));
  const free: DeskInk[] = [
    ...[...new Set(spare)].map((slot): DeskInk => ({ tone: 'wave', slot, symbol: tokens.marks[slot].symbol })),
    ...(lines.some(({ name }) => name === ownName) ? [] : [black]),
    gray,
  ];
  return lines.map(({ name, wave }, index): DeskInk => {
    if (name === ownName) return black;
    if (wave !== undefined && firsts.get(wave.id) === index)
      return { tone: 'wave', slot: wave.slot, symbol: tokens.marks[wave.slot].symbol };
    return free.shift() ?? gray;
  });
}

const black: DeskInk = { tone: 'ink', slot: '', symbol: 'circle' };
const gray: DeskInk = { tone: 'muted', slot: '', symbol: 'circle' };

/** The wave of a line in the ink that it has on the desk. A line of no wave has one without dates, so that it can bear an ink. */
export function inkedWave({ wave, dataset }: DeskLine, { slot }: DeskInk, place: number): Wave | undefined {
  if (slot === '') return wave;
  if (wave?.slot === slot) return wave;
  const none = { absent: 'It belongs to no wave, so it has no such date.' };
  const anchors = { start: none, 'investment-peak': none, 'price-peak': none, panic: none, trough: none };
  const base = wave ?? { title: dataset, name: dataset, short: dataset, region: '', summary: '', order: 99, anchors };
  return { ...base, slot, id: `${wave?.id ?? 'none'}-${place}` };
}
