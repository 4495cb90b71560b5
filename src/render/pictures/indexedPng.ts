import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pngChunk } from './pngChunk.ts';

/** An image as a rasterizer gives it: four bytes a pixel, the colors multiplied by their coverage. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/**
 * A PNG with a palette, which for a drawing of few inks takes two fifths of the bytes of one without. Where there are more than
 * 256 colors, the rarest, blends at the edges of letters that hold a few pixels each, take the nearest of the others.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Uint8Array> {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, places } = paletteOf(colors);
  // Each row begins with the number of its filter: none, since a palette's numbers are not akin to their neighbors'.
  const rows = Buffer.alloc((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from++, to++) {
      const color = colors[from] ?? 0;
      // Looking a color up is slow, and nearly every pixel is as the one before.
      if (color !== last) [last, place] = [color, places.get(color) ?? 0];
      rows[to] = place;
    }
  }
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', size),
    pngChunk('PLTE', Buffer.from(palette.flatMap(opaque))),
    ...(palette.every((color) => coverage(color) === 255)
      ? []
      : [pngChunk('tRNS', Buffer.from(palette.map(coverage)))]),
    pngChunk('IDAT', await promisify(deflate)(rows)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** The colors of the palette, the most frequent first, and the place in it of each color of the image. */
function paletteOf(colors: Uint32Array) {
  const counts = new Map<number, number>();
  for (let start = 0; start < colors.length; ) {
    const color = colors[start] ?? 0;
    let end = start + 1;
    while (colors[end] === color) end++;
    counts.set(color, (counts.get(color) ?? 0) + end - start);
    start = end;
  }
  const byCount = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([color]) => color);
  const palette = byCount.slice(0, 256);
  const places = new Map(palette.map((color, place) => [color, place]));
  for (const color of byCount.slice(256)) places.set(color, nearest(color, palette));
  return { palette, places };
}

function nearest(color: number, palette: readonly number[]): number {
  const own = bytes(color);
  const distances = palette.map((each) =>
    bytes(each).reduce((sum, byte, index) => sum + (byte - (own[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Red, green, blue and coverage of a pixel read as one number, the first byte being the lowest. */
function bytes(color: number): readonly number[] {
  return [color & 255, (color >>> 8) & 255, (color >>> 16) & 255, color >>> 24];
}

function coverage(color: number): number {
  return color >>> 24;
}

/** Red, green and blue as they are without their coverage, which is how a PNG states them. */
function opaque(color: number): number[] {
  const covered = coverage(color);
  return bytes(color)
    .slice(0, 3)
    .map((byte) => (covered === 0 ? 0 : Math.round((byte * 255) / covered)));
}
