import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src/data', 'src/model', 'src/charts', 'src/render'];
const makers = ['package-lock.json'];

/** One hash for all code that a picture or a deck depends on, read below the root of the project: what was made by other code is made anew. */
export function drawingCode(root: string): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files, ...makers.map((name) => join(root, name))].sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}
