import type { Source } from '../../data/schemas/source.ts';
import { projectName } from '../downloads/project.ts';

/** Something of this site that can be cited, with the works behind it. */
export interface Work {
  readonly kind: 'chart' | 'dataset' | 'essay';
  /** Its id among those of its kind: `crash`, `railroads/investment`. */
  readonly id: string;
  readonly title: string;
  /** The day of the last change of its data, or of the essay: its version. */
  readonly date: string;
  /** The public address of its page. */
  readonly address: string;
  /** What this site did to the numbers of the works behind it, in sentences. */
  readonly done: string;
  /** The producers: every work behind what is drawn, tabulated or cited. */
  readonly sources: readonly Source[];
  /** The producers in few words, where somebody wrote them: `BEA; Ulmer 1960`. */
  readonly producers?: string;
}

/** The name of a work in a list of references, unique over the site: `tracks-remain-data-railroads-investment`. */
export function workKey({ kind, id }: Pick<Work, 'kind' | 'id'>): string {
  const folder = { chart: 'chart', dataset: 'data', essay: 'essay' }[kind];
  return `tracks-remain-${folder}-${id.replaceAll('/', '-')}`;
}

/** More works than this do not fit under a slide: it names the producers in few words. */
const fewWorks = 6;

/** One line for the foot of a slide: this work and the producers behind it. */
export function sourceLine({ kind, title, date, address, sources, producers }: Work): string {
  const dated = kind === 'essay' ? `as of ${date}` : `data of ${date}`;
  const behind = sources.length === 0 ? '' : ` Behind it: ${behindWords(sources, producers)}.`;
  return `${projectName}, “${title}”, ${dated}, ${address}.${behind}`;
}

function behindWords(sources: readonly Source[], producers: string | undefined): string {
  if (sources.length <= fewWorks) return sources.map(({ short }) => short).join('; ');
  const count = `${sources.length} works, listed there`;
  return producers === undefined ? count : `${producers.replace(/\.$/, '')} (${count})`;
}
