import { projectName } from '../downloads/project.ts';
import { pngChunk } from './pngChunk.ts';
import type { Told } from './told.ts';

/** Where the chunk of the size ends, which must come first: eight bytes that mark a PNG, and twenty-five of its own. */
const afterSize = 33;

/** A PNG that says of itself what it shows, under which terms and where it is from, under the keywords of the format. */
export function pngWords(png: Uint8Array, { title, description, licence, address, date }: Told): Uint8Array {
  const said = {
    Title: title,
    Author: projectName,
    Description: description,
    Copyright: licence,
    Source: address,
    'Creation Time': date,
  };
  const chunks = Object.entries(said).map(([keyword, text]) => pngChunk('iTXt', international(keyword, text)));
  return Buffer.concat([png.subarray(0, afterSize), ...chunks, png.subarray(afterSize)]);
}

/** The data of a text in UTF-8, not compressed, without a language or a translated keyword. */
function international(keyword: string, text: string): Uint8Array {
  return Buffer.from(`${keyword}\0\0\0\0\0${text}`);
}
