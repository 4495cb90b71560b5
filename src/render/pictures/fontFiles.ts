import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Face } from '../../charts/measure.ts';

/** A typeface of the pictures that leave the site: how a drawing asks for it, and where it lies. */
export interface FontFile {
  readonly face: Face;
  readonly family: string;
  readonly weight: 400 | 600;
  /** The path of its TrueType file. */
  readonly path: string;
}

// From the root of the project and not from this file, since a build bundles this file elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** The typefaces that a picture may use; no other is ever read, neither of this machine nor of another. */
export const fontFiles: readonly FontFile[] = [
  {
    face: 'text',
    family: 'Source Sans 3',
    weight: 400,
    path: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  },
  {
    face: 'strong',
    family: 'Source Sans 3',
    weight: 600,
    path: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  },
  {
    face: 'title',
    family: 'Source Serif 4',
    weight: 600,
    path: resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  },
];
