import type { Blockquote, ListItem, PhrasingContent } from 'mdast';
import { addressKind } from './address.ts';
import type { Draft } from './draft.ts';
import { element, words } from './element.ts';
import type { CitedWork } from './essay-tools.ts';
import { hostOf } from './hostOf.ts';

/** The section of works cited, in the order of their first citation, each with the places cited; undefined if none was. */
export function bibliography(draft: Draft): Blockquote | undefined {
  const items: ListItem[] = [];
  for (const [id, locators] of draft.citations) {
    const work = draft.tools.source(id);
    if (work === undefined) continue;
    const children = [
      { type: 'paragraph' as const, children: entry(id, work, locators, draft.tools.href(`/sources/${id}/`)) },
    ];
    items.push({ type: 'listItem', spread: false, data: { hProperties: { id: `source-${id}` } }, children });
  }
  if (items.length === 0) return undefined;
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['sources'] } },
    children: [
      { type: 'heading', depth: 2, data: { hProperties: { id: 'sources' } }, children: [words('Sources')] },
      { type: 'list', ordered: true, spread: false, children: items },
    ],
  };
}

function entry(id: string, work: CitedWork, locators: readonly string[], page: string): PhrasingContent[] {
  const title = element('a', { href: page }, [element('cite', {}, [words(work.title)])]);
  const outside =
    work.url !== undefined && addressKind(work.url) === 'web'
      ? [
          words(' '),
          element('a', { href: work.url, ariaLabel: `Outside: ${hostOf(work.url)}, ${work.short}` }, [
            words(`Outside: ${hostOf(work.url)}`),
          ]),
          words('.'),
        ]
      : [];
  const year = work.year === undefined ? '' : ` (${work.year})`;
  const before = work.authors === undefined ? [] : [words(sentence(`${work.authors}${year}`)), words(' ')];
  const rest = [
    work.publisher,
    work.seenAt === undefined ? undefined : `Where read: ${work.seenAt}`,
    work.weakness,
    `Terms: ${work.licence}`,
    `Cited: ${locators.join('; ')}`,
  ].filter((part) => part !== undefined);
  const after = `${work.authors === undefined ? year : ''}. ${rest.map(sentence).join(' ')}`;
  const back = element('a', { href: `#cite-${id}`, ariaLabel: `Back to where ${work.short} is first cited` }, [
    words('↩'),
  ]);
  return [...before, title, words(after), ...outside, words(' '), back];
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
