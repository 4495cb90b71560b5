import { decode } from 'fast-png';

/** A PNG with a palette, as a reader finds it that did not write it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** How many pixels each color has, as `#rrggbb`, or `#rrggbbaa` where it does not cover. */
  readonly colors: ReadonlyMap<string, number>;
  /** The colors of its four corners. */
  readonly corners: readonly (string | undefined)[];
  /** What it says of itself, by keyword. */
  readonly words: Readonly<Record<string, string>>;
}

/** Reads a PNG, checking its sums. Throws where it has no palette. */
export function readPng(png: Uint8Array): ReadPng {
  const { width, height, data, palette } = decode(png, { checkCrc: true });
  if (palette === undefined) throw new Error('a PNG without a palette');
  const names = palette.map((color) => `#${Buffer.from(color).toString('hex')}`.replace(/^(#.{6})ff$/, '$1'));
  const counts = new Uint32Array(names.length);
  for (const place of data) counts[place] = (counts[place] ?? 0) + 1;
  const colors = new Map<string, number>();
  for (const [place, name] of names.entries()) colors.set(name, (colors.get(name) ?? 0) + (counts[place] ?? 0));
  const corners = [0, width - 1, data.length - width, data.length - 1].map((at) => names[data[at] ?? -1]);
  return { width, height, colors, corners, words: wordsOf(Buffer.from(png)) };
}

/** The texts in UTF-8 of a PNG by keyword, read from its chunks: neither packed nor in any one language. */
function wordsOf(png: Buffer): Record<string, string> {
  const words: Record<string, string> = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const [keyword = ''] = data.toString('utf8').split('\0');
    const head = Buffer.from(`${keyword}\0\0\0\0\0`);
    if (!data.subarray(0, head.length).equals(head)) throw new Error(`a packed text "${keyword}"`);
    words[keyword] = data.toString('utf8', head.length);
  }
  return words;
}
