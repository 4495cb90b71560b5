import { checkProject } from '../src/site/check.ts';
import { root } from './run.ts';

const { problems, summary } = await checkProject(root);
for (const problem of problems) console.error(problem);
console.log(summary);
if (problems.length > 0) process.exitCode = 1;
