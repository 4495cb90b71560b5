import type { Face, Measure } from '../charts/measure.ts';

const families: Record<Face, string> = {
  text: "400 100px 'Source Sans 3'",
  strong: "600 100px 'Source Sans 3'",
  title: "600 100px 'Source Serif 4'",
};

/** Measures words in the typefaces of the page, once these are there. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.all(Object.values(families).map((font) => document.fonts.load(font)));
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('this browser does not draw');
  return (words, size, face) => {
    canvas.font = families[face];
    return (canvas.measureText(words).width * size) / 100;
  };
}

/** The typefaces of the page as a style sheet that bears them within itself: a picture loads nothing from elsewhere. */
export async function fontFaces(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
  const faces = links.map(async ({ href }) => {
    const family = href.includes('serif') ? 'Source Serif 4' : 'Source Sans 3';
    return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${await dataAddress(href)}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('');
}

async function dataAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return `data:font/woff2;base64,${btoa(text)}`;
}
