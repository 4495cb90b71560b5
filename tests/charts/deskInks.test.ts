import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskInks } from '../../src/charts/deskInks.ts';
import { ownName } from '../../src/charts/deskLine.ts';
import { slots } from '../../src/charts/tokens.ts';
import { catalogue } from './tin.ts';

const [tin, lead, zinc] = [...catalogue.waves.values()];
const waves = [tin, lead, zinc, undefined];
const lines = fc
  .array(fc.constantFrom(...waves), { minLength: 1, maxLength: 8 })
  .chain((chosen) =>
    fc
      .boolean()
      .map((isOwn) =>
        chosen.map((wave, index) =>
          isOwn && index === chosen.length - 1 ? { name: ownName, wave: undefined } : { name: `m/${index}#x`, wave },
        ),
      ),
  );

describe('the inks of the desk', () => {
  test('no two lines have the same, up to eight', () => {
    fc.assert(
      fc.property(lines, (chosen) => {
        const inks = deskInks(chosen).map(({ tone, slot }) => `${tone} ${slot}`);
        expect(new Set(inks).size).toBe(chosen.length);
      }),
    );
  });

  test('the first line of a wave has the ink of its wave', () => {
    fc.assert(
      fc.property(lines, (chosen) => {
        const inks = deskInks(chosen);
        for (const wave of [tin, lead, zinc]) {
          const first = chosen.findIndex((line) => wave !== undefined && line.wave?.id === wave.id);
          if (first >= 0) expect(inks[first]?.slot).toBe(wave?.slot);
        }
      }),
    );
  });

  test('colored lines differ in symbol too', () => {
    const inks = deskInks(slots.map((_, index) => ({ name: `m/${index}#x`, wave: undefined })));
    expect(new Set(inks.map(({ symbol }) => symbol)).size).toBe(6);
  });

  test('a reader’s own line is black', () => {
    expect(deskInks([{ name: ownName, wave: undefined }])).toEqual([{ tone: 'ink', slot: '', symbol: 'circle' }]);
  });
});
