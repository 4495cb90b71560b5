import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { base, pages, read } from './dist.ts';

const { forecasts, forecastMethods } = readCatalogue(process.cwd());
const pageOf = (path: string) => pages.find((page) => page.path === path)?.document;
const inSite = (path: string) => `${base}${path.slice(1)}`;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const ledger = pageOf('/ledger/');
const all = [...forecasts.values()];
const lastStatus = ({ history }: (typeof all)[number]) => history.at(-1)?.status ?? '';
const namesOf = {
  'came-true': 'Came true',
  failed: 'Failed',
  'on-path': 'On the path',
  'off-path': 'Off the path',
  open: 'Open',
  due: 'Due, not yet measured',
  'cannot-be-judged': 'Cannot be judged',
};

describe('the ledger', () => {
  test('lists every forecast once, under the status that its history ends in', () => {
    const listed = [...(ledger?.querySelectorAll('table.ledger tbody tr') ?? [])].map(
      (row) => [row.id, row.closest('section')?.getAttribute('aria-labelledby')] as const,
    );
    expect(new Map(listed)).toEqual(new Map(all.map((forecast) => [forecast.id, lastStatus(forecast)])));
    expect(listed).toHaveLength(all.length);
  });

  test('counts them in a table that adds up, and in a sentence that says the same', () => {
    const counted = [...(ledger?.querySelectorAll('table.counts tbody tr') ?? [])].map(
      (row) => [text(row.querySelector('th')), Number(text(row.querySelector('.number')))] as const,
    );
    const expected = Map.groupBy(all, lastStatus);
    for (const [name, count] of counted) {
      const status = Object.entries(namesOf).find(([, words]) => words === name)?.[0] ?? '';
      expect(count, name).toBe(expected.get(status as keyof typeof namesOf)?.length);
    }
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(all.length);
    expect(text(ledger?.querySelector('.lead + p'))).toContain(
      `${expected.get('came-true')?.length ?? 0} came true and ${expected.get('failed')?.length ?? 0} failed.`,
    );
  });

  test('prints a Brier score only where a forecast states a probability', () => {
    const stated = all.some(({ probability }) => probability !== undefined);
    expect(text(ledger?.querySelector('main')).includes('so there is no Brier score')).toBe(!stated);
  });

  test('prints the text of every method with the day from which it applies', () => {
    for (const [id, { says, applies }] of forecastMethods) {
      const head = ledger?.getElementById(`method-${id}`);
      expect(text(head?.nextElementSibling), id).toBe(says.replace(/\s+/g, ' '));
      expect(
        head?.nextElementSibling?.nextElementSibling?.querySelector(`time[datetime="${applies}"]`),
        id,
      ).not.toBeNull();
    }
  });
});

describe.each(all)('the page of $id', (forecast) => {
  const document = pageOf(`/ledger/${forecast.id}/`);
  const main = document?.querySelector('main');

  test('says the statement, the status, who said it, and where that stands', () => {
    expect(text(main?.querySelector('h1'))).toBe(forecast.statement.replace(/\s+/g, ' '));
    expect(text(main?.querySelector('.forecast-verdict b'))).toBe(
      `${namesOf[lastStatus(forecast) as keyof typeof namesOf]}.`,
    );
    const facts = text(main?.querySelector('dl.facts'));
    for (const words of [forecast.who, forecast.locator, forecast.resolves, forecast.made ?? 'not dated'])
      expect(facts).toContain(words);
    expect(main?.querySelector(`dl.facts a[href="${inSite(`/sources/${forecast.source}/`)}"]`)).not.toBeNull();
    expect(
      pageOf(`/sources/${forecast.source}/`)?.querySelector(`a[href="${inSite(`/ledger/${forecast.id}/`)}"]`),
    ).not.toBeNull();
  });

  test('says how it is judged, or why it cannot be', () => {
    expect(text(main)).toContain(forecast.judged.replace(/\s+/g, ' '));
    // The rules stand once, on the ledger.
    const rules = main?.querySelector(`a[href="${inSite(`/ledger/#method-${forecast.method}`)}"]`);
    expect(rules != null).toBe(forecast.target !== undefined);
    expect(text(main)).not.toContain(forecastMethods.get(forecast.method)?.says);
    if (forecast.unjudgeable !== undefined) expect(text(main)).toContain(forecast.unjudgeable.replace(/\s+/g, ' '));
  });

  test('draws what is measured, in two widths with words for those who do not see it, and a table with links to the rows', () => {
    const drawings = [...(main?.querySelectorAll('.chart-plot > svg') ?? [])];
    expect(drawings).toHaveLength(forecast.target === undefined ? 0 : 2);
    for (const drawing of drawings) expect(drawing.getAttribute('aria-label')).toMatch(/\d/);
    const links = [...(main?.querySelectorAll('table.drawn a') ?? [])].map((node) => node.getAttribute('href') ?? '');
    expect(links.length > 0).toBe(forecast.target !== undefined);
    expect(links.filter((link) => !link.startsWith(`${base}data/`))).toEqual([]);
  });
});

test('the feed has each change of status once', () => {
  const feed = new new JSDOM().window.DOMParser().parseFromString(read('/ledger/feed.xml'), 'application/xml');
  const ids = [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent.split('#')[1]);
  const changes = all.flatMap(({ id, history }) => history.map(({ date, status }) => `${date}-${id}-${status}`));
  expect(ids.toSorted()).toEqual(changes.toSorted());
});
