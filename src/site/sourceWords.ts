import type { Source, sourceKinds } from '../data/schemas/source.ts';

/** What each kind of work is, and what a reader should keep in mind about it. */
export const sourceKindWords: Readonly<Record<(typeof sourceKinds)[number], string>> = {
  scholarly: 'A study that says how it came to its figures.',
  official: 'A government or a public body on what it counts or oversees.',
  filing: 'A company’s report under the rules of its regulator: about itself, and liable for it.',
  dataset: 'A file of figures that others gathered. It is as good as the works behind it.',
  industry: 'A company, a trade body or a market researcher on its own field, with an interest in what it says.',
  press: 'A newspaper, a magazine or a trade journal. It repeats what others measured and seldom says how.',
  web: 'A page that nobody had to check before it appeared: a blog, a forum, an encyclopedia.',
  book: 'A book. The page or the passage stands with each row.',
  advocacy: 'A text that argues for a cause or an industry. Its figures may be chosen to persuade.',
};

/** Whether a work states its terms without a "not stated" for any part of it. */
export function statesTerms({ licence }: Pick<Source, 'licence'>): boolean {
  return !/\bnot stated\b|\bno statement\b/i.test(licence);
}

/** What the terms of a work mean for the downloads of this site. */
export function downloadWords(source: Pick<Source, 'licence' | 'bulk'>): string {
  if (!source.bulk)
    return 'Not offered: the terms forbid copies, or state nothing for copying a whole table. The rows are shown and cited here, and left out of every file.';
  return statesTerms(source)
    ? 'Its rows stand in the files of the datasets, under these terms.'
    : 'Its rows stand in the files of the datasets. No terms are stated for all of it: ask, or rely on the law of your country, before you copy a whole table.';
}

/** The work as a line to cite: authors, year, title, publisher, address, where and when it was read. */
export function citationOf({
  authors,
  year,
  title,
  publisher,
  url,
  seenAt,
  read,
}: Pick<Source, 'authors' | 'year' | 'title' | 'publisher' | 'url' | 'seenAt' | 'read'>): string {
  const dated = year === undefined ? '' : ` (${year})`;
  const work = authors === undefined ? [`${title}${dated}`] : [`${authors}${dated}`, title];
  const words = [...work, publisher].flatMap((part) =>
    part === undefined ? [] : [/[.?!]$/.test(part) ? part : `${part}.`],
  );
  // No stop after an address: a reader who copies it would take the stop along.
  return [...words, url, `(read on ${read}${seenAt === undefined ? '' : ` in ${seenAt}`})`]
    .filter((part) => part !== undefined)
    .join(' ');
}
