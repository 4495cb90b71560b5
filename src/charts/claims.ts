import type { Catalogue } from '../data/catalogue.ts';
import type { Problem } from '../data/problem.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { LineOf } from '../model/lines.ts';
import { measure } from '../model/quantity.ts';

/** Tests every claim of a chart against the data: what its words print, and the bounds within which they are true. */
export function checkClaims(chart: ChartSpecification, catalogue: Catalogue, lineOf: LineOf): Problem[] {
  const path = `content/charts/${chart.id}.yaml`;
  const words = [chart.title, chart.subtitle, chart.takeaway, ...chart.caveats].join(' ');
  const place = (keys: readonly PropertyKey[]) =>
    catalogue.files.get(path)?.place(keys) ?? { path, line: 1, column: 1 };
  const problems = chart.checks.flatMap((check, index): Problem[] => {
    const at = place(['checks', index]);
    let value: number;
    try {
      value = measure(check, lineOf, catalogue.units).value;
    } catch (error) {
      return [
        {
          ...at,
          found: `a check of ${check.of} that cannot be made`,
          expected: error instanceof Error ? error.message : String(error),
          fix: 'name a line and a period that exist',
        },
      ];
    }
    const found: Problem[] = [];
    if (check.says !== undefined) {
      const written = Number(
        /−?\d[\d,]*(?:\.\d+)?/.exec(check.says)?.[0].replaceAll(',', '').replace('−', '-') ?? Number.NaN,
      );
      const decimals = /\.(\d+)/.exec(check.says)?.[1]?.length ?? 0;
      if (!new RegExp(`(?<![\\d.,])${check.says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(words))
        found.push({
          ...at,
          found: `the figure "${check.says}" in a check only`,
          expected: 'the title, subtitle, takeaway or a caveat to say it',
          fix: 'correct the words or the check',
        });
      if (value.toFixed(decimals) !== written.toFixed(decimals))
        found.push({
          ...at,
          found: `"${check.says}"`,
          expected: `${value.toFixed(decimals)}, as the data say of ${check.of}`,
          fix: 'correct the words: a row has changed',
        });
    }
    const [low, high] = check.between ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const slack = 1e-9;
    if (value < low - slack || value > high + slack)
      found.push({
        ...at,
        found: `${value.toFixed(3)} for ${check.of}`,
        expected: `${low} to ${high}, or the claim "${check.because ?? chart.title}" is untrue`,
        fix: 'change the words: a row has changed',
      });
    return found;
  });
  return [...problems, ...uncheckedFigures(chart, place)];
}

/** A share, a multiple or a sum of money as words print it: `5.4%`, `286-fold`, `15×`, `$97bn`. */
const figures = /\$\d[\d,.]*\d?(?:\s?(?:bn|tn|m|k)\b)?|\d[\d,.]*(?:%|-fold\b|×)/g;

/** Every such figure in the title or the takeaway must have its check. */
function uncheckedFigures(
  chart: ChartSpecification,
  place: (keys: readonly PropertyKey[]) => { path: string; line: number; column: number },
): Problem[] {
  return (['title', 'takeaway'] as const).flatMap((key) =>
    [...chart[key].matchAll(figures)]
      .map(([figure]) => figure.replace(/[.,]$/, ''))
      .filter((figure) => !chart.checks.some((check) => check.says === figure))
      .map((figure) => ({
        ...place([key]),
        found: `the figure "${figure}" without a check`,
        expected: 'a check that says it',
        fix: `add to checks: {of: ..., says: '${figure}'}`,
      })),
  );
}
