import type { Catalogue } from './catalogue.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Problem } from './problem.ts';
import type { Reconciliation } from './schemas/reconciliation.ts';

/** A total as the parts give it, beside the one that is stated. */
interface Total {
  readonly period: string;
  readonly computed: number;
  readonly stated: number;
}

/** Refuses a declared sum that does not come out, an exception that is none, and a sum that compares nothing. */
export function checkReconciliations({ datasets }: Catalogue, problems: Problem[]): void {
  const rowsOf = (ref: string): readonly Observation[] => {
    const [id = '', name] = ref.split('#');
    return datasets.get(id)?.observations.filter(({ series }) => series === name) ?? [];
  };
  const isAnnualRate = (ref: string) => {
    const [id = '', name = ''] = ref.split('#');
    return datasets.get(id)?.series[name]?.kind === 'annual-rate';
  };
  for (const { reconciles, located } of datasets.values()) {
    for (const [index, sum] of reconciles.entries()) {
      const say = (keys: readonly PropertyKey[], found: string, expected: string, fix: string) =>
        problems.push({ ...located.place(['reconciles', index, ...keys]), found, expected, fix });
      const totals = totalsOf(sum, rowsOf, isAnnualRate);
      if (totals.length === 0)
        say([], 'a sum that compares nothing', 'at least one period where both sides stand', 'name other series');
      for (const { period, computed, stated } of totals) {
        const apart = Math.abs(computed - stated);
        const off = (apart / Math.abs(stated)) * 100;
        const holds = off <= sum.within + 1e-9 || apart <= sum.amount + 1e-9;
        const excused = Object.hasOwn(sum.excepting, period);
        if (!holds && !excused)
          say(
            [],
            `${Number(computed.toPrecision(8))} from the parts and ${stated} stated for ${period}, ${off.toFixed(2)} percent apart`,
            `at most ${sum.within} percent${sum.amount > 0 ? ` or ${sum.amount}` : ''}`,
            'correct a row, or say under "excepting" why this period differs',
          );
        if (holds && excused)
          say(['excepting', period], `an exception for ${period}`, 'a period that does not come out', 'remove it');
      }
      for (const period of Object.keys(sum.excepting).filter((text) => !totals.some((total) => total.period === text)))
        say(['excepting', period], `an exception for ${period}`, 'a period where both sides stand', 'remove it');
    }
  }
}

function totalsOf(
  sum: Reconciliation,
  rowsOf: (ref: string) => readonly Observation[],
  isAnnualRate: (ref: string) => boolean,
): Total[] {
  if ('flow' in sum) return stepsOf(rowsOf(sum.flow), rowsOf(sum.cumulative));
  const wholes = rowsOf(sum.whole);
  if (typeof sum.parts !== 'string') {
    const parts = sum.parts.map(rowsOf);
    return wholes.flatMap(({ period, value }) => {
      const same = parts.flatMap((rows) => rows.find((row) => row.period.text === period.text) ?? []);
      return same.length < parts.length ? [] : [{ period: period.text, computed: total(same), stated: value }];
    });
  }
  const { parts } = sum;
  return wholes.flatMap(({ period, value }) => {
    const inside = tiling(rowsOf(parts), period);
    if (inside === undefined) return [];
    const computed = total(inside) / (isAnnualRate(parts) ? inside.length : 1);
    return [{ period: period.text, computed, stated: value }];
  });
}

/** From one cumulative total to the next, where the flows between them are without a gap. */
function stepsOf(flows: readonly Observation[], totals: readonly Observation[]): Total[] {
  return totals.flatMap((last, index) => {
    const first = totals[index - 1];
    if (first === undefined) return [];
    const between = tiling(flows, { start: first.period.end, end: last.period.end });
    if (between === undefined) return [];
    return [{ period: last.period.text, computed: total(between), stated: last.value - first.value }];
  });
}

/** The rows that together cover an interval without gap or overlap, or undefined. */
function tiling(
  rows: readonly Observation[],
  { start, end }: Pick<Period, 'start' | 'end'>,
): readonly Observation[] | undefined {
  const inside = rows.filter(({ period }) => period.start >= start && period.end <= end);
  const ends = [start, ...inside.map(({ period }) => period.end)];
  const covers = inside.length > 0 && ends.at(-1) === end && inside.every(({ period }, i) => period.start === ends[i]);
  return covers ? inside : undefined;
}

function total(rows: readonly Observation[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}
