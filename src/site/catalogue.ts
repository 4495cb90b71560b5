import { type Catalogue, readCatalogue } from '../data/catalogue.ts';

let memo: Catalogue | undefined;

/** The catalogue of this build: read once; under the dev server on every call, so that a saved file shows. */
export function siteCatalogue(): Catalogue {
  if (import.meta.env.DEV) return readCatalogue(process.cwd());
  memo ??= readCatalogue(process.cwd());
  return memo;
}
