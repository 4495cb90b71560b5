import type { Expression, LowerEnvelope } from './schemas/expression.ts';
import type { Reconciliation } from './schemas/reconciliation.ts';

interface Used {
  readonly keys: readonly PropertyKey[];
  readonly what: 'series' | 'unit' | 'dataset';
  readonly name: string;
}

/** The series, units and datasets that an expression names, each with its place in it. */
export function namesIn(expression: Expression): Used[] {
  if (typeof expression === 'string') return [{ keys: [], what: 'series', name: expression }];
  return Object.entries(expression).flatMap(([key, value]): Used[] => {
    if (key === 'by') return [{ keys: [key], what: 'series', name: String(value) }];
    if (key === 'unit') return [{ keys: [key], what: 'unit', name: String(value) }];
    if (key === 'lowerEnvelope') return namesOfEnvelope(value as LowerEnvelope);
    if (
      key === 'weights' ||
      key === 'from' ||
      key === 'to' ||
      key === 'rule' ||
      key === 'at' ||
      key === 'prices' ||
      key === 'match' ||
      key === 'across'
    )
      return [];
    const inner: readonly Expression[] = Array.isArray(value) ? value : [value];
    return inner.flatMap((item, index) =>
      namesIn(item).map((used) => ({ ...used, keys: [key, ...(Array.isArray(value) ? [index] : []), ...used.keys] })),
    );
  });
}

function namesOfEnvelope({ prices, scores }: LowerEnvelope): Used[] {
  const keys = ['lowerEnvelope'];
  const priced = prices.map((name, index): Used => ({ keys: [...keys, 'prices', index], what: 'dataset', name }));
  return [...priced, { keys: [...keys, 'scores'], what: 'dataset', name: scores }];
}

/** The series that a reconciliation names, each with its place in it. */
export function namesOfSum(sum: Reconciliation): { readonly keys: readonly PropertyKey[]; readonly name: string }[] {
  if ('flow' in sum)
    return [
      { keys: ['flow'], name: sum.flow },
      { keys: ['cumulative'], name: sum.cumulative },
    ];
  const parts =
    typeof sum.parts === 'string'
      ? [{ keys: ['parts'], name: sum.parts }]
      : sum.parts.map((name, index) => ({ keys: ['parts', index], name }));
  return [...parts, { keys: ['whole'], name: sum.whole }];
}
