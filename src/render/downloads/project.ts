/** The name under which the site is cited. */
export const projectName = 'The Tracks Remain';

/** The terms of our words and of the compilation; each figure stands under the terms of its source. */
export const compilationLicense = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International (the compilation; each figure under the terms of its source)',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The title and one paragraph of the files that hold every dataset. */
export const wholeTitle = `${projectName}: all datasets`;
export const wholeDefinition =
  'Every observation on four build-outs, US railroads, dot-com and fiber, mobile networks and AI, each with its status, its source and the place in it.';

/** How to cite a page or file: the project, what it is called, the day of its last change, its address. */
export function citation(title: string, changed: string, address: string): string {
  return `${projectName}, "${title}", data of ${changed}. ${address}`;
}
