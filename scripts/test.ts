import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readCatalogue } from '../src/data/catalogue.ts';
import { countsOf } from '../src/data/counts.ts';
import { differences } from './compare.ts';
import { officeAdvice } from './office.ts';
import { type Outcome, reports, root, run } from './run.ts';

interface Count extends Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What was not done, to be said even where nothing failed. */
  readonly skipped?: string;
}
type Variables = Readonly<Record<string, string>>;
interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
  /** Whether the steps after it would only repeat its failure. */
  readonly stops?: boolean;
}

const asOne = ({ ok, output }: Outcome): Count => ({ ok, output, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a test runner and takes its count from the report it leaves; a runner that breaks off counts as a failure. */
async function runner(
  args: readonly [string, ...string[]],
  report: string,
  read: (json: never) => [number, number],
  env: Variables = {},
): Promise<Count> {
  const file = path.join(reports, report);
  await rm(file, { force: true });
  const { ok, output } = await run(args[0], args.slice(1), { env });
  const json = await readFile(file, 'utf8').catch(() => undefined);
  const [passed, failed] = json === undefined ? [0, 1] : read(JSON.parse(json) as never);
  return { ok, output, passed, failed: ok ? failed : Math.max(failed, 1) };
}

function vitest(project: string, files: readonly string[] = [], env: Variables = {}): Promise<Count> {
  const report = `${project}.json`;
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${path.join(reports, report)}`];
  return runner(
    ['vitest', 'run', '--project', project, ...output, ...files],
    report,
    (json: { numPassedTests: number; numFailedTests: number }) => [json.numPassedTests, json.numFailedTests],
    env,
  );
}

function playwright(files: readonly string[] = [], env: Variables = {}): Promise<Count> {
  type Report = { stats: { expected: number; unexpected: number; flaky: number } };
  const count = ({ stats }: Report): [number, number] => [stats.expected, stats.unexpected + stats.flaky];
  return runner(['playwright', 'test', ...files], 'browser.json', count, env);
}

async function types(): Promise<Count> {
  const sync = await run('astro', ['sync']); // writes the types that both read
  if (!sync.ok) return asOne(sync);
  const check = ['check', '--noSync', '--minimumFailingSeverity', 'warning'];
  const both = await Promise.all([run('tsc', []), run('astro', check)]);
  return asOne({ ok: both.every(({ ok }) => ok), output: both.map(({ output }) => output).join('\n') });
}

async function lint(): Promise<Count> {
  const both = [await run('biome', ['check', '--error-on-warnings']), await run('node', ['scripts/workflows.ts'])];
  return asOne({ ok: both.every(({ ok }) => ok), output: both.map(({ output }) => output).join('\n') });
}

/** Slides are opened by LibreOffice; without it the other tests still run, but not in CI. */
async function unit(): Promise<Count> {
  const office = await run('node', ['scripts/office.ts']);
  if (office.ok) return vitest('unit');
  if (process.env['CI']) return asOne(office);
  return { ...(await vitest('unit')), skipped: `skipped: no slide was opened. ${officeAdvice}` };
}

/** Compares the data with what was read for the site, which stands beside the checkout; without it, says how much goes unchecked. */
async function evidence(): Promise<Count> {
  if (existsSync(path.join(root, '..', 'shared', 'evidence'))) return vitest('evidence');
  const skipped = `skipped: ${countsOf(readCatalogue(root)).entered} series unchecked, no ../shared/evidence`;
  const ok = process.env['EVIDENCE'] !== 'required';
  return { ...asOne({ ok, output: '' }), passed: 0, skipped };
}

/** Builds again, with nothing kept from the build before, and compares every byte. */
async function twice(): Promise<Count> {
  const again = path.join(root, 'dist.again');
  const cache = path.join(root, 'dist.cache');
  try {
    await rm(cache, { recursive: true, force: true });
    const built = await run('astro', ['build', '--force', '--outDir', 'dist.again'], { env: { SITE_CACHE: cache } });
    if (!built.ok) return asOne(built);
    const found = await differences(path.join(root, 'dist'), again);
    return asOne({ ok: found.length === 0, output: found.join('\n') });
  } finally {
    for (const folder of [again, cache]) await rm(folder, { recursive: true, force: true });
  }
}

/** The site below a path. Its pictures are blank files: they bear the address and would all be drawn anew, for no other check. */
async function subpath(): Promise<Count> {
  const base = '/notebook/';
  const folder = 'dist.base';
  const env = { SITE_DIST: folder, SITE_BASE: base, SITE_PICTURES: 'blank' };
  const address = ['--site', 'https://example.org', '--base', base];
  try {
    const built = await run('astro', ['build', '--force', ...address, '--outDir', folder], { env });
    if (!built.ok) return asOne(built);
    const found = await run('node', ['scripts/browser.ts']);
    if (!found.ok) return asOne(found);
    const tests = ['links', 'addresses', 'cards', 'feeds', 'pages'].map((name) => `tests/site/${name}.test.ts`);
    const [files, pages] = [await vitest('site', tests, env), await playwright(['address.spec.ts'], env)];
    return {
      ok: files.ok && pages.ok,
      output: [files, pages].map(({ ok, output }) => (ok ? '' : output)).join('\n'),
      passed: files.passed + pages.passed,
      failed: files.failed + pages.failed,
    };
  } finally {
    await rm(path.join(root, folder), { recursive: true, force: true });
  }
}

async function browser(): Promise<Count> {
  const found = await run('node', ['scripts/browser.ts']);
  return found.ok ? playwright() : asOne(found);
}

const steps: readonly Step[] = [
  { name: 'types', run: types, stops: true },
  { name: 'lint', run: lint },
  { name: 'unit', run: unit },
  { name: 'data', run: async () => asOne(await run('node', ['scripts/check-data.ts'])) },
  { name: 'evidence', run: evidence },
  { name: 'build', run: async () => asOne(await run('node', ['scripts/build.ts'])), stops: true },
  { name: 'site', run: () => vitest('site') },
  { name: 'determinism', run: twice },
  { name: 'subpath', run: subpath },
  { name: 'browser', run: browser },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`unknown step: ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}`);

await mkdir(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of steps.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const start = performance.now();
  const count = await step.run().catch((error: Error) => asOne({ ok: false, output: String(error.stack) }));
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) console.log(count.output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  if (count.skipped !== undefined) console.log(count.skipped);
  if (count.failed > 0 && step.stops) {
    console.log(`stopped at ${step.name}; what follows was not run`);
    break;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
