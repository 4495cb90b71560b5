import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, readSetting, writeSetting } from '../../../src/charts/scenarios/scenarioAddress.ts';
import { settingOf } from '../../../src/charts/scenarios/scenarioData.ts';
import { mineData } from './tin.ts';

const read = (query: string) => readSetting(new URLSearchParams(query), mineData);
const values = fc.record({
  price: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toPrecision(4))),
  tons: fc.double({ min: 1, max: 1000, noNaN: true }).map((value) => Number(value.toPrecision(4))),
  cost: fc.integer({ min: 0, max: 100 }),
  color: fc.constant(10),
});

describe('the address holds the setting', () => {
  test('the author’s own leaves no key', () => {
    expect(writeSetting(settingOf(mineData), undefined, mineData).toString()).toBe('');
  });

  test('a preset is named, and only what differs from it is written', () => {
    const [poor] = mineData.presets;
    const setting = { ...settingOf(mineData, poor), cost: 30 };
    expect(writeSetting(setting, poor, mineData).toString()).toBe('preset=poor&cost=30');
  });

  test('every setting comes back as it was written, and keys of others stay', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, ...mineData.presets), (setting, preset) => {
        const address = writeSetting(setting, preset, mineData, new URLSearchParams('other=1'));
        expect(address.get('other')).toBe('1');
        const back = readSetting(address, mineData);
        expect(back.notes).toEqual([]);
        expect(back.preset).toBe(preset);
        for (const [name, value] of Object.entries(setting)) expect(back.setting[name]).toBeCloseTo(value, 8);
      }),
    );
  });
});

describe('what an address cannot give falls back', () => {
  test.each(['price=101', 'price=-1', 'price=NaN', 'price=1e3', 'price=', 'price=0x10', 'price=Infinity', 'cost=1.5'])(
    '%s leaves the author’s value, with a note that does not repeat it',
    (query) => {
      const { setting, notes } = read(query);
      expect(setting).toEqual(settingOf(mineData));
      expect(notes).toHaveLength(1);
      expect(notes[0]).not.toContain(query.split('=')[1] || '\0');
    },
  );

  test('an unknown preset leaves the author’s setting', () => {
    expect(read('preset=<script>').setting).toEqual(settingOf(mineData));
    expect(read('preset=<script>').notes).toEqual([
      'The address asks for a setting that does not exist here; the author’s stands.',
    ]);
  });

  test('ten thousand hostile addresses give a value within its range for every parameter', () => {
    const key = fc.constantFrom('price', 'tons', 'cost', 'color', 'preset', 'x');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)))),
        (pairs) => {
          const { setting } = readSetting(new URLSearchParams(pairs), mineData);
          for (const parameter of mineData.parameters)
            expect(isWithin(setting[parameter.id] ?? Number.NaN, parameter)).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
