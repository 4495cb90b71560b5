import { checkProject } from '../src/site/check.ts';
import { root } from './run.ts';

const { problems, warnings, summary } = await checkProject(root);
for (const problem of problems) console.error(problem);
for (const warning of warnings) console.warn(`warning: ${warning}`);
console.log(summary);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
console.log(`${count(problems.length, 'problem')}, ${count(warnings.length, 'warning')}`);
if (problems.length > 0) process.exitCode = 1;
