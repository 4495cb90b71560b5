import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The bytes that `make` gives for this name and key: made once, then read from `folder`. The key must stand for all
 * that the bytes depend on. Of each name only the newest key is kept. Safe when two processes write the same at once.
 */
export async function cached(
  folder: string,
  name: string,
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const stem = `${name.replaceAll('/', ',')}@`;
  const own = stem + key;
  const path = join(folder, own);
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((file) => file.startsWith(stem) && !file.startsWith(own));
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, bytes);
  renameSync(part, path);
  for (const file of others) rmSync(join(folder, file), { force: true });
  return bytes;
}

/** The files that a cache holds, by name and key; none where there is no such folder. */
export function cachedNames(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder).filter((file) => !file.endsWith('.part')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Set();
  }
}
