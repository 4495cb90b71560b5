import type { Dataset } from '../data/dataset.ts';
import type { Source } from '../data/schemas/source.ts';
import { isOffered } from '../render/downloads/offered.ts';

/**
 * The CSV as it stands in the repository. Rows of a source whose terms forbid bulk copies are left out:
 * the site shows and cites them, but does not hand them on as a file.
 */
export function offeredCsv(
  { csv, observations }: Pick<Dataset, 'csv' | 'observations'>,
  sources: ReadonlyMap<string, Source>,
): {
  readonly text: string;
  readonly withheld: number;
} {
  const withheld = observations.filter((row) => !isOffered(row, sources)).length;
  if (withheld === 0) return { text: csv, withheld };
  const lines = csv.split('\n');
  const rows = [...observations].sort((a, b) => a.line - b.line);
  // A record whose quoted note holds a line break runs on until the next one begins.
  const kept = rows.flatMap((row, index) => {
    const next = rows[index + 1]?.line ?? lines.length + 1;
    return isOffered(row, sources) ? lines.slice(row.line - 1, next - 1) : [];
  });
  return { text: `${[lines[0] ?? '', ...kept].join('\n').trimEnd()}\n`, withheld };
}
