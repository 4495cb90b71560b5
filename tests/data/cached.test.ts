import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cached, cachedNames } from '../../src/data/cached.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cached-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const never = () => {
  throw new Error('made again');
};

describe('what is cached', () => {
  test('is made once, and read after that', async () => {
    const folder = newFolder();
    await cached(folder, 'data/tin/output.xlsx', 'k1', () => bytes('tin'));
    expect(String(await cached(folder, 'data/tin/output.xlsx', 'k1', never))).toBe(String(Buffer.from('tin')));
  });

  test('is made anew for another key, and the older file goes', async () => {
    const folder = newFolder();
    await cached(folder, 'tin', 'k1', () => bytes('old'));
    await cached(folder, 'tin2', 'k1', () => bytes('other'));
    expect(Buffer.from(await cached(folder, 'tin', 'k2', () => bytes('new'))).toString()).toBe('new');
    expect([...cachedNames(folder)]).toEqual(['tin2@k1', 'tin@k2']);
  });

  test('is whole when two make the same at once, and nothing half-written stays', async () => {
    const folder = newFolder();
    const make = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return bytes('tin');
    };
    const both = await Promise.all([cached(folder, 'tin', 'k1', make), cached(folder, 'tin', 'k1', make)]);
    expect(both.map((each) => Buffer.from(each).toString())).toEqual(['tin', 'tin']);
    expect(readdirSync(folder)).toEqual(['tin@k1']);
  });

  test('is not kept when making it fails', async () => {
    const folder = newFolder();
    await expect(cached(folder, 'tin', 'k1', never)).rejects.toThrow('made again');
    expect([...cachedNames(folder)]).toEqual([]);
  });

  test('has no names where there is no folder', () => {
    expect([...cachedNames(join(newFolder(), 'none'))]).toEqual([]);
  });
});
