import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedNames } from '../../src/data/cached.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { cacheFolder } from '../../src/site/cacheFolder.ts';
import { downloadsOf } from '../../src/site/downloads.ts';
import { type Change, tin, writeProject } from '../data/project.ts';

const addressOf = (path: string) => `https://tin.example${path}`;

/** Makes every download of the catalogue read from `root`, keeping the binary ones below `keep`. */
async function makeAll(root: string, keep: string) {
  const catalogue = readCatalogue(root);
  const downloads = downloadsOf(catalogue, addressOf, keep);
  const each = await Promise.all([...catalogue.datasets.values()].map((dataset) => downloads.dataset(dataset)));
  return [...each, await downloads.whole()].flatMap(({ files }) => files);
}

const lead: Readonly<Record<string, Change>> = {
  'data/lead/output.yaml': (tin['data/tin/output.yaml'] ?? '').replace(
    'title: Output of tin\nwave: tin',
    'title: Lead',
  ),
  'data/lead/output.csv': tin['data/tin/output.csv'] ?? '',
};

test('a second build encodes nothing; a changed row makes its own files anew, and those of the whole', async () => {
  const keep = writeProject(lead);
  const folder = cacheFolder(keep, addressOf('/'));
  const first = await makeAll(keep, keep);
  const names = cachedNames(folder);
  expect([...names].map((name) => name.replace(/@.*/, ''))).toEqual([
    'data,all.parquet',
    'data,all.xlsx',
    'data,lead,output.parquet',
    'data,lead,output.xlsx',
    'data,tin,output.parquet',
    'data,tin,output.xlsx',
  ]);

  const written = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
  expect(await makeAll(keep, keep)).toEqual(first);
  expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(written);
  expect(cachedNames(folder)).toEqual(names);

  const changed = writeProject({ ...lead, 'data/tin/output.csv': ['all,1901,99.9', 'all,1901,99.8'] });
  await makeAll(changed, keep);
  const anew = [...cachedNames(folder)].filter((name) => !names.has(name)).map((name) => name.replace(/@.*/, ''));
  expect(anew).toEqual(['data,all.parquet', 'data,all.xlsx', 'data,tin,output.parquet', 'data,tin,output.xlsx']);
});

test('each file is listed with its length, its hash and its address below the base', async () => {
  const root = writeProject();
  const files = await makeAll(root, root);
  expect(files.map(({ address }) => address.replace('https://tin.example/data/', ''))).toEqual([
    'tin/output.csv',
    'tin/output.json',
    'tin/output.parquet',
    'tin/output.xlsx',
    'tin/output.datapackage.json',
    'all.csv',
    'all.json',
    'all.parquet',
    'all.xlsx',
    'datapackage.json',
  ]);
  expect(files.every(({ bytes, sha256 }) => bytes > 0 && /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});

test('a dataset of which no row may be handed on has no file', async () => {
  const root = writeProject({
    'data/sources/fables.yaml': ['licence: not stated', 'licence: no copies\n  bulk: false'],
  });
  const catalogue = readCatalogue(root);
  const dataset = catalogue.datasets.get('tin/output');
  if (dataset === undefined) throw new Error('no tin');
  const { files, contents, document } = await downloadsOf(catalogue, addressOf, root).dataset(dataset);
  expect([files, contents.size, document.withheldRows]).toEqual([[], 0, 3]);
});
