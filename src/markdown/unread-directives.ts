import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { directiveUsage, meantDirective } from './directive-names.ts';
import { type Draft, refuse, sourceOf } from './draft.ts';

const start = /(?<!\\):{1,3}([A-Za-z][\w-]*)(?=[[{])/gu;

/**
 * Finds what was meant as a directive but could not be read as one and so stayed in the text: a chart within a
 * sentence, a bracket never closed. `\:value[` is text on purpose.
 */
export function refuseUnread(root: Root, draft: Draft): void {
  visit(root, 'text', (node) => {
    for (const [found, name = ''] of sourceOf(draft, node).matchAll(start)) {
      const meant = meantDirective(name);
      if (meant === undefined) continue;
      const fix = 'close its brackets and quotes, or write \\: for a plain colon';
      refuse(draft, node, { found: `${found} that cannot be read`, expected: directiveUsage[meant], fix });
    }
  });
}
