import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element, words } from './element.ts';

const schema = z.strictObject({ id: z.string() });

/** `:figure{#capex-to-gdp}`: "Figure 2", a link to the figure of this essay. The number is put in by `numberFigures`. */
export function nameFigure(node: TextDirective, draft: Draft): PhrasingContent {
  const id = readAttributes(node, schema, draft)?.id ?? '';
  const properties = { href: '' };
  const text = words('');
  draft.references.push({ id, properties, text, node });
  return element('a', properties, [text]);
}

/** Once all figures of an essay stand, gives every reference the number and the place of its figure; one to a figure that the essay lacks is a problem. */
export function numberFigures(draft: Draft): void {
  const named = draft.figures.map((figure) => figure.replace(/^(?:chart|scenario)-/, ''));
  for (const { id, properties, text, node } of draft.references) {
    const index = named.indexOf(id);
    text.value = `Figure ${index + 1}`;
    properties.href = `#${draft.figures[index] ?? ''}`;
    if (index >= 0) continue;
    const near = nearest(id, named);
    const fix = near === undefined ? 'embed it, or link to its page' : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the figure "${id}"`, expected: 'a figure that this essay embeds', fix });
  }
}
