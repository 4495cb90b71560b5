import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressProblem } from '../scripts/address.ts';
import { workflowProblems, workflows } from '../scripts/workflows.ts';

const pinned = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const sound = `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${pinned}
        with:
          persist-credentials: false
      - run: npm test
`;

test.each(workflows())('%s is sound', async (file, text) => {
  expect(await workflowProblems(text, file)).toEqual([]);
});

test('a version stands beside every pinned commit, for those who read', () => {
  for (const [file, text] of workflows())
    for (const [line] of text.matchAll(/uses: \S+@.*/g)) expect(line, file).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('only the job that publishes may write anything', () => {
  type Rights = Readonly<Record<string, string>> | undefined;
  const writers = workflows().flatMap(([file, text]) => {
    const { permissions, jobs } = parse(text) as {
      permissions: Rights;
      jobs: Record<string, { permissions?: Rights }>;
    };
    const all = [
      ['*', permissions] as const,
      ...Object.entries(jobs).map(([name, job]) => [name, job.permissions] as const),
    ];
    return all.flatMap(([name, rights]) =>
      Object.entries(rights ?? {}).flatMap(([right, level]) => (level === 'write' ? `${file} ${name} ${right}` : [])),
    );
  });
  expect(writers).toEqual([
    '.github/workflows/publish.yml deploy pages',
    '.github/workflows/publish.yml deploy id-token',
  ]);
});

test('the workflow of these tests is sound, so that what follows can fail for one reason only', async () => {
  expect(await workflowProblems(sound, 'w.yml')).toEqual([]);
});

test.each([
  ['a tag in place of a commit', sound.replace(/@\w+$/m, '@v5'), 'actions/checkout@v5 is not pinned to a commit'],
  ['no rights stated', sound.replace(/permissions:\n.*\n/, ''), 'no permissions for the whole workflow'],
  ['no time limit', sound.replace(/ *timeout.*\n/, ''), 'job "test" has no time limit'],
  ['a token left behind', sound.replace(/ *with:\n.*\n/, ''), 'job "test" leaves the token in the checkout'],
  ['a key that does not exist', sound.replace('runs-on', 'run-on'), '"runs-on" section is missing in job "test"'],
  [
    'a title run by the shell',
    sound.replace('npm test', `echo \${{ github.event.issue.title }}`),
    'potentially untrusted',
  ],
])('refused: %s', async (_, text, words) => {
  expect(text).not.toBe(sound);
  expect((await workflowProblems(text, 'w.yml')).join('\n')).toContain(words);
});

test('a site is not published under the placeholder, nor at another address than it says', () => {
  expect(addressProblem({ site: 'https://tracks-remain.example', base: '/' })).toContain('leads nowhere');
  expect(addressProblem({})).toContain('leads nowhere');
  const project = { site: 'https://jane.github.io', base: '/notebook/' };
  expect(addressProblem(project, 'https://jane.github.io/notebook')).toBeUndefined();
  expect(addressProblem(project, 'https://jane.github.io/other')).toContain('make https://jane.github.io/notebook/');
  expect(addressProblem({ site: 'https://jane.github.io' }, 'https://jane.github.io/notebook')).toContain('/notebook/');
});
