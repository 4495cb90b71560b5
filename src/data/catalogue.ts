import type * as z from 'zod';
import { type Dataset, readDatasets } from './dataset.ts';
import { filesIn, topicsIn } from './files.ts';
import { checkForecasts } from './forecasts.ts';
import { checkPlausibility } from './plausibility.ts';
import { formatReport, type Problem } from './problem.ts';
import { checkReconciliations } from './reconcile.ts';
import { checkReferences, keysIn } from './references.ts';
import { type Argument, argumentSchema } from './schemas/argument.ts';
import { type ChartSpecification, chartSchema } from './schemas/chart.ts';
import { type Event, eventsSchema } from './schemas/event.ts';
import { type Forecast, type ForecastMethod, forecastMethodsSchema, forecastSchema } from './schemas/forecast.ts';
import { glossarySchema, type Term } from './schemas/glossary.ts';
import { type LeftOut, leftOutSchema } from './schemas/left-out.ts';
import { type Measure, measureSchema } from './schemas/measure.ts';
import { type ScenarioSpecification, scenarioSchema } from './schemas/scenario.ts';
import { type Source, sourcesSchema } from './schemas/source.ts';
import { type Unit, unitsSchema } from './schemas/unit.ts';
import { type Wave, waveSchema } from './schemas/wave.ts';
import { readText } from './text.ts';
import { checkShape, type Located, parseYaml } from './yaml.ts';

/** All waves, sources, datasets, measures, charts and essays: read, cross-checked, immutable. */
export interface Catalogue {
  readonly units: ReadonlyMap<string, Unit>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly waves: ReadonlyMap<string, Wave>;
  /** Dated events by file: the id of a wave, or a topic. In order of date. */
  readonly events: ReadonlyMap<string, readonly Event[]>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** What of the evidence was not carried into `data/`, with the reason. */
  readonly leftOut: readonly LeftOut[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly charts: ReadonlyMap<string, ChartSpecification>;
  readonly scenarios: ReadonlyMap<string, ScenarioSpecification>;
  /** What the arguments claim, by their letter. */
  readonly claims: ReadonlyMap<string, Argument>;
  readonly forecasts: ReadonlyMap<string, Forecast>;
  readonly forecastMethods: ReadonlyMap<string, ForecastMethod>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly essays: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
  /** Where each YAML file's values stand, by path, for reports of what is found later. */
  readonly files: ReadonlyMap<string, Located>;
}

/** Reads `data/` and `content/` below `root`; returns the catalogue with every problem found on the way, and warnings, which break nothing. */
export function checkCatalogue(root: string): { catalogue: Catalogue; problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const files = new Map<string, Located>();
  const read = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const text = readText(root, path, problems);
    const located = text === undefined ? undefined : parseYaml(path, text, problems);
    if (located === undefined) return undefined;
    files.set(path, located);
    return checkShape(schema, located, problems);
  };
  const readFolder = <T extends object>(folder: string, schema: z.ZodType<T>) =>
    new Map(
      filesIn(root, folder).flatMap((file) => {
        const id = file.replace(/\.yaml$/, '');
        const value = read(`${folder}/${file}`, schema);
        return value === undefined ? [] : [[id, { ...value, id }] as const];
      }),
    );

  const units = new Map(
    Object.entries(read('data/units.yaml', unitsSchema) ?? {}).map(([id, unit]) => [id, { ...unit, id }]),
  );
  const sources = new Map<string, Source>();
  for (const file of filesIn(root, 'data/sources')) {
    const path = `data/sources/${file}`;
    for (const [id, source] of Object.entries(read(path, sourcesSchema) ?? {})) {
      const place = files.get(path)?.place([id], true);
      if (sources.has(id) && place !== undefined)
        problems.push({
          ...place,
          found: `the source "${id}" again`,
          expected: 'each id once over all files of data/sources/',
          fix: 'keep one entry, or give this work an id of its own',
        });
      sources.set(id, { ...source, id });
    }
  }
  const waves = new Map([...readFolder('data/waves', waveSchema)].sort(([, a], [, b]) => a.order - b.order));
  const sourceIds = new Set(keysIn(files, 'data/sources/'));
  const datasets = new Map(
    topicsIn(root).flatMap((topic) =>
      readDatasets(topic, { root, sourceIds, files, problems }).map((dataset) => [dataset.id, dataset] as const),
    ),
  );
  const events = new Map(
    filesIn(root, 'data/events').map((file) => {
      const id = file.replace(/\.yaml$/, '');
      const list = Object.entries(read(`data/events/${file}`, eventsSchema) ?? {});
      return [id, list.map(([name, event]) => ({ ...event, id: name }))] as const;
    }),
  );
  const leftOut = filesIn(root, 'data/left-out').flatMap((file) => read(`data/left-out/${file}`, leftOutSchema) ?? []);
  const measures = readFolder('content/measures', measureSchema);
  const charts: ReadonlyMap<string, ChartSpecification> = readFolder('content/charts', chartSchema);
  const scenarios = readFolder('content/scenarios', scenarioSchema);
  const claims = readFolder('content/arguments', argumentSchema);
  const forecasts = readFolder('data/forecasts', forecastSchema);
  const methods = forecasts.size === 0 ? undefined : read('data/forecast-methods.yaml', forecastMethodsSchema);
  const forecastMethods = new Map(Object.entries(methods ?? {}));
  const terms = filesIn(root, 'content').includes('glossary.yaml') ? read('content/glossary.yaml', glossarySchema) : {};
  const glossary = new Map(Object.entries(terms ?? {}).map(([id, term]) => [id, { ...term, id }]));
  const essays = new Map(
    filesIn(root, 'content/essays').flatMap((file) => {
      const path = `content/essays/${file}`;
      const text = readText(root, path, problems);
      return text === undefined ? [] : [[file.replace(/\.md$/, ''), { path, text }] as const];
    }),
  );
  const catalogue = {
    units,
    sources,
    waves,
    events,
    datasets,
    leftOut,
    measures,
    charts,
    scenarios,
    claims,
    forecasts,
    forecastMethods,
    glossary,
    essays,
    files,
  };
  checkReferences(catalogue, problems);
  checkForecasts(catalogue, problems);
  const warnings = checkPlausibility(catalogue, problems);
  checkReconciliations(catalogue, problems);
  return { catalogue, problems, warnings };
}

/** Reads the catalogue; throws one error that holds the whole report when anything is wrong. */
export function readCatalogue(root: string): Catalogue {
  const { catalogue, problems } = checkCatalogue(root);
  if (problems.length > 0) throw new Error(formatReport(problems));
  return catalogue;
}
