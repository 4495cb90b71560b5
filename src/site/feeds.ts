import { Feed } from 'feed';
import { statusNames } from '../charts/forecastWords.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { JudgedForecast } from '../model/judgedForecast.ts';
import { escapeHtml } from '../render/escape.ts';
import type { SiteEssay } from './essays.ts';
import { statusChanges } from './ledger.ts';
import { type Revision, revisions } from './revisions.ts';

/** The feeds of the site, as every page names them. */
export const feeds = [
  { path: '/essays/feed.xml', title: 'The Tracks Remain: essays' },
  { path: '/data/feed.xml', title: 'The Tracks Remain: changes of the data' },
  { path: '/ledger/feed.xml', title: 'The Tracks Remain: forecasts, changes of status' },
] as const;

/** From a path of the site to its public address. */
type Address = (path: string) => string;

interface Entry {
  /** Its address; by it a reader knows the entry again. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary?: string;
  /** As HTML. */
  readonly content?: string;
  readonly updated: string;
  readonly published?: string;
}

/** One entry for each essay, last changed first. */
export function essayFeed(essays: readonly SiteEssay[], address: Address): string {
  const entries = essays.map(({ slug, metadata: { title, lead, written, changes } }) => {
    const link = address(`/essays/${slug}/`);
    const updated = newest([written, ...changes.map(({ date }) => date)]);
    return { id: link, link, title, summary: lead, updated, published: written };
  });
  return atom(feeds[0], '/essays/', entries, address);
}

/** One entry for each thing that was done to datasets of a topic on one day, newest first. */
export function dataFeed(catalogue: Catalogue, address: Address): string {
  const entries = revisions(catalogue).map((revision) => {
    const { date, topic, change, datasets } = revision;
    const [only, second] = datasets;
    const alone = only !== undefined && second === undefined;
    const link = address(alone ? `/data/${only.id}/` : `/data/#${topic.id}`);
    const title = alone ? `${only.title}: ${change}` : `${topic.title}, ${datasets.length} datasets: ${change}`;
    return {
      id: `${address(feeds[1].path)}#${revision.id}`,
      link,
      title,
      content: listOf(revision, address),
      updated: date,
    };
  });
  return atom(feeds[1], '/data/', entries, address);
}

/** One entry for each change of a forecast's status, newest first. */
export function ledgerFeed(ledger: readonly JudgedForecast[], address: Address): string {
  const entries = statusChanges(ledger).map(({ judged: { forecast }, date, status, because }) => ({
    id: `${address(feeds[2].path)}#${date}-${forecast.id}-${status}`,
    link: address(`/ledger/${forecast.id}/`),
    title: `${statusNames[status]}: ${forecast.statement}`,
    summary: because,
    updated: date,
  }));
  return atom(feeds[2], '/ledger/', entries, address);
}

function listOf({ change, datasets }: Revision, address: Address): string {
  const items = datasets.map(
    ({ id, title }) => `<li><a href="${address(`/data/${id}/`)}">${escapeHtml(title)}</a></li>`,
  );
  return `<p>${escapeHtml(change)}</p><ul>${items.join('')}</ul>`;
}

/** An Atom feed. Its dates are those of its entries, never the day of the build. */
function atom(feed: (typeof feeds)[number], page: string, entries: readonly Entry[], address: Address): string {
  const writer = new Feed({
    id: address(feed.path),
    title: feed.title,
    link: address(page),
    feed: address(feed.path),
    updated: new Date(newest(entries.map(({ updated }) => updated))),
    author: { name: 'The Tracks Remain', link: address('/') },
    copyright: 'CC BY 4.0',
    generator: false,
  });
  const sorted = [...entries].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  for (const { id, link, title, summary, content, updated, published } of sorted)
    writer.addItem({
      id,
      link,
      title: escapeHtml(title),
      date: new Date(updated),
      ...(summary === undefined ? {} : { description: escapeHtml(summary) }),
      ...(content === undefined ? {} : { content }),
      ...(published === undefined ? {} : { published: new Date(published) }),
    });
  return `${writer.atom1()}\n`;
}

/** The last of some days, written as in the data. Throws where there is none: a feed has no date of its own. */
function newest(days: readonly string[]): string {
  const last = [...days].sort().at(-1);
  if (last === undefined) throw new Error('a feed without an entry has no date');
  return last;
}
