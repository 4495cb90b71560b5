import { namesIn } from '../data/expression-names.ts';
import type { Expression, LowerEnvelope } from '../data/schemas/expression.ts';
import { formatPeriod } from './format.ts';

/** The words for what an expression names. */
export interface FormulaNames {
  /** The titles of a series and of its dataset, by a name such as `railroads/investment#gross`. */
  readonly series: (name: string) => { readonly title: string; readonly dataset: string };
  readonly dataset: (id: string) => string;
  readonly unit: (id: string) => string;
}

const rules = { sum: 'total', mean: 'mean', last: 'last value' } as const;

/**
 * An expression as a formula in words, with the unit of its result where it says one: `“Railroad investment: Gross” ÷ “US GDP: Main
 * line”, in percent`. Where a series comes twice, letters stand for the series, and their names follow.
 */
export function formulaWords(expression: Expression, names: FormulaNames): string {
  // A price index is said twice: of its base and of the period.
  const series = namesIn(expression).flatMap(({ what, name, keys }) =>
    what === 'series' ? Array<string>(keys.at(-1) === 'by' ? 2 : 1).fill(name) : [],
  );
  const lettered = new Set(series).size < series.length ? [...new Set(series)] : [];
  const nameOf = (name: string) => {
    const place = lettered.indexOf(name);
    return place < 0 ? seriesWords(name, names) : letter(place);
  };
  const legend = lettered.map((name, place) => `${letter(place)} is ${seriesWords(name, names)}`).join(', ');
  const unit = unitOf(expression);
  const words = say(expression, { ...names, nameOf, grouped: lettered.length === 0 });
  return `${words}${unit === undefined ? '' : `, in ${names.unit(unit)}`}${legend === '' ? '' : `; ${legend}`}`;
}

interface Saying extends FormulaNames {
  /** A series by its name or its letter. */
  readonly nameOf: (series: string) => string;
  /** Terms from one dataset name it once. */
  readonly grouped: boolean;
}

const binding = { phrase: 0, sum: 1, product: 2, single: 3 } as const;

/** How tightly the words of an expression hold together: what binds less than its place asks for stands in parentheses. */
function bindingOf(expression: Expression, saying: Saying): number {
  if (typeof expression === 'string' || 'held' in expression) return binding.single;
  if ('sum' in expression) return groupWords(expression.sum, saying) === undefined ? binding.sum : binding.phrase;
  if ('difference' in expression) return turned(expression.difference) ? binding.product : binding.sum;
  if ('convert' in expression && expression.across === undefined) return bindingOf(expression.convert, saying);
  const isProduct = ['product', 'ratio', 'deflate', 'rebase', 'weightedMean'].some((name) => name in expression);
  return isProduct && !('match' in expression) ? binding.product : binding.phrase;
}

function say(expression: Expression, saying: Saying): string {
  const part = (inner: Expression, least: number = binding.single) =>
    bindingOf(inner, saying) < least ? `(${say(inner, saying)})` : say(inner, saying);
  if (typeof expression === 'string') return saying.nameOf(expression);
  if ('sum' in expression)
    return groupWords(expression.sum, saying) ?? expression.sum.map((term) => part(term, binding.product)).join(' + ');
  if ('difference' in expression) {
    const [from, less] = expression.difference;
    if (turned(expression.difference)) return `− ${part(from, binding.product)}`;
    return `${part(from, binding.sum)} − ${part(less, binding.product)}`;
  }
  if ('product' in expression)
    return `${part(expression.product[0], binding.product)} × ${part(expression.product[1])}`;
  if ('ratio' in expression) {
    const longer = expression.match === 'containing' ? ' of the longer period around it' : '';
    return `${part(expression.ratio[0], binding.product)} ÷ ${part(expression.ratio[1])}${longer}`;
  }
  if ('annualRate' in expression) return `${part(expression.annualRate)} at annual rate`;
  if ('deflate' in expression) {
    const index = saying.nameOf(expression.by);
    return `${part(expression.deflate, binding.product)} × ${index} of ${expression.prices} ÷ ${index}`;
  }
  if ('rebase' in expression)
    return `${part(expression.rebase, binding.product)} ÷ its value in ${formatPeriod(expression.at)} × 100`;
  if ('convert' in expression)
    return `${say(expression.convert, saying)}${expression.across === 'prices' ? ', dollars of different years set side by side as printed' : ''}`;
  if ('held' in expression) {
    const over = isSame(expression.over, expression.held) ? '' : ` held over ${part(expression.over)}`;
    return `${part(expression.held)} of ${formatPeriod(expression.at)}${over}`;
  }
  if ('window' in expression)
    return `${part(expression.window)} from ${formatPeriod(expression.from)} to ${formatPeriod(expression.to)}`;
  if ('weightedMean' in expression)
    return meanWords(
      expression.weightedMean.map((term) => part(term)),
      expression.weights,
    );
  if ('lowerEnvelope' in expression) return envelopeWords(expression.lowerEnvelope, saying);
  const over = { annual: 'over the calendar year', 'trailing-year': 'over the year that ends with the period' };
  const span = typeof expression.to === 'string' ? over[expression.to] : 'over the period';
  return `${rules[expression.rule]} of ${part(expression.resample)} ${span}`;
}

/** A line less twice itself is the line with its sign turned: the only way that an expression can say so. */
function turned([from, less]: readonly [Expression, Expression]): boolean {
  const isTwice = typeof less === 'object' && 'sum' in less && less.sum.length === 2;
  return isTwice && less.sum.every((each) => isSame(each, from));
}

function letter(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}

function seriesWords(name: string, { series }: FormulaNames): string {
  const { title, dataset } = series(name);
  return `“${dataset}: ${title}”`;
}

/** Terms from one dataset name it once. */
function groupWords(terms: readonly Expression[], { series, grouped }: Saying): string | undefined {
  if (!grouped) return undefined;
  const datasets = new Set(terms.map((term) => (typeof term === 'string' ? term.split('#')[0] : undefined)));
  const named = terms.flatMap((term) => (typeof term === 'string' ? series(term) : []));
  const [first] = named;
  if (first === undefined || datasets.size > 1 || named.length < terms.length) return undefined;
  return `“${first.dataset}”: ${named.map(({ title }) => title).join(' + ')}`;
}

function meanWords(terms: readonly string[], weights: readonly number[]): string {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only;
  const total = weights.reduce((all, weight) => all + weight, 0);
  return `(${terms.map((term, index) => `${weights[index]} × ${term}`).join(' + ')}) ÷ ${total}`;
}

function envelopeWords({ prices, weights, scores, atLeast }: LowerEnvelope, { dataset }: FormulaNames): string {
  const mix = Object.entries(weights).map(([part, weight]) => `${weight} ${weight === 1 ? 'part' : 'parts'} ${part}`);
  const lists = prices.map((id) => `“${dataset(id)}”`).join(', ');
  return `the lowest price so far, ${mix.join(' to ')}, of any model that scores ${atLeast} or more in “${dataset(scores)}”; prices from ${lists}`;
}

/** The unit that an expression names for its result; a window keeps that of what it cuts. */
function unitOf(expression: Expression): string | undefined {
  if (typeof expression === 'string') return undefined;
  if ('window' in expression) return unitOf(expression.window);
  return 'unit' in expression ? expression.unit : undefined;
}

function isSame(a: Expression, b: Expression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
