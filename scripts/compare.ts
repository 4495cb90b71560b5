import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  return found.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** What distinguishes two folders, byte by byte, one line a file. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = (await Promise.all([files(one), files(other)])).map((names) => new Set(names));
  const found: string[] = [];
  for (const name of [...(ours ?? []), ...(theirs?.difference(ours ?? new Set()) ?? [])].sort()) {
    if (!theirs?.has(name)) found.push(`only in the first: ${name}`);
    else if (!ours?.has(name)) found.push(`only in the second: ${name}`);
    else if (!(await sameBytes(path.join(one, name), path.join(other, name)))) found.push(`differs: ${name}`);
  }
  return found;
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}
