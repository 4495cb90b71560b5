import type { DatasetPoints } from '../site/datasetPoints.ts';
import { fetched } from './fetched.ts';
import { pointLink } from './pointLink.ts';

/**
 * Around the rows of a dataset: a plain click on a value opens the card of its row; where that fails, the link leads to the row.
 * The links are made here, since a page of a thousand rows is lighter without them, and each row links to itself anyway.
 */
class PointCards extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll('tr[id]')) linkValue(row);
    this.addEventListener('click', (event) => {
      const link = pointLink(event);
      if (!link) return;
      event.preventDefault();
      this.#open(link).catch(() => location.assign(link.href));
    });
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const address = this.dataset['src'];
    const [{ rowCard }, { showCard }, points] = await Promise.all([
      import('./rowCard.ts'),
      import('./cardDialog.ts'),
      address === undefined ? undefined : fetched<DatasetPoints>(address),
    ]);
    // Rows that a filter hides are no neighbors.
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-point]')].filter((each) => each.offsetParent);
    showCard(rowCard(links, links.indexOf(link), points));
  }
}

function linkValue(row: Element): void {
  const words = [...(row.querySelector('td.number')?.childNodes ?? [])].find((node) => node.textContent?.trim());
  if (words?.nodeType !== Node.TEXT_NODE) return;
  const link = document.createElement('a');
  link.href = `#${row.id}`;
  link.dataset['point'] = row.id;
  words.replaceWith(link);
  link.append(words.textContent?.trim() ?? '');
}

customElements.define('point-cards', PointCards);
