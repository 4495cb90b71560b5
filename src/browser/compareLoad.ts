import type { DeskFile } from '../charts/deskFile.ts';
import type { DeskLine } from '../charts/deskLine.ts';
import { fetched } from './fetched.ts';

/** The lines of these names from the files of their datasets, each loaded once. `base` is where the site begins. */
export async function loadLines(names: readonly string[], base: string): Promise<DeskLine[]> {
  const [{ lineIn }, { partsOf }] = await Promise.all([
    import('../charts/deskFileLine.ts'),
    import('../charts/deskAddress.ts'),
  ]);
  const lines = await Promise.all(
    names.map(async (name) => {
      const [dataset, series] = partsOf(name);
      return lineIn(await fetched<DeskFile>(`${base}/data/${dataset}/lines.json`), series);
    }),
  );
  return lines.flatMap((line) => line ?? []);
}
