import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, run } from './run.ts';

const dist = path.join(root, 'dist');
const next = path.join(root, 'dist.next');
const last = path.join(root, 'dist.last');
const remove = (folder: string) => rm(folder, { recursive: true, force: true });

/** Checks, builds beside the last good site and takes its place only as a whole. */
async function build(): Promise<boolean> {
  if (!(await run('node', ['scripts/check-data.ts'], { show: true })).ok) return false;
  await remove(next);
  if (!(await run('astro', ['build', '--outDir', 'dist.next'], { show: true })).ok) return false;
  await remove(last);
  if (existsSync(dist)) await rename(dist, last);
  await rename(next, dist);
  await remove(last);
  return true;
}

process.once('SIGINT', () => undefined); // the child ends by it too; what it leaves is still cleared away
const built = await build().finally(() => remove(next));
if (!built) {
  console.error(existsSync(dist) ? 'not built; dist is still the last good site' : 'not built');
  process.exitCode = 1;
}
