import type { Source } from '../data/schemas/source.ts';
import { part } from './part.ts';

/** How to cite a comparison: its lines, its address and the works behind it. A reader's own line is in no address. */
export function compareCite(
  names: readonly string[],
  address: string,
  sources: readonly Source[],
  hasOwn: boolean,
  base: string,
): (string | Node)[] {
  const works = sources.flatMap(({ id, short }, index) => {
    const link = part('a', '', short);
    link.href = `${base}/sources/${id}/`;
    return [index === 0 ? '' : '; ', link];
  });
  return [
    `The Tracks Remain, “${names.join('”, “')}”, compared at ${address}`,
    '. Behind it: ',
    ...works,
    '.',
    ...(hasOwn ? [' Your own line is not in this address: it stays in this page until you leave it.'] : []),
  ];
}
