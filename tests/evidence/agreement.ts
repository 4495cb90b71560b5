import type { Catalogue } from '../../src/data/catalogue.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Observation } from '../../src/data/observation.ts';
import type { Repair } from '../../src/data/schemas/repair.ts';
import type { EvidenceRow } from './evidence.ts';
import { unitMatches } from './unitMatches.ts';

/** What the comparison of a catalogue with the evidence finds. */
export interface Agreement {
  /** Rows of ours that the evidence does not hold, or not so, by dataset. */
  readonly astray: ReadonlyMap<string, readonly string[]>;
  /** Rows of evidence series in use that no series took and no repair explains. */
  readonly lost: readonly string[];
}

/** Compares every row that names its evidence with it: value to the digit, period, source and status, by the declared repairs alone. */
export function compare(catalogue: Catalogue, evidence: ReadonlyMap<string, readonly EvidenceRow[]>): Agreement {
  const taken = new Set<EvidenceRow>();
  const excused = new Set<EvidenceRow>();
  const astray = new Map<string, string[]>();
  for (const dataset of catalogue.datasets.values()) {
    for (const [name, { evidence: names }] of Object.entries(dataset.series)) {
      if (names === undefined) continue;
      const rows = dataset.observations.filter((row) => row.series === name);
      const found = compareSeries(rows, name, dataset, poolOf(names, evidence), catalogue, taken, excused);
      astray.set(dataset.id, [...(astray.get(dataset.id) ?? []), ...found]);
    }
  }
  const used = new Set(
    [...catalogue.datasets.values()].flatMap(({ series }) =>
      Object.values(series).flatMap((metadata) => metadata.evidence ?? []),
    ),
  );
  const lost = [...used]
    .flatMap((name) => evidence.get(name) ?? [])
    .filter((row) => !taken.has(row) && !excused.has(row))
    .map(({ series, date, value }) => `${series} ${date} ${value}`);
  return { astray, lost };
}

function poolOf(names: readonly string[], evidence: ReadonlyMap<string, readonly EvidenceRow[]>): EvidenceRow[] {
  return names.flatMap((name) => {
    const rows = evidence.get(name);
    if (rows === undefined) throw new Error(`no series ${name} in the evidence`);
    return rows;
  });
}

function compareSeries(
  rows: readonly Observation[],
  name: string,
  { repairs, series }: Dataset,
  pool: readonly EvidenceRow[],
  { sources, units }: Catalogue,
  taken: Set<EvidenceRow>,
  excused: Set<EvidenceRow>,
): string[] {
  const metadata = series[name];
  if (metadata === undefined) throw new Error(`no series ${name}`);
  const unit = units.get(metadata.unit);
  const by = (rule: Repair['rule']) => repairs.filter((repair) => repair.rule === rule && repair.series.includes(name));
  const listed = (rule: Repair['rule']) => by(rule).flatMap(({ periods }) => (Array.isArray(periods) ? periods : []));
  const dates = Object.assign({}, ...by('redated').map(({ periods }) => periods)) as Record<string, string>;
  const factor = by('rescaled')[0]?.factor ?? 1;
  const added = new Set(listed('added'));
  const leftOut = new Set(listed('left-out'));
  for (const row of pool) if (leftOut.has(row.date) || by('thinned').length > 0) excused.add(row);

  const idOf = (source: string) => sources.get(source)?.evidence?.split('/')[1] ?? source;
  const find = (row: Observation, value: number) =>
    pool.filter(
      (candidate) =>
        candidate.date === (dates[row.period.text] ?? row.period.text) &&
        candidate.source === idOf(row.source) &&
        isSame(Number(candidate.value) * factor, value, factor),
    );
  return rows.flatMap((row) => {
    if (added.has(row.period.text)) return [];
    const what = `${name} ${row.period.text}`;
    const twins = find(row, row.value);
    const twin = twins.find(({ basis }) => basis === row.status) ?? twins[0];
    if (twin === undefined) return [`${what}: ${row.value} of ${row.source} is not in the evidence`];
    for (const same of twins) taken.add(same);
    const restated =
      (row.status === 'projection' && by('projection').length > 0) ||
      (row.status === 'reported' && by('status').length > 0);
    const bounds = by('range-noted').length > 0 ? [] : [row.low, row.high];
    const ends = bounds.flatMap((end) => (end === undefined ? [] : [[end, find(row, end)[0]] as const]));
    for (const [, end] of ends) if (end !== undefined) taken.add(end);
    const moved =
      by('relocated').length > 0 ||
      by('formula-moved').length > 0 ||
      twins.some(({ locator }) => plain(locator) === plain(row.locator));
    return [
      ...(moved ? [] : [`${what}: "${twin.locator}" in the evidence, "${row.locator}" here`]),
      ...(unitMatches(twin.unit, unit, metadata.prices, factor)
        ? []
        : [`${what}: ${twin.unit} in the evidence, ${unit?.id} here`]),
      ...(twin.basis === row.status || restated ? [] : [`${what}: ${twin.basis} in the evidence, ${row.status} here`]),
      ...ends.flatMap(([value, end]) =>
        end === undefined ? [`${what}: the bound ${value} is not in the evidence`] : [],
      ),
    ];
  });
}

/** The same digits; a rescaled value may differ in the last bit of its binary form. */
function isSame(a: number, b: number, factor: number): boolean {
  return factor === 1 ? a === b : Math.abs(a - b) <= Math.abs(b) * 1e-12;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
