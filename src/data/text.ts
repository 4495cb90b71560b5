import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Reads a file as strict UTF-8 without a byte-order mark; anything else is a problem, never repaired. */
export function readText(root: string, path: string, problems: Problem[]): string | undefined {
  const at = { path, line: 1, column: 1, expected: 'UTF-8 without a byte-order mark' };
  if (!existsSync(join(root, path))) {
    problems.push({ ...at, found: 'no such file', expected: 'this file', fix: `add ${path}` });
    return undefined;
  }
  const bytes = readFileSync(join(root, path));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.push({ ...at, found: 'a byte-order mark (BOM)', fix: 'save the file as "UTF-8", not "UTF-8 with BOM"' });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = bytes.subarray(0, firstInvalid(bytes)).filter((byte) => byte === 10).length + 1;
    problems.push({ ...at, line, found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' });
    return undefined;
  }
}

function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
