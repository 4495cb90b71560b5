import { readFileSync } from 'node:fs';

/** The bytes of a file. */
export function fileBytes(path: string): Buffer {
  return readFileSync(path);
}
