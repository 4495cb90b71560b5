import type { Unit } from '../data/schemas/unit.ts';
import { scaleOfUnit, type WrittenNumber } from './written-number.ts';

/**
 * Whether the number written is the data's value, rounded half away from zero at the precision written. Gives undefined
 * where they agree, else the number that should stand there, in digits, and in the scale that the author chose.
 */
export function disagreement(written: WrittenNumber, value: number, unit: Unit): string | undefined {
  if (written.tolerance !== undefined) {
    const found = written.share === true && isPercent(unit) ? value / 100 : value;
    if (Math.abs(Math.abs(found) - written.value) <= written.tolerance) return undefined;
    return isPercent(unit) ? inDigits(value, 0) : inDigits(found, 2);
  }
  const scale = written.scale === undefined ? 1 : scaleOfUnit(unit.name) / written.scale;
  // Twelve figures hide what binary fractions add: 1.005 is to round as it is read.
  const steps = Number(((value * scale) / written.step).toPrecision(12));
  const rounded = Math.sign(steps) * Math.round(Math.abs(steps)) * written.step;
  if (Math.abs(rounded - written.value) < written.step / 1000) return undefined;
  const decimals = Math.max(0, -Math.round(Math.log10(written.step)));
  return inDigits(rounded, decimals);
}

/** Whether a unit is a percentage, so that "%" may follow its numbers. */
export function isPercent(unit: Unit): boolean {
  return unit.symbol.includes('%') || /\bpercent\b/i.test(unit.name);
}

function inDigits(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
