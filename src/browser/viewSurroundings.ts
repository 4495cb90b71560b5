import type { Subject } from '../charts/figure.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import { part } from './part.ts';

/** What stands around a drawing and speaks of the author's view: kept, so that it comes back with it. */
interface Kept {
  readonly definitions: readonly Node[];
  readonly links: readonly { readonly link: HTMLAnchorElement; readonly href: string; readonly download: string }[];
}
const kept = new WeakMap<HTMLElement, Kept>();

/** Makes the definitions beside a chart, its link and its files those of a reader's view. A slide of it that can be edited there is none. */
export async function followView(
  figure: HTMLElement,
  subjects: readonly Subject[],
  rows: readonly ChartRow[],
): Promise<void> {
  const { definitions, taken } = around(figure);
  if (!kept.has(figure))
    kept.set(figure, {
      definitions: [...(definitions?.childNodes ?? [])],
      links: [...taken.values()].map((link) => ({ link, href: link.href, download: link.download })),
    });
  const { csv, png, pptx, link } = Object.fromEntries(taken);
  definitions?.replaceChildren(...subjects.flatMap(definition));
  link?.setAttribute('href', location.href);
  if (pptx) pptx.hidden = true;
  if (png) png.onclick = (event) => savePage(event, figure);
  if (!csv) return;
  const { chartCsv } = await import('../render/chartCsv.ts');
  if (csv.href.startsWith('blob:')) URL.revokeObjectURL(csv.href);
  csv.href = URL.createObjectURL(new Blob([chartCsv(rows)], { type: 'text/csv' }));
  const date = figure.querySelector<HTMLElement>('chart-view')?.dataset['date'] ?? '';
  csv.download = `${figure.id.replace(/^chart-/, '')}_${date}_view.csv`;
}

/** The author's own words, link and files again. */
export function followAuthor(figure: HTMLElement): void {
  const own = kept.get(figure);
  if (own === undefined) return;
  around(figure).definitions?.replaceChildren(...own.definitions);
  for (const { link, href, download } of own.links) {
    link.setAttribute('href', href);
    if (download !== '') link.download = download;
    else link.removeAttribute('download');
    link.hidden = false;
    link.onclick = null;
  }
  kept.delete(figure);
}

/** The picture of a page, of what the figure shows; where it cannot be made, the link leads to the author's. */
function savePage(event: Event, figure: HTMLElement): void {
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  import('./viewPicture.ts')
    .then(({ savePicture }) => savePicture(figure, { preset: 'page', paper: 'light', ending: 'png' }))
    .catch(() => {
      link.onclick = null;
      link.textContent = 'PNG of the author’s view';
    });
}

function around(figure: HTMLElement) {
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('.chart-actions a[data-take]')];
  return {
    definitions: document.querySelector(`dl[data-definitions="${figure.id}"]`),
    taken: new Map(links.map((link) => [link.dataset['take'] ?? '', link])),
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
