import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element, words } from './element.ts';
import { plainText } from './plain-text.ts';

const schema = z.strictObject({ source: z.string() });

/**
 * `:cite[p. 161]{source="noyes-railroad-rates"}`: the number of the work in the list of sources, a link to it; the work and the place in it show on hover.
 * An unknown work or a citation without its place is a problem.
 */
export function cite(node: TextDirective, draft: Draft): PhrasingContent {
  const locator = plainText(node).trim();
  const id = readAttributes(node, schema, draft)?.source;
  if (locator === '') {
    const fix = 'write the place between the brackets';
    refuse(draft, node, { found: 'a citation without a place', expected: ':cite[p. 161]{source="id"}', fix });
  }
  const work = id === undefined ? undefined : draft.tools.source(id);
  if (id === undefined || work === undefined) {
    if (id !== undefined) refuseUnknown(id, node, draft);
    return words(`(${locator})`);
  }
  const isFirst = !draft.citations.has(id);
  const locators = draft.citations.get(id) ?? [];
  if (locator !== '' && !locators.includes(locator)) locators.push(locator);
  draft.citations.set(id, locators);
  const number = [...draft.citations.keys()].indexOf(id) + 1;
  const said = `${work.short}, ${locator}`;
  const card = `${work.short}: ${work.title}. ${locator}`;
  const properties = {
    ...(isFirst ? { id: `cite-${id}` } : {}),
    className: ['cite'],
    href: `#source-${id}`,
    dataCite: card,
    ariaLabel: `Source ${number}: ${said}`,
  };
  return element('a', properties, [words(`[${number}]`)]);
}

function refuseUnknown(id: string, node: TextDirective, draft: Draft): void {
  const near = nearest(id, draft.tools.sourceIds);
  const fix = near === undefined ? 'add the work to data/sources/' : `did you mean "${near}"?`;
  refuse(draft, node, { found: `the unknown source "${id}"`, expected: 'the id of a work in data/sources/', fix });
}
