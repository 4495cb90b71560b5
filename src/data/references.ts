import { namesInArgument } from './argument-names.ts';
import type { Catalogue } from './catalogue.ts';
import { namesInChart } from './chart-names.ts';
import { namesIn, namesOfSum } from './expression-names.ts';
import { namesInForecast } from './forecast-names.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { anchorNames } from './schemas/wave.ts';
import { checkUnusedSources } from './unused-sources.ts';

/** The top-level keys of the YAML files whose path begins so. */
export function keysIn(files: Catalogue['files'], start: string): string[] {
  return [...files].flatMap(([path, { value }]) => (path.startsWith(start) ? Object.keys(value ?? {}) : []));
}

const plural = { unit: 'units', series: 'series', dataset: 'datasets', wave: 'waves', source: 'sources' } as const;
const idOf = (path: string, folder: string) => path.slice(folder.length).replace(/\.yaml$/, '');

/** Checks that every name used in one file is declared in another, and that no source stands unused. */
export function checkReferences(catalogue: Catalogue, problems: Problem[]): void {
  const { waves, events, datasets, measures, charts, claims, files } = catalogue;
  // Names count as declared in files that are themselves refused, so that one mistake is reported once.
  const idsIn = (folder: string) =>
    [...files.keys()].flatMap((path) => (path.startsWith(folder) ? [idOf(path, folder)] : []));
  const declared = {
    units: keysIn(files, 'data/units.yaml'),
    sources: keysIn(files, 'data/sources/'),
    waves: idsIn('data/waves/'),
    datasets: [...datasets.keys()],
    measures: idsIn('content/measures/'),
    series: idsIn('data/').flatMap((id) => {
      const { series } = (files.get(`data/${id}.yaml`)?.value ?? {}) as { series?: object };
      return Object.keys(series ?? {}).map((name) => `${id}#${name}`);
    }),
  };
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
        check(`data/waves/${id}.yaml`, ['anchors', anchor, 'source'], 'source', dated.source, declared.sources);
    }
  }
  for (const [file, list] of events) {
    for (const { id, source } of list)
      check(`data/events/${file}.yaml`, [id, 'source'], 'source', source, declared.sources);
  }
  for (const { id, wave, series, repairs, reconciles } of datasets.values()) {
    const path = `data/${id}.yaml`;
    if (wave !== undefined) check(path, ['wave'], 'wave', wave, declared.waves);
    for (const [name, { unit, rivalOf }] of Object.entries(series)) {
      check(path, ['series', name, 'unit'], 'unit', unit, declared.units);
      if (rivalOf !== undefined) check(path, ['series', name, 'rivalOf'], 'series', rivalOf, declared.series);
    }
    for (const [index, repair] of repairs.entries()) {
      for (const [place, name] of repair.series.entries())
        check(path, ['repairs', index, 'series', place], 'series', name, Object.keys(series));
    }
    for (const [index, sum] of reconciles.entries()) {
      for (const { keys, name } of namesOfSum(sum))
        check(path, ['reconciles', index, ...keys], 'series', name, declared.series);
    }
  }
  for (const [id, measure] of measures) {
    const path = `content/measures/${id}.yaml`;
    check(path, ['unit'], 'unit', measure.unit, declared.units);
    for (const [name, definition] of Object.entries(measure.definitions)) {
      const keys = ['definitions', name];
      if (definition.wave !== undefined) check(path, [...keys, 'wave'], 'wave', definition.wave, declared.waves);
      for (const used of namesIn(definition.line))
        check(path, [...keys, 'line', ...used.keys], used.what, used.name, declared[plural[used.what]]);
    }
  }
  const definitions = [...files].flatMap(([path, { value }]) =>
    path.startsWith('content/measures/')
      ? Object.keys((value as { definitions?: object } | null)?.definitions ?? {}).map(
          (name) => `${idOf(path, 'content/measures/')}/${name}`,
        )
      : [],
  );
  const named = {
    line: [...definitions, ...declared.series],
    unit: declared.units,
    chart: idsIn('content/charts/'),
    scenario: idsIn('content/scenarios/'),
    forecast: idsIn('data/forecasts/'),
  };
  for (const [id, argument] of claims) {
    for (const { keys, what, name } of namesInArgument(argument))
      check(`content/arguments/${id}.yaml`, keys, what, name, named[what]);
  }
  for (const [id, chart] of charts) {
    const path = `content/charts/${id}.yaml`;
    for (const { keys, what, name } of namesInChart(chart)) {
      const known = what === 'line' ? (name.includes('#') ? declared.series : definitions) : declared[plural[what]];
      check(path, keys, what, name, known);
    }
  }
  for (const [id, forecast] of catalogue.forecasts) {
    for (const { keys, what, name } of namesInForecast(forecast)) {
      const known = what === 'line' ? [...declared.series, ...definitions] : declared[plural[what]];
      check(`data/forecasts/${id}.yaml`, keys, what, name, known);
    }
  }
  // Rows that were refused may be what uses a source.
  if (problems.length === 0) checkUnusedSources(catalogue, problems);
}
