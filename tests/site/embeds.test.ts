import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { base, files, pages, read, scripts } from './dist.ts';

const frames = pages.filter(({ path }) => path.startsWith('/embed/'));
const charts = new Map(pages.map((page) => [page.path, page]));
const pageOf = ({ path }: { readonly path: string }) => {
  const page = charts.get(path.replace('/embed/', '/charts/'));
  if (page === undefined) throw new Error(`${path} has no page of its chart`);
  return page;
};
const link = (document: Document, rel: string) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href');
const described = 'link[type="application/json+oembed"]';
interface Oembed {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly [key: string]: unknown;
}

describe('a chart in a frame', () => {
  test('every chart has one', () => {
    const ids = [...charts.keys()].filter((path) => /^\/charts\/[^/]+\/$/.test(path));
    expect(frames.map(({ path }) => path.replace('/embed/', '/charts/')).sort()).toEqual(ids.sort());
  });

  test('shows the drawings of its page with claim, subtitle, key and sources, and no chrome', () => {
    for (const frame of frames) {
      const of = (selector: string) => frame.document.querySelector(selector)?.textContent;
      const own = (selector: string) => pageOf(frame).document.querySelector(selector)?.textContent;
      for (const same of ['.chart-title', '.chart-subtitle', '.chart-key'])
        expect(of(same), frame.path).toBe(own(same));
      const drawings = (document: Document) =>
        [...document.querySelectorAll('figure.chart .chart-plot > svg')].map((svg) => svg.innerHTML);
      expect(drawings(frame.document)).toEqual(drawings(pageOf(frame).document));
      expect(drawings(frame.document)).toHaveLength(2);
      expect(of('.chart-sources')).toMatch(/^Sources: .+ Data \d{4}-\d\d-\d\d\. CC BY 4\.0$/);
      expect(frame.document.querySelectorAll('header, footer, nav, table, button, form')).toHaveLength(0);
    }
  });

  test('leads to the page of its chart, beside the page that frames it', () => {
    for (const { path, document } of frames) {
      const links = [...document.querySelectorAll('a')];
      expect(links.length, path).toBeGreaterThanOrEqual(2);
      for (const each of links) {
        expect(each.getAttribute('href')?.replace(/#.*/, ''), path).toBe(
          `${base}${path.replace('/embed/', 'charts/')}`,
        );
        expect([each.target, each.rel]).toEqual(['_blank', 'noopener']);
      }
      expect(links.at(-1)?.textContent).toBe('The Tracks Remain');
    }
  });

  test('leaves search engines to that page, and takes no theme that a reader chose elsewhere', () => {
    for (const frame of frames) {
      expect(frame.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(link(frame.document, 'canonical')).toBe(link(pageOf(frame).document, 'canonical'));
      expect(scripts(frame).filter((file) => file.endsWith('/theme.js'))).toEqual([]);
    }
  });
});

describe('oEmbed', () => {
  const answerOf = (path: string): Oembed => JSON.parse(read(`${path}oembed.json`));

  test('is found from the frame and from the page of the chart', () => {
    for (const frame of frames)
      for (const { document, path } of [frame, pageOf(frame)]) {
        const address = document.querySelector(described)?.getAttribute('href') ?? '';
        expect(new URL(address).pathname, path).toBe(`${base}${frame.path.slice(1)}oembed.json`);
      }
  });

  test('says what version 1.0 asks of a rich answer, and of a thumbnail that is there', () => {
    for (const { path } of frames) {
      const answer = answerOf(path);
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'The Tracks Remain' });
      expect([answer.width, answer.height].every(Number.isInteger), path).toBe(true);
      const thumbnail = new URL(String(answer['thumbnail_url']));
      expect(files).toContain(`/${thumbnail.pathname.slice(base.length)}`);
      expect([answer['thumbnail_width'], answer['thumbnail_height']]).toEqual([1200, 630]);
    }
  });

  test('holds a frame of the public address with a name, a ratio and a link for those who see no frame', () => {
    for (const frame of frames) {
      const { html, width, height } = answerOf(frame.path);
      const iframe = JSDOM.fragment(html).querySelector('iframe');
      expect(new URL(iframe?.src ?? '').pathname).toBe(`${base}${frame.path.slice(1)}`);
      expect(iframe?.title).toBe(frame.document.querySelector('h1')?.textContent);
      expect(iframe?.getAttribute('style')).toContain(`aspect-ratio:${width}/${height}`);
      expect(iframe?.getAttribute('loading')).toBe('lazy');
      expect(iframe?.textContent).toContain(link(frame.document, 'canonical'));
    }
  });
});
