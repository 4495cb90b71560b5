import { crc32 } from 'node:zlib';

/** A chunk of a PNG: its length, its kind of four letters, its data, and the checksum of both. */
export function pngChunk(kind: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length);
  chunk.write(kind, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
  return chunk;
}
