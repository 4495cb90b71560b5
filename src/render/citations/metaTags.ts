import { projectName } from '../downloads/project.ts';
import type { Work } from './work.ts';

/** The `<meta>` elements by which reference managers and search engines of papers know a page, as name and content. */
export function citationTags({ title, date, address }: Pick<Work, 'title' | 'date' | 'address'>) {
  const day = date.replaceAll('-', '/');
  return [
    ['citation_title', title],
    ['citation_author', projectName],
    ['citation_publisher', projectName],
    ['citation_publication_date', day],
    ['citation_online_date', day],
    ['citation_public_url', address],
    ['citation_language', 'en'],
  ] as const;
}
