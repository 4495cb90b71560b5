import type { Period } from './period.ts';
import type { Problem } from './problem.ts';

type Finding = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What is said of a text that is no period. */
export function noPeriod(text: string): Finding {
  return {
    found: `"${text}"`,
    expected: 'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
    fix: 'write the period in one of these forms',
  };
}

/** Periods of one series stand in ascending order, each once: what is wrong with one after `before`; `twin` is the line of its equal. */
export function misplaced(
  period: Period,
  before: Period | undefined,
  twin: number | undefined,
  series: string,
): Finding | undefined {
  if (twin !== undefined)
    return {
      found: `${period.text} of "${series}" again`,
      expected: `it once; it stands in line ${twin}`,
      fix: 'keep one row; a rival figure is a series of its own',
    };
  if (before === undefined || period.start >= before.start) return undefined;
  return {
    found: `${period.text} after ${before.text}`,
    expected: 'periods in ascending order within a series',
    fix: 'sort the rows',
  };
}
