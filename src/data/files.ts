import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the files in a folder below `root`, sorted, so that no result depends on the file system; empty where there is none. */
export function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The folders of `data/` that hold datasets, sorted. */
export function topicsIn(root: string): string[] {
  const reserved = new Set(['sources', 'waves', 'events', 'left-out', 'forecasts']);
  const path = join(root, 'data');
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !reserved.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}
