import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeflationTrapSetting, deflationTrap, volumeMargin } from '../../src/scenarios/deflationTrap.ts';

fc.configureGlobal({ seed: 1873, numRuns: 300 });

const base: DeflationTrapSetting = {
  capex: 1000,
  firstYearMargin: 500,
  priceDivisor: 15,
  volumeMultiple: 15,
  life: 5,
  discountRate: 0,
};
const setting = fc.record({
  capex: fc.double({ min: 100, max: 10_000, noNaN: true }),
  firstYearMargin: fc.double({ min: 10, max: 10_000, noNaN: true }),
  priceDivisor: fc.double({ min: 0.5, max: 100, noNaN: true }),
  volumeMultiple: fc.double({ min: 0.5, max: 100, noNaN: true }),
  life: fc.integer({ min: 1, max: 15 }),
  discountRate: fc.double({ min: 0, max: 50, noNaN: true }),
});
const factor = fc.double({ min: 1.01, max: 3, noNaN: true });

describe('known answers', () => {
  test('a price divided by 15 with volume times 15 leaves revenue flat', () => {
    const { revenueMultiple, years, earned } = deflationTrap(base);
    expect(revenueMultiple).toBe(1);
    expect(years.map(({ margin }) => margin)).toEqual([500, 500, 500, 500, 500]);
    expect(earned).toBe(2500);
  });

  test('1,000 spent, a first margin of 500, five years, price divided by 15, no discounting: volume has to grow 7.78 times a year', () => {
    expect(deflationTrap(base).volumeNeeded).toBeCloseTo(7.78, 2);
  });

  test('a price divided by 15 is 225 times lower in the third year', () => {
    expect(deflationTrap(base).years.map(({ priceDivided }) => priceDivided)).toEqual([1, 15, 225, 3375, 50_625]);
  });

  test('without growth of volume the margins are 500, 33 and 2, and never pay the 1,000', () => {
    const { years, payback, earned } = deflationTrap({ ...base, volumeMultiple: 1 });
    expect(years.slice(0, 3).map(({ margin }) => Math.round(margin))).toEqual([500, 33, 2]);
    expect(Math.round(earned)).toBe(536);
    expect(payback).toBe(Number.POSITIVE_INFINITY);
  });

  test('500 a year pays 1,000 after two years and 1,250 after two and a half', () => {
    expect(deflationTrap(base).payback).toBe(2);
    expect(deflationTrap({ ...base, capex: 1250 }).payback).toBe(2.5);
  });

  test('110 a year after an outlay of 100 is a return of 10%, worth nothing more at 10%', () => {
    const { internalRate, netPresentValue } = deflationTrap({
      ...base,
      capex: 100,
      firstYearMargin: 110,
      life: 1,
      discountRate: 10,
    });
    expect(internalRate).toBeCloseTo(10, 9);
    expect(netPresentValue).toBeCloseTo(0, 9);
  });

  test('500 a year for five years at 10% is worth 1,895 today', () => {
    expect(deflationTrap({ ...base, discountRate: 10 }).netPresentValue).toBeCloseTo(895.39, 2);
  });
});

describe('corners', () => {
  test('a first year that pays for all needs no growth and bears any fall', () => {
    const { volumeNeeded, priceBearable } = deflationTrap({ ...base, firstYearMargin: 1000 });
    expect([volumeNeeded, priceBearable]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(volumeMargin({ ...base, firstYearMargin: 1000 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('one year that does not pay is helped by no growth', () => {
    const { volumeNeeded, priceBearable, payback } = deflationTrap({ ...base, life: 1 });
    expect([volumeNeeded, priceBearable, payback]).toEqual([Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
    expect(volumeMargin({ ...base, life: 1 })).toBe(0);
  });

  test('without a margin there is no rate of return', () => {
    expect(deflationTrap({ ...base, firstYearMargin: 0 }).internalRate).toBeUndefined();
  });
});

describe('laws', () => {
  test('the net present value is zero at the internal rate', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { internalRate = Number.NaN } = deflationTrap(own);
        const { netPresentValue } = deflationTrap({ ...own, discountRate: internalRate });
        expect(Math.abs(netPresentValue)).toBeLessThan(1e-6 * own.capex);
      }),
    );
  });

  test('the net present value is zero at the volume needed, and at the price fall that can be borne', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { volumeNeeded, priceBearable } = deflationTrap(own);
        fc.pre(volumeNeeded > 0 && Number.isFinite(volumeNeeded));
        for (const changed of [{ volumeMultiple: volumeNeeded }, { priceDivisor: priceBearable }])
          expect(Math.abs(deflationTrap({ ...own, ...changed }).netPresentValue)).toBeLessThan(1e-6 * own.capex);
      }),
    );
  });

  test('the inverse of the inverse is the input: at the volume needed, the price that can be borne is the price', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { volumeNeeded } = deflationTrap(own);
        fc.pre(volumeNeeded > 0 && Number.isFinite(volumeNeeded));
        const back = deflationTrap({ ...own, volumeMultiple: volumeNeeded }).priceBearable;
        expect(back / own.priceDivisor).toBeCloseTo(1, 9);
      }),
    );
  });

  test('more growth never earns less, a faster fall never more', () => {
    fc.assert(
      fc.property(setting, factor, (own, by) => {
        const { netPresentValue: now } = deflationTrap(own);
        const grown = deflationTrap({ ...own, volumeMultiple: own.volumeMultiple * by }).netPresentValue;
        const fallen = deflationTrap({ ...own, priceDivisor: own.priceDivisor * by }).netPresentValue;
        expect(grown).toBeGreaterThanOrEqual(now);
        expect(fallen).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('a higher return asked never makes it worth more, a longer life never less', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { netPresentValue: now } = deflationTrap(own);
        expect(deflationTrap({ ...own, discountRate: own.discountRate + 1 }).netPresentValue).toBeLessThanOrEqual(now);
        expect(deflationTrap({ ...own, life: own.life + 1 }).netPresentValue).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test('it is paid back, its return included, exactly where the net present value is not negative, and where volume grows enough', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { netPresentValue, discountedPayback } = deflationTrap(own);
        fc.pre(Math.abs(netPresentValue) > 1e-6 * own.capex);
        expect(Number.isFinite(discountedPayback)).toBe(netPresentValue > 0);
        expect(volumeMargin(own) >= 1).toBe(netPresentValue > 0);
      }),
    );
  });

  test('the sum of the discounted margins less the outlay is the net present value', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { years, netPresentValue } = deflationTrap(own);
        const sum = years.reduce((all, { discounted }) => all + discounted, 0);
        expect(Math.abs(sum - own.capex - netPresentValue)).toBeLessThan(1e-9 * (sum + own.capex));
      }),
    );
  });
});
