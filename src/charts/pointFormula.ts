import type { Catalogue } from '../data/catalogue.ts';
import type { Expression } from '../data/schemas/expression.ts';
import type { LineOf } from '../model/lines.ts';
import { indexBase } from './arrangeLines.ts';
import type { Figure } from './figure.ts';
import { formatPeriod } from './format.ts';
import { type FormulaNames, formulaWords } from './formula.ts';
import type { ChartRow } from './linesTable.ts';
import { quantityWords } from './quantityWords.ts';
import { subjectOf } from './subject.ts';

/** The formulas behind a value that a chart draws, the outermost first; none for a row of a dataset drawn as it stands. */
export function pointFormula(row: ChartRow, figure: Figure, catalogue: Catalogue, lineOf: LineOf): string[] {
  const names = formulaNames(catalogue);
  const nameOf = (line: string) => lineName(line, catalogue, names);
  if (figure.kind === 'lines') {
    const cloud = cloudExpression(row, figure);
    if (cloud !== undefined) return [formulaWords(cloud, names)];
    const inner = lineFormula(row.line, catalogue, names);
    if (figure.chart.value.index === undefined) return inner.map(({ formula }) => formula);
    const base = formatPeriod(indexBase(lineOf(row.line), figure.chart).period.text);
    return [`“${nameOf(row.line)}” ÷ its value in ${base} × 100`, ...inner.map(named)];
  }
  const { low, high, ...quantity } = row.quantity ?? { of: row.line };
  const outer = quantityWords(quantity, lineOf, nameOf);
  const own = lineFormula(quantity.of, catalogue, names);
  const main = outer === undefined ? own.map(({ formula }) => formula) : [outer, ...own.map(named)];
  const over = quantity.over === undefined ? [] : lineFormula(quantity.over, catalogue, names).map(named);
  const bounds = [
    ['Low end', low],
    ['High end', high],
  ] as const;
  const range = bounds.flatMap(([end, bound]) =>
    bound === undefined ? [] : lineFormula(bound.of, catalogue, names).map((line) => `${end}, ${named(line)}`),
  );
  return [...new Set([...main, ...over, ...range])];
}

/** What the words of a formula are looked up in. */
export function formulaNames({ datasets, units }: Pick<Catalogue, 'datasets' | 'units'>): FormulaNames {
  return {
    series: (name) => {
      const [id = '', series = ''] = name.split('#');
      const dataset = datasets.get(id);
      return { title: dataset?.series[series]?.title ?? series, dataset: dataset?.title ?? id };
    },
    dataset: (id) => datasets.get(id)?.title ?? id,
    unit: (id) => units.get(id)?.name ?? id,
  };
}

/** What a line is called in a formula: a definition that is a series goes by the series. */
function lineName(ref: string, catalogue: Catalogue, { series }: FormulaNames): string {
  const [measure = '', id = ''] = ref.split('/');
  const line = ref.includes('#') ? ref : catalogue.measures.get(measure)?.definitions[id]?.line;
  if (typeof line !== 'string') return subjectOf(ref, catalogue).title;
  const { title, dataset } = series(line);
  return `${dataset}: ${title}`;
}

interface LineFormula {
  readonly name: string;
  readonly formula: string;
}

/** The formula of a definition that computes something; a series, or a definition that is one, has none. */
function lineFormula(ref: string, { measures }: Catalogue, names: FormulaNames): LineFormula[] {
  const [measure = '', id = ''] = (ref.split('@')[0] ?? '').split('/');
  const definition = ref.includes('#') ? undefined : measures.get(measure)?.definitions[id];
  if (definition === undefined || typeof definition.line === 'string') return [];
  return [{ name: definition.name, formula: formulaWords(definition.line, names) }];
}

function named({ name, formula }: LineFormula): string {
  return `“${name}”: ${formula}`;
}

/** A point behind the lines is the weighted price of one model; a point with a single part is its row. */
function cloudExpression({ line, from }: ChartRow, figure: Figure): Expression | undefined {
  if (figure.kind !== 'lines' || figure.chart.cloud === undefined || !line.startsWith('cloud/')) return undefined;
  const weights = Object.values(figure.chart.cloud.weights);
  const series = from.map((name) => name.split('@')[0] ?? name);
  return series.length === 1 ? undefined : { weightedMean: series, weights };
}
