import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { hasFiles } from '../../src/render/downloads/offered.ts';
import { observationId } from '../../src/site/observationId.ts';
import { offeredCsv } from '../../src/site/offeredCsv.ts';
import { pages, read } from './dist.ts';

const catalogue = readCatalogue(process.cwd());

describe.each([...catalogue.datasets.values()])('$id', (dataset) => {
  const page = pages.find(({ path }) => path === `/data/${dataset.id}/`);

  test('has a row with an address for every observation, which leads to its source', () => {
    const document = page?.document;
    const missing = dataset.observations.filter(({ series, period, source }) => {
      const row = document?.getElementById(observationId(series, period.text));
      return row?.querySelector(`a[href$="/sources/${source}/"]`) == null;
    });
    expect(missing).toEqual([]);
  });

  test.runIf(hasFiles(dataset, catalogue.sources))(
    'downloads as it stands in the repository, less what must not be handed on',
    () => {
      expect(read(`/data/${dataset.id}.csv`)).toBe(offeredCsv(dataset, catalogue.sources).text);
    },
  );
});
