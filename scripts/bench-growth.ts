import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './run.ts';

/** How many invented datasets of 200 rows are added to those of the site. */
const sizes = [0, 250, 500, 1000] as const;
const names = Array.from({ length: 10 }, (_, index) => `line-${index}`);
const years = Array.from({ length: 20 }, (_, index) => 1900 + index);

/** A copy of the project in which everything but the data is the project's own. */
async function writeProject(folder: string): Promise<void> {
  const own = ['src', 'content', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of own) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, 'data/bench'));
}

async function writeDataset(folder: string, index: number): Promise<void> {
  const rows = names.flatMap((name, line) =>
    years.map((year) => `${name},${year},${line + 1}.${year},reported,bench,row ${year},`),
  );
  const series = names.map(
    (name) => `  ${name}: { title: Invented ${name}, unit: usd, kind: level, frequency: annual }`,
  );
  const metadata = [
    `title: Invented ${index}`,
    'definition: Invented values',
    'notIncluded: [anything real]',
    'geography: nowhere',
    'changelog: [{ date: 2026-01-01, change: invented }]',
    'series:',
    ...series,
  ];
  const source = 'bench: { title: Invented, short: Invented, read: 2026-01-01, kind: web, licence: none }\n';
  await writeFile(path.join(folder, 'data/sources/bench.yaml'), source);
  const file = path.join(folder, 'data/bench', `invented-${index}`);
  await writeFile(`${file}.yaml`, `${metadata.join('\n')}\n`);
  await writeFile(`${file}.csv`, `${['series,period,value,status,source,locator,note', ...rows].join('\n')}\n`);
}

/** Seconds and megabytes that a command takes in the folder. */
async function measure(folder: string, ...args: readonly string[]): Promise<string> {
  const file = path.join(folder, 'peak');
  const start = performance.now();
  const hook = path.join(root, 'scripts/peak-memory.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: folder,
    env: { ...process.env, PEAK_MEMORY: file, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return `${seconds.toFixed(1)} s, ${await readFile(file, 'utf8')} MB`;
}

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
  await writeProject(folder);
  const check = path.join(folder, 'check.ts');
  await writeFile(check, "import { readCatalogue } from './src/data/catalogue.ts';\nreadCatalogue(process.cwd());\n");
  console.log('| datasets added | rows added | read and checked | site built |\n| ---: | ---: | ---: | ---: |');
  let written = 0;
  for (const size of sizes) {
    for (; written < size; written++) await writeDataset(folder, written);
    const read = await measure(folder, check);
    const built = await measure(folder, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force');
    console.log(`| ${size} | ${(size * 200).toLocaleString('en')} | ${read} | ${built} |`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
