import type { Root, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { boxChange } from './change-directive.ts';
import { cite } from './cite-directive.ts';
import {
  type DirectiveName,
  directiveNames,
  directiveUsage,
  isDirectiveName,
  meantDirective,
} from './directive-names.ts';
import { type Draft, refuse, sourceOf } from './draft.ts';
import { words } from './element.ts';
import { embedFigure } from './embed-directive.ts';
import { nameFigure } from './figure-directive.ts';
import { askGuess } from './guess-directive.ts';
import { setAssumption, showOutcome } from './scenario-directives.ts';
import { noteAside } from './side-directive.ts';
import { bindValue } from './value-directive.ts';
import { colorWave } from './wave-directive.ts';

/** Puts in the place of each directive what it stands for; names misspelled or in the wrong place are problems. */
export function applyDirectives(root: Root, draft: Draft): void {
  visit(root, (node, index, parent) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
    if (parent === undefined || index === undefined) return;
    const children = parent.children as RootContent[];
    const replacement = apply(node, draft);
    children.splice(index, 1, ...replacement);
    // A box and a note are entered again, for the directives within them; of a sentence's piece nothing is left to do.
    const isEntered = node.type === 'containerDirective' || node.name === 'side';
    return isEntered ? index : [SKIP, index + replacement.length];
  });
}

function apply(node: Directives, draft: Draft): RootContent[] {
  const { name } = node;
  if (node.type === 'textDirective' && name === 'value') return [bindValue(node, draft)];
  if (node.type === 'textDirective' && name === 'cite') return [cite(node, draft)];
  if (node.type === 'textDirective' && name === 'side') return [noteAside(node, draft)];
  if (node.type === 'textDirective' && name === 'figure') return [nameFigure(node, draft)];
  if (node.type === 'textDirective' && name === 'assumption') return [setAssumption(node, draft)];
  if (node.type === 'textDirective' && name === 'outcome') return [showOutcome(node, draft)];
  if (node.type === 'textDirective' && name === 'wave') return [colorWave(node, draft)];
  if (node.type === 'containerDirective' && name === 'change') return [boxChange(node, draft)];
  if (node.type === 'leafDirective' && (name === 'chart' || name === 'scenario'))
    return [embedFigure(node, name, draft)].filter((html) => html !== undefined);
  if (node.type === 'leafDirective' && name === 'guess')
    return [askGuess(node, draft)].filter((html) => html !== undefined);
  refuseName(node, draft);
  if (node.type === 'textDirective') return [words(sourceOf(draft, node))];
  if (node.type === 'containerDirective') return node.children;
  return [{ type: 'paragraph', children: [words(sourceOf(draft, node))] }];
}

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

function refuseName(node: Directives, draft: Draft): void {
  const found = `${colons[node.type]}${node.name}`;
  if (isDirectiveName(node.name)) {
    refuse(draft, node, { found, expected: directiveUsage[node.name], fix: 'write it in that form' });
    return;
  }
  const meant: DirectiveName | undefined = meantDirective(node.name);
  const fix = `did you mean "${meant}"? A colon that is only a colon is written \\:`;
  refuse(draft, node, {
    found: `the unknown directive ${found}`,
    expected: `one of ${directiveNames.join(', ')}`,
    fix,
  });
}
