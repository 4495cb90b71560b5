import { checkProject } from '../src/site/check.ts';
import { root } from './run.ts';

const { problems, warnings, summary } = await checkProject(root);
for (const problem of problems) console.error(problem);
for (const warning of warnings) console.warn(`warning: ${warning}`);
console.log(summary);
console.log(`${problems.length} problems, ${warnings.length} warnings`);
if (problems.length > 0) process.exitCode = 1;
