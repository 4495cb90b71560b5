import type { Dataset } from '../../data/dataset.ts';
import { namesIn } from '../../data/expression-names.ts';
import type { Expression } from '../../data/schemas/expression.ts';

interface Titled {
  readonly datasets: ReadonlyMap<string, Pick<Dataset, 'title'>>;
}

/** What an expression does to its series, each step once, in words that follow "were": `divided by US GDP`. */
export function stepsOf(expression: Expression, { datasets }: Titled): readonly string[] {
  if (typeof expression === 'string') return [];
  const steps = (...inner: readonly Expression[]) => inner.flatMap((each) => stepsOf(each, { datasets }));
  const by = (line: Expression) => yardstick(line, datasets);
  if ('sum' in expression) return [...steps(...expression.sum), 'added up'];
  if ('difference' in expression) return [...steps(...expression.difference), 'subtracted from one another'];
  if ('product' in expression) return [...steps(...expression.product), `multiplied by ${by(expression.product[1])}`];
  if ('ratio' in expression) return [...steps(...expression.ratio), `divided by ${by(expression.ratio[1])}`];
  if ('annualRate' in expression) return [...steps(expression.annualRate), 'put at annual rate'];
  if ('deflate' in expression)
    return [...steps(expression.deflate), `deflated to prices of ${expression.prices} by ${by(expression.by)}`];
  if ('rebase' in expression) return [...steps(expression.rebase), 'indexed to 100'];
  if ('convert' in expression) return steps(expression.convert);
  if ('held' in expression) return [...steps(expression.held), `held at their value of ${expression.at}`];
  if ('window' in expression) return steps(expression.window);
  if ('weightedMean' in expression) return [...steps(...expression.weightedMean), weighted];
  if ('lowerEnvelope' in expression) return [weighted, 'cut to the lowest price so far for a score'];
  const rule = { sum: 'totaled', mean: 'averaged', last: 'taken at the end' }[expression.rule];
  const over = { annual: 'calendar years', 'trailing-year': 'trailing years' };
  const span = typeof expression.to === 'string' ? over[expression.to] : 'longer periods';
  return [...steps(expression.resample), `${rule} ${expression.rule === 'last' ? 'of' : 'over'} ${span}`];
}

/** A mean of several, or of the parts of a price, in which some count more. */
export const weighted = 'averaged by weight';

/** What a line is a yardstick of: the title of its dataset as far as it is a name, `US GDP`; several are "one another". */
function yardstick(line: Expression, datasets: Titled['datasets']): string {
  const ids = new Set(
    namesIn(line).flatMap(({ what, name }) => (what === 'series' ? [name.split('#')[0] ?? name] : [])),
  );
  const [id = ''] = ids;
  const name = ids.size === 1 ? datasets.get(id)?.title.split(/[,:(]/)[0]?.trim() : undefined;
  return name?.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) ?? 'one another';
}
