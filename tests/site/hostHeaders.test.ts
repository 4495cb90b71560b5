import { describe, expect, test } from 'vitest';
import { hostHeadersOf, readHostHeaders } from '../../scripts/hostHeaders.ts';
import { hostHeaders } from '../../src/site/hostHeaders.ts';
import { policy } from '../../src/site/policy.ts';
import { base, files, pages, read } from './dist.ts';

const text = read('/_headers');
const rules = readHostHeaders(text);
const headersOf = (path: string) => hostHeadersOf(rules, base + path.slice(1));

/** Which rules match a path, as each host decides it, after the code that it publishes. */
const hosts = {
  'Cloudflare Pages': (rule: string) =>
    new RegExp(`^${rule.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace('\\*', '(.*)')}$`),
  Netlify: (rule: string) => {
    const part = (words: string) =>
      words === '*' ? '?(.*)' : words.includes('*') ? words.replaceAll('*', '(.*)') : words.replace(/[.]/g, '\\$&');
    return new RegExp(`^/${rule.split('/').filter(Boolean).map(part).join('/')}/?$`, 'iu');
  },
};
const blocks = text
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, names: lines.map((line) => line.trim().split(':')[0] ?? '') };
  });

describe('the headers that a host is asked to send', () => {
  test('only the charts made for it may stand in a frame of another site', () => {
    for (const { path } of pages) {
      const headers = headersOf(path);
      const isFrame = path.startsWith('/embed/');
      expect(headers['content-security-policy'], path).toBe(`${policy}; frame-ancestors ${isFrame ? '*' : "'none'"}`);
      expect(headers['x-frame-options'], path).toBe(isFrame ? undefined : 'DENY');
    }
  });

  test('every page states in itself the same policy, without what is heeded in a header only', () => {
    for (const { path, document } of pages)
      expect(
        document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content'),
        path,
      ).toBe(policy);
    expect(policy).not.toContain('frame-ancestors');
  });

  test('every file is sent as what it is said to be, and says where it was asked from no more than its origin', () => {
    for (const file of files) {
      expect(headersOf(file)['x-content-type-options'], file).toBe('nosniff');
      expect(headersOf(file)['referrer-policy'], file).toBe('strict-origin-when-cross-origin');
    }
  });

  test('files of data may be read by the scripts of other sites, pages may not', () => {
    const open = files.filter((file) => headersOf(file)['access-control-allow-origin'] === '*');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((file) => !/\.(?:csv|json|parquet|xlsx|bib|ris)$/.test(file))).toEqual([]);
    for (const file of ['/charts/crash.csv', '/charts/crash.json', '/data/all.parquet', '/embed/crash/oembed.json'])
      expect(open).toContain(file);
  });

  test('what bears its hash in its name is kept for good, nothing else is', () => {
    const kept = files.filter((file) => headersOf(file)['cache-control'] !== undefined);
    expect(kept.filter((file) => !/^\/_astro\/.+\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
    expect(kept).toEqual(files.filter((file) => file.startsWith('/_astro/')));
  });

  for (const [host, patternOf] of Object.entries(hosts))
    test(`no header comes from two rules for any file, since ${host} would join or drop one`, () => {
      const compiled = blocks.map((block) => ({ ...block, pattern: patternOf(block.path) }));
      const asked = [...files, ...pages.map(({ path }) => path)].map((file) => base + file.slice(1));
      const doubled = asked.flatMap((path) => {
        const names = compiled.filter(({ pattern }) => pattern.test(path)).flatMap((block) => block.names);
        return names.length === new Set(names).size ? [] : [`${path}: ${names.join(' ')}`];
      });
      expect(doubled.slice(0, 9)).toEqual([]);
      const framed = pages.filter(({ path }) =>
        compiled.every(
          ({ pattern, names }) => !pattern.test(base + path.slice(1)) || !names.includes('X-Frame-Options'),
        ),
      );
      expect(framed.map(({ path }) => path).filter((path) => !path.startsWith('/embed/'))).toEqual([]);
      expect(framed.length).toBeGreaterThan(0);
    });

  test('stays within what Cloudflare Pages reads: a hundred rules, lines of 2000 letters, one star each', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(blocks.filter(({ path }) => (path.match(/\*/g) ?? []).length > 1)).toEqual([]);
  });

  test('below a path every rule stands below it', () => {
    const below = readHostHeaders(hostHeaders('/notebook/'));
    expect(hostHeadersOf(below, '/notebook/charts/crash/')['x-frame-options']).toBe('DENY');
    expect(hostHeadersOf(below, '/notebook/')['x-frame-options']).toBe('DENY');
    expect(hostHeadersOf(below, '/notebook/embed/crash/')['x-frame-options']).toBeUndefined();
    expect(hostHeadersOf(below, '/charts/crash/')).toEqual({});
  });
});

test('a line of _headers that is neither a path nor a header is refused', () => {
  expect(() => readHostHeaders('/*\n  nonsense\n')).toThrow('found "  nonsense", expected "  Name: value"');
  expect(() => readHostHeaders('charts\n  A: b\n')).toThrow('found "charts", expected a path');
});
