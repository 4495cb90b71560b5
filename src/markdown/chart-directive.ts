import type { Html } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { plainText } from './plain-text.ts';

const schema = z.strictObject({ id: z.string() });

/**
 * `::chart{#capex-to-gdp}`: the figure's HTML. Undefined, with a problem, for an unknown chart, one that the essay shows
 * already (its ids would stand twice in the page), and one with words of its own.
 */
export function embedChart(node: LeafDirective, draft: Draft): Html | undefined {
  const id = readAttributes(node, schema, draft)?.id;
  if (id === undefined) return undefined;
  if (plainText(node) !== '') {
    const fix = `write ::chart{#${id}} and put the words into the chart's file`;
    refuse(draft, node, { found: `words on the chart "${id}"`, expected: '::chart{#id} alone', fix });
  }
  const html = draft.tools.chart(id);
  if (html === undefined) {
    const near = nearest(id, draft.tools.chartIds);
    const fix = near === undefined ? 'name a chart of content/charts/' : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the unknown chart "${id}"`, expected: 'the id of a chart in content/charts/', fix });
    return undefined;
  }
  if (draft.charts.includes(id)) {
    const fix = `link to it instead: [the chart](/charts/${id}/)`;
    refuse(draft, node, { found: `the chart "${id}" a second time`, expected: 'each chart once in an essay', fix });
    return undefined;
  }
  draft.charts.push(id);
  return { type: 'html', value: html };
}
