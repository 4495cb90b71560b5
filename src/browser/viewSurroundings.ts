import type { Subject } from '../charts/figure.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import { part } from './part.ts';

/** What stands around a drawing and speaks of the author's view: kept, so that it comes back with it. */
interface Kept {
  readonly definitions: readonly Node[];
  readonly csv: string | null;
  readonly link: string | null;
}
const kept = new WeakMap<HTMLElement, Kept>();

/** Makes the definitions beside a chart, its link and its file of numbers those of a reader's view. */
export async function followView(
  figure: HTMLElement,
  subjects: readonly Subject[],
  rows: readonly ChartRow[],
): Promise<void> {
  const { definitions, csv, link } = around(figure);
  if (!kept.has(figure))
    kept.set(figure, {
      definitions: [...(definitions?.childNodes ?? [])],
      csv: csv?.getAttribute('href') ?? null,
      link: link?.getAttribute('href') ?? null,
    });
  definitions?.replaceChildren(...subjects.flatMap(definition));
  link?.setAttribute('href', location.href);
  if (!csv) return;
  const { chartCsv } = await import('../render/chartCsv.ts');
  if (csv.href.startsWith('blob:')) URL.revokeObjectURL(csv.href);
  csv.href = URL.createObjectURL(new Blob([chartCsv(rows)], { type: 'text/csv' }));
  csv.download = `${figure.id.replace(/^chart-/, '')}-view.csv`;
}

/** The author's own words, link and file again. */
export function followAuthor(figure: HTMLElement): void {
  const own = kept.get(figure);
  const { definitions, csv, link } = around(figure);
  if (own === undefined) return;
  definitions?.replaceChildren(...own.definitions);
  if (own.link !== null) link?.setAttribute('href', own.link);
  if (csv && own.csv !== null) {
    csv.setAttribute('href', own.csv);
    csv.removeAttribute('download');
  }
  kept.delete(figure);
}

function around(figure: HTMLElement) {
  return {
    definitions: document.querySelector(`dl[data-definitions="${figure.id}"]`),
    csv: figure.querySelector<HTMLAnchorElement>('.chart-actions a[data-take="csv"]'),
    link: figure.querySelector<HTMLAnchorElement>('.chart-actions a[data-take="link"]'),
  };
}

function definition({ wave, title, includes }: Subject): HTMLElement[] {
  const head = part('dt', '');
  if (wave !== undefined) {
    const name = part('span', 'wave', wave.short);
    name.dataset['wave'] = wave.slot;
    head.append(name, ': ');
  }
  head.append(title);
  return [head, part('dd', '', `${includes.replace(/\.$/, '')}.`)];
}
