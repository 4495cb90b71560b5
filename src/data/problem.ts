/** One thing that is wrong in a contributor's file: where, what was found, what was expected, how to mend it. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** `data/railroads/investment.csv:14:3  found "1,240", expected a plain decimal, fix: write 1240` */
export function formatProblem(problem: Problem): string {
  const { path, line, column, found, expected, fix } = problem;
  return `${path}:${line}:${column}  found ${found}, expected ${expected}, fix: ${fix}`;
}

/** All problems in one report, in the order of files and lines. */
export function formatReport(problems: readonly Problem[]): string {
  const order = (a: Problem, b: Problem) =>
    a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column;
  return [...new Set([...problems].sort(order).map(formatProblem))].join('\n');
}
