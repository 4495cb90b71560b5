import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Observation } from '../data/observation.ts';
import type { Source } from '../data/schemas/source.ts';

/** The works that the points were read from, each once, in the order met. */
export function sourcesOf(
  points: readonly { readonly from: readonly string[] }[],
  catalogue: Pick<Catalogue, 'datasets' | 'sources'>,
): Source[] {
  const ids = new Set(
    points.flatMap((point) => point.from.flatMap((name) => observationOf(name, catalogue)?.source ?? [])),
  );
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}

/** The rows of a dataset by `series@period`, made once: a chart asks for thousands. */
const rowsOf = new WeakMap<Dataset, ReadonlyMap<string, Observation>>();

/** The observation that a name such as `railroads/investment#gross@1871` stands for. */
export function observationOf(name: string, { datasets }: Pick<Catalogue, 'datasets'>): Observation | undefined {
  const [ref = '', period = ''] = name.split('@');
  const [id = '', series = ''] = ref.split('#');
  const dataset = datasets.get(id);
  if (dataset === undefined) return undefined;
  const known =
    rowsOf.get(dataset) ?? new Map(dataset.observations.map((row) => [`${row.series}@${row.period.text}`, row]));
  rowsOf.set(dataset, known);
  return known.get(`${series}@${period}`);
}
