import type { Root, Yaml } from 'mdast';
import type { Problem } from '../data/problem.ts';
import { type EssayMetadata, essaySchema } from '../data/schemas/essay.ts';
import { checkShape, parseYaml } from '../data/yaml.ts';

/**
 * The metadata between the two `---` lines at the head of an essay. Missing front matter, bad YAML, unknown keys and
 * values of another form become problems at their own lines; the result is then undefined.
 */
export function readFrontMatter(root: Root, path: string, problems: Problem[]): EssayMetadata | undefined {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml');
  if (yaml === undefined) {
    const expected = 'front matter between two lines "---"';
    problems.push({ path, line: 1, column: 1, found: 'no front matter', expected, fix: 'begin the file with it' });
    return undefined;
  }
  // The line of the opening "---" stays, empty, so that the places reported are those of the essay.
  const located = parseYaml(path, `\n${yaml.value}`, problems);
  return located === undefined ? undefined : checkShape(essaySchema, located, problems);
}
