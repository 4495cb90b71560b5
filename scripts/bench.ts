import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { figureOf } from '../src/charts/figureOf.ts';
import { tableOf } from '../src/charts/table.ts';
import { readCatalogue } from '../src/data/catalogue.ts';
import { linesOf } from '../src/model/lines.ts';
import { pageDrawings } from '../src/render/drawings.ts';
import { figureHtml } from '../src/render/figureHtml.ts';
import { downloadsOf } from '../src/site/downloads.ts';
import { root, run } from './run.ts';
import { offered, sizes, weightsOf } from './sizes.ts';

/** The median of several timings in milliseconds, after one run that is not counted. */
async function median(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i <= times; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.slice(1).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** A project of one dataset with invented daily values: 100 series of 1000 days. */
async function writeProject(folder: string): Promise<void> {
  const names = Array.from({ length: 100 }, (_, index) => `line-${index}`);
  const days = Array.from({ length: 1000 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
  const rows = names.flatMap((name, line) =>
    days.map((day, index) => `${name},${day},${line}.${index},reported,bench,row ${index},`),
  );
  const series = names.map(
    (name) => `  ${name}: { title: Invented ${name}, unit: percent, kind: level, frequency: daily }`,
  );
  const metadata = [
    'title: Invented',
    'definition: Invented values',
    'notIncluded: [anything real]',
    'geography: nowhere',
    'changelog: [{ date: 2026-01-01, change: invented }]',
    'series:',
    ...series,
  ];
  const files = {
    'data/units.yaml': 'percent: { name: per cent, symbol: "%", measures: share, factor: 0.01 }',
    'data/sources/bench.yaml':
      'bench: { title: Invented, short: Invented, read: 2026-01-01, kind: web, licence: none }',
    'data/bench/invented.yaml': metadata.join('\n'),
    'data/bench/invented.csv': ['series,period,value,status,source,locator,note', ...rows, ''].join('\n'),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text.endsWith('\n') ? text : `${text}\n`);
  }
}

async function reading(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    await writeProject(folder);
    return await median(5, () => readCatalogue(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function drawing(): Promise<number> {
  const catalogue = readCatalogue(root);
  const chart = catalogue.charts.get('capex-to-gdp');
  if (chart === undefined) throw new Error('missing chart: capex-to-gdp');
  const { document } = new JSDOM().window;
  const address = 'https://bench.example/';
  const tools = {
    href: (to: string) => to,
    seriesTitle: (name: string) => name,
    rowHref: (row: string) => row,
    issueUrl: () => address,
    address,
  };
  return median(15, () => {
    const figure = figureOf(chart, catalogue, linesOf(catalogue));
    const drawings = pageDrawings(figure, document);
    return figureHtml({ figure, rows: tableOf(figure, catalogue), drawings }, 'h1', tools);
  });
}

let sized: readonly string[] = [];
let weights: readonly string[] = [];

/** The whole site with every file of every chart. Cold: with an empty cache, once; warm: nothing has changed since. */
async function building(warm: boolean): Promise<number> {
  const [folder, cache] = [path.join(root, 'dist.bench'), path.join(root, 'dist.bench.cache')];
  const build = async () => {
    const { ok, output } = await run('astro', ['build', '--force', '--outDir', 'dist.bench'], {
      env: { SITE_CACHE: cache },
    });
    if (!ok) throw new Error(output);
  };
  if (warm) {
    try {
      const time = await median(3, build);
      sized = [...(await sizes(folder)), '', await offered(folder)];
      weights = await weightsOf(folder);
      return time;
    } finally {
      for (const made of [folder, cache]) await rm(made, { recursive: true, force: true });
    }
  }
  await rm(cache, { recursive: true, force: true });
  const start = performance.now();
  await build();
  return performance.now() - start;
}

/** All downloads of the site; `warm`: a build before has encoded the binary ones. */
async function downloading(warm: boolean): Promise<number> {
  const catalogue = readCatalogue(root);
  const keep = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    return await median(3, async () => {
      if (!warm) await rm(keep, { recursive: true, force: true });
      const downloads = downloadsOf(catalogue, (to) => `https://bench.example${to}`, keep);
      for (const dataset of catalogue.datasets.values()) await downloads.dataset(dataset);
      await downloads.whole();
    });
  } finally {
    await rm(keep, { recursive: true, force: true });
  }
}

const rows: readonly (readonly [string, () => Promise<number>])[] = [
  ['reading and checking 100,000 observations', reading],
  ['one chart from catalogue to HTML, both widths', drawing],
  ['all downloads, every binary file encoded', () => downloading(false)],
  ['all downloads, nothing changed since the last build', () => downloading(true)],
  ['building the site, every file made anew', () => building(false)],
  ['building the site, nothing changed', () => building(true)],
];
console.log(`Node ${process.versions.node}, ${process.platform}, ${availableParallelism()} cores; medians.\n`);
console.log('| what | time |\n| --- | ---: |');
for (const [what, measure] of rows) console.log(`| ${what} | ${Math.round(await measure()).toLocaleString('en')} ms |`);
console.log('\n| what loads on use | files | median | largest |\n| --- | ---: | --- | --- |');
for (const line of sized) console.log(line);
console.log('\n| files of the site | count | bytes |\n| --- | ---: | ---: |');
for (const line of weights) console.log(line);
