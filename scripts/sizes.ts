import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

const kinds: readonly (readonly [what: string, matches: RegExp])[] = [
  ['cards of a chart', /^charts\/[^/]+\/points\.json$/],
  ['data of a chart for its views', /^charts\/[^/]+\/view\.json$/],
  ['cards of a dataset', /^data\/.+\/points\.json$/],
  ['page of a dataset', /^data\/[^/]+\/[^/]+\/index\.html$/],
  ['list that search loads', /^search\/index\.json$/],
  ['library of search', /^_astro\/es\.[^/]+\.js$/], // as minisearch names its entry
];

/** Lines of a table: of each kind of file that loads on use, how many there are, and the median and the largest, raw and compressed. */
export async function sizes(dist: string): Promise<readonly string[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(path.sep).join('/'));
  const lines = kinds.map(async ([what, matches]) => {
    const found = await Promise.all(files.filter((file) => matches.test(file)).map((file) => sizeOf(dist, file)));
    const inOrder = found.sort((a, b) => a.raw - b.raw);
    return `| ${[what, found.length, written(inOrder[inOrder.length >> 1]), written(inOrder.at(-1))].join(' | ')} |`;
  });
  return await Promise.all(lines);
}

/** How many files of the data are offered, and their bytes together. */
export async function offered(dist: string): Promise<string> {
  const files = (await readdir(path.join(dist, 'data'), { recursive: true })).filter(
    (file) => /\.(?:csv|json|parquet|xlsx)$/.test(file) && !/points\.json$/.test(file),
  );
  const lengths = await Promise.all(files.map(async (file) => (await readFile(path.join(dist, 'data', file))).length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return `${files.length} files below data/, ${(total / 1e6).toFixed(1)} MB.`;
}

/** Lines of a table: how many files of each ending the site has and their megabytes, the heaviest first, and the whole. */
export async function weightsOf(dist: string): Promise<readonly string[]> {
  const entries = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const byEnding = new Map<string, { count: number; bytes: number }>();
  const whole = { count: 0, bytes: 0 };
  for (const { parentPath, name } of entries) {
    const { size } = await stat(path.join(parentPath, name));
    const sum = byEnding.get(path.extname(name)) ?? { count: 0, bytes: 0 };
    byEnding.set(path.extname(name), sum);
    for (const total of [sum, whole]) {
      total.count += 1;
      total.bytes += size;
    }
  }
  const heaviest = [...byEnding].sort(([, a], [, b]) => b.bytes - a.bytes).slice(0, 10);
  return [...heaviest, ['all', whole] as const].map(
    ([ending, { count, bytes }]) => `| ${ending} | ${count.toLocaleString('en')} | ${(bytes / 1e6).toFixed(1)} MB |`,
  );
}

async function sizeOf(dist: string, name: string): Promise<Size> {
  const content = await readFile(path.join(dist, name));
  return { name, raw: content.length, gzip: gzipSync(content).length };
}

function written(size: Size | undefined): string {
  if (size === undefined) return 'none';
  const [raw, gzip] = [size.raw, size.gzip].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`);
  return `${raw}, ${gzip} gzip (${size.name})`;
}
