import type { Catalogue } from '../data/catalogue.ts';
import type { Problem } from '../data/problem.ts';
import type { Argument, Claim } from '../data/schemas/argument.ts';
import type { EssayTools } from '../markdown/essay-tools.ts';
import { renderFragment } from '../markdown/fragment.ts';
import { runTest, type Tested } from '../model/claimTest.ts';
import type { LineOf } from '../model/lines.ts';

/** A claim set against the data. */
export interface AuditedClaim extends Omit<Claim, 'says' | 'because' | 'tests'> {
  /** Its anchor on the page of claims: `a-thousandfold`. */
  readonly anchor: string;
  /** HTML: what the data say. */
  readonly says: string;
  /** HTML: the caveat, or why it cannot be tested; empty where there is none. */
  readonly because: string;
  readonly tests: readonly Tested[];
}

/** An argument with its claims in the order of its file. */
export interface AuditedArgument extends Omit<Argument, 'claims'> {
  readonly claims: readonly AuditedClaim[];
}

/** Sets every claim against the data. A verdict that the numbers contradict, and a figure that they do not hold up, is a problem. */
export function auditArguments(
  catalogue: Catalogue,
  lineOf: LineOf,
  tools: EssayTools,
): { readonly audited: readonly AuditedArgument[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const audited = [...catalogue.claims.values()].map((argument) => {
    const path = `content/arguments/${argument.id}.yaml`;
    const file = catalogue.files.get(path);
    const place = (keys: readonly PropertyKey[]) => file?.place(keys) ?? { path, line: 1, column: 1 };
    const html = (keys: readonly PropertyKey[], text: string | undefined) => {
      if (text === undefined) return '';
      const placeAt = (offset: number) => file?.within(keys, offset) ?? place(keys);
      const fragment = renderFragment({ path, text, placeAt }, tools);
      problems.push(...fragment.problems);
      return fragment.html;
    };
    const claims = Object.entries(argument.claims).map(([id, { says, because, tests: given = [], ...claim }]) => {
      const tests = given.flatMap((test, index) => {
        try {
          return [runTest(test, lineOf, catalogue.units)];
        } catch (error) {
          problems.push({
            ...place(['claims', id, 'tests', index]),
            found: `a test of ${test.of} that cannot be made`,
            expected: error instanceof Error ? error.message : String(error),
            fix: 'name a line and a period that exist',
          });
          return [];
        }
      });
      if (tests.length === given.length)
        problems.push(...contradictions(claim.verdict, tests, place(['claims', id, 'verdict'])));
      return {
        ...claim,
        anchor: `${argument.id}-${id}`,
        says: html(['claims', id, 'says'], says),
        because: html(['claims', id, 'because'], because),
        tests,
      };
    });
    return { ...argument, claims };
  });
  return { audited, problems };
}

function contradictions(
  verdict: Claim['verdict'],
  tests: readonly Tested[],
  place: Pick<Problem, 'path' | 'line' | 'column'>,
): Problem[] {
  if (verdict === 'cannot-be-tested') return [];
  const found = `the verdict "${verdict}"`;
  const fix = 'change the verdict and the words: a row has changed';
  const said = ({ test: { of, between }, measured }: Tested) =>
    `${Number(measured.value.toPrecision(8))} ${measured.unit.name} for ${of}, bounds ${between.map((bound) => bound ?? 'none').join(' to ')}`;
  const missed = tests.filter(({ met }) => !met);
  if (verdict === 'does-not-hold')
    return missed.length > 0
      ? []
      : [
          {
            ...place,
            found,
            expected: `a number outside its bounds (the data say ${tests.map(said).join('; ')})`,
            fix,
          },
        ];
  return missed.map((test) => ({
    ...place,
    found,
    expected: `a number within its bounds (the data say ${said(test)})`,
    fix,
  }));
}
