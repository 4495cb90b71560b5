import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Draft } from './draft.ts';
import { element, words } from './element.ts';

/** Links each term of the glossary where the essay first uses it, in running text: not in headings, links, tables and figures. */
export function linkTerms(root: Root, { tools: { glossary, href } }: Draft): void {
  const forms = glossary
    .flatMap(({ id, term, also, says }) => [term, ...also].map((form) => ({ id, form, says })))
    .sort((a, b) => b.form.length - a.form.length);
  const linked = new Set<string>();
  visit(root, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'table') return SKIP;
    const name = node.type === 'emphasis' ? node.data?.hName : undefined;
    if (name === 'a' || name === 'scenario-assumption') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const found = first(
      node,
      forms.filter(({ id }) => !linked.has(id)),
    );
    if (found === undefined) return undefined;
    linked.add(found.id);
    const { before, said, after, id, says } = found;
    const link = element('a', { className: ['term'], href: href(`/glossary/#${id}`), title: says }, [words(said)]);
    const pieces = [words(before), link, words(after)].filter((piece) => !('value' in piece) || piece.value !== '');
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    // The words after the link are looked at again, for further terms.
    return index + pieces.indexOf(link) + 1;
  });
}

/** The earliest term in a text, the longest of several at the same place. */
function first(
  { value }: Text,
  forms: readonly { readonly id: string; readonly form: string; readonly says: string }[],
) {
  let best: { at: number; said: string; id: string; says: string } | undefined;
  for (const { id, form, says } of forms) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'iu',
    );
    const match = pattern.exec(value);
    if (match !== null && (best === undefined || match.index < best.at))
      best = { at: match.index, said: match[0], id, says };
  }
  if (best === undefined) return undefined;
  const { at, said, id, says } = best;
  return { before: value.slice(0, at), said, after: value.slice(at + said.length), id, says };
}
