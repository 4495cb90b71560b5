/** The name under which the site is cited. */
export const projectName = 'The Tracks Remain';

/** The terms of our words and of the compilation; each figure stands under the terms of its source. */
export const compilationLicense = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International (the compilation; each figure under the terms of its source)',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the terms are, in a sentence. */
export const termsSentence = 'The compilation is CC BY 4.0; each figure under the terms of its source.';

/** What is said of rows that stand on a page and in no file; the number is written before it. */
export const withheldReason =
  'shown and cited on the pages but in no file, because the source forbids copying or states no terms for copying a whole table';

/** The title and one paragraph of the files of the whole. `rows` counts those of the site, `withheld` those that the files lack. */
export const wholeTitle = `${projectName}: all datasets`;
export function wholeDefinition(rows: number, withheld: number): string {
  const [all, offered, left] = [rows, rows - withheld, withheld].map((count) => count.toLocaleString('en-US'));
  const what =
    'Observations on four build-outs, US railroads, dot-com and fiber, mobile networks and AI, each with its status, its source and the place in it.';
  return withheld === 0 ? what : `${what} ${offered} of ${all} stand in the files; ${left} are ${withheldReason}.`;
}

/** How to cite a page or file: the project, what it is called, the day of its last change, its address. */
export function citation(title: string, changed: string, address: string): string {
  return `${projectName}, "${title}", data of ${changed}. ${address}`;
}
