import type { Catalogue } from './catalogue.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Expression } from './schemas/expression.ts';
import { anchorNames } from './schemas/wave.ts';

/** Checks that every name used in one file is declared in another, and that no source stands unused. */
export function checkReferences(catalogue: Catalogue, problems: Problem[]): void {
  const { units, sources, waves, datasets, measures, charts, files } = catalogue;
  const seriesNames = [...datasets.values()].flatMap((dataset) =>
    Object.keys(dataset.series).map((name) => `${dataset.id}#${name}`),
  );
  const check = (path: string, keys: readonly PropertyKey[], what: string, name: string, names: Iterable<string>) => {
    const known = [...names];
    const place = files.get(path)?.place(keys);
    if (place === undefined || known.includes(name)) return;
    const near = nearest(name, known);
    problems.push({
      ...place,
      found: `the ${what} "${name}"`,
      expected: `a ${what} that exists`,
      fix: near === undefined ? `declare it first` : `did you mean "${near}"?`,
    });
  };

  for (const [id, wave] of waves) {
    for (const anchor of anchorNames) {
      const dated = wave.anchors[anchor];
      if ('source' in dated)
        check(`data/waves/${id}.yaml`, ['anchors', anchor, 'source'], 'source', dated.source, sources.keys());
    }
  }
  for (const { id, wave, series } of datasets.values()) {
    const path = `data/${id}.yaml`;
    if (wave !== undefined) check(path, ['wave'], 'wave', wave, waves.keys());
    for (const [name, { unit }] of Object.entries(series))
      check(path, ['series', name, 'unit'], 'unit', unit, units.keys());
  }
  for (const [id, measure] of measures) {
    const path = `content/measures/${id}.yaml`;
    check(path, ['unit'], 'unit', measure.unit, units.keys());
    for (const [name, definition] of Object.entries(measure.definitions)) {
      const keys = ['definitions', name];
      check(path, [...keys, 'wave'], 'wave', definition.wave, waves.keys());
      for (const used of namesIn(definition.line))
        check(
          path,
          [...keys, 'line', ...used.keys],
          used.what,
          used.name,
          used.what === 'unit' ? units.keys() : seriesNames,
        );
    }
  }
  for (const [id, chart] of charts) {
    const path = `content/charts/${id}.yaml`;
    check(path, ['measure'], 'measure', chart.measure, measures.keys());
    const definitions = Object.keys(measures.get(chart.measure)?.definitions ?? {});
    const lists =
      chart.kind === 'ladder'
        ? { rungs: chart.rungs }
        : { lines: chart.lines, labels: chart.labels, events: chart.events };
    for (const [list, items] of Object.entries(lists)) {
      for (const [index, item] of items.entries())
        check(path, [list, index, 'definition'], 'definition', item.definition, definitions);
    }
  }
  checkUnusedSources(catalogue, problems);
}

interface Used {
  readonly keys: readonly PropertyKey[];
  readonly what: 'series' | 'unit';
  readonly name: string;
}

/** The series and units that an expression names, each with its place in it. */
export function namesIn(expression: Expression): Used[] {
  if (typeof expression === 'string') return [{ keys: [], what: 'series', name: expression }];
  return Object.entries(expression).flatMap(([key, value]): Used[] => {
    if (key === 'by') return [{ keys: [key], what: 'series', name: String(value) }];
    if (key === 'unit') return [{ keys: [key], what: 'unit', name: String(value) }];
    if (key === 'to' || key === 'rule' || key === 'at' || key === 'prices' || key === 'match') return [];
    const inner: readonly Expression[] = Array.isArray(value) ? value : [value];
    return inner.flatMap((item, index) =>
      namesIn(item).map((used) => ({ ...used, keys: [key, ...(Array.isArray(value) ? [index] : []), ...used.keys] })),
    );
  });
}

function checkUnusedSources({ sources, waves, datasets, files }: Catalogue, problems: Problem[]): void {
  const used = new Set([...datasets.values()].flatMap((dataset) => dataset.observations.map((row) => row.source)));
  for (const { anchors } of waves.values())
    for (const anchor of Object.values(anchors)) if ('source' in anchor) used.add(anchor.source);
  for (const [path, located] of files) {
    if (!path.startsWith('data/sources/')) continue;
    for (const id of Object.keys(located.value ?? {})) {
      if (sources.has(id) && !used.has(id))
        problems.push({
          ...located.place([id], true),
          found: `the source "${id}", which nothing uses`,
          expected: 'every source to stand behind a row or an anchor',
          fix: 'remove it, or name it in the rows that were read from it',
        });
    }
  }
}
