import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { slidesOf } from '../../src/browser/slidesOf.ts';

const page = (html: string) => new JSDOM(html).window.document;
const figure = (id: string) =>
  `<figure class="chart" id="chart-${id}"><h2 class="chart-title">Claim ${id}</h2>` +
  `<chart-pointer data-src="/base/charts/${id}/points.json"></chart-pointer>` +
  `<figcaption><p class="chart-takeaway">It holds.</p></figcaption></figure>`;

test('charts become slides in their order, below the base of the site', () => {
  const slides = slidesOf(page(figure('crash') + figure('boom')));
  expect(slides.map(({ title }) => title)).toEqual(['Claim crash', 'Claim boom']);
  expect(slides[0]?.wide('light')).toBe('/base/charts/crash_slide-16x9.svg');
  expect(slides[0]?.wide('dark')).toBe('/base/charts/crash_slide-16x9-dark.svg');
  expect(slides[1]?.tall('dark')).toBe('/base/charts/boom_slide-half-dark.png');
});

test('a slide says its claim and its takeaway', () => {
  expect(slidesOf(page(figure('crash')))[0]?.words).toBe('Claim crash. It holds.');
});

test('a figure without a page of its own is no slide', () => {
  expect(slidesOf(page('<figure class="chart guess"><p class="chart-title">How far?</p></figure>'))).toEqual([]);
});
