import type { Root } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { EssayMetadata } from '../data/schemas/essay.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import { bibliography } from './bibliography.ts';
import { newDraft } from './draft.ts';
import type { EssayTools } from './essay-tools.ts';
import { numberFigures } from './figure-directive.ts';
import { readFrontMatter } from './front-matter.ts';
import { type EssayHeading, nameHeadings } from './headings.ts';
import { linkTerms } from './link-terms.ts';
import { applyAll, parse, write } from './pipeline.ts';
import { plainText } from './plain-text.ts';
import { checkProseNumbers, type NumberCounts } from './prose-numbers.ts';
import { scrollTables } from './scroll-tables.ts';

/** An essay ready for its page, with all that it refers to and all that is wrong with it. */
export interface Essay {
  /** Absent where the front matter is not in order. */
  readonly metadata?: EssayMetadata;
  readonly html: string;
  readonly headings: readonly EssayHeading[];
  /** Ids of the charts shown, in order. */
  readonly charts: readonly string[];
  /** Ids of the scenarios shown, in order. */
  readonly scenarios: readonly string[];
  /** Words of the prose, front matter and figures left out. */
  readonly wordCount: number;
  readonly numbers: NumberCounts | undefined;
  /** The numbers that agree with the data, in order. */
  readonly values: readonly { readonly quantity: Quantity; readonly line: number }[];
  /** Ids of the works cited, in the order of their first citation. */
  readonly cited: readonly string[];
  readonly problems: readonly Problem[];
}

/** Markdown with directives to HTML. Bad input never throws: every problem of the file is in the result. */
export function renderEssay(file: { readonly path: string; readonly text: string }, tools: EssayTools): Essay {
  const draft = newDraft(file, tools);
  const root = parse(file.text);
  const metadata = readFrontMatter(root, file.path, draft.problems);
  const numbers = metadata && checkProseNumbers(root, metadata, draft);
  const wordCount = countWords(root);
  applyAll(root, draft);
  numberFigures(draft);
  linkTerms(root, draft);
  scrollTables(root);
  const cited = [...draft.citations.keys()];
  const headings = nameHeadings(root, ['sources', ...cited.map((id) => `source-${id}`)]);
  const sources = bibliography(draft);
  if (sources !== undefined) {
    root.children.push(sources);
    headings.push({ depth: 2, id: 'sources', text: 'Sources' });
  }
  const html = write(root);
  const { charts, scenarios, values, problems } = draft;
  return {
    ...(metadata === undefined ? {} : { metadata }),
    html,
    headings,
    charts,
    scenarios,
    wordCount,
    numbers,
    values,
    cited,
    problems,
  };
}

function countWords(root: Root): number {
  const prose = root.children.filter(({ type }) => type !== 'yaml').map(plainText);
  return prose.join(' ').split(/\s+/).filter(Boolean).length;
}
