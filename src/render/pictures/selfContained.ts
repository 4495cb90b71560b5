import subsetFont from 'subset-font';
import { fileBytes } from '../../data/fileBytes.ts';
import { projectName } from '../downloads/project.ts';
import { escapeHtml } from '../escape.ts';
import { type FontFile, fontFiles } from './fontFiles.ts';
import { parseSvg, svgTexts } from './svgTexts.ts';
import type { Told } from './told.ts';

/** A drawing that looks the same everywhere: it bears the letters it uses, and says what it is, under which terms and where it is from. */
export async function withFonts(svg: string, told: Told): Promise<string> {
  const texts = svgTexts(parseSvg(svg));
  const faces = fontFiles.map(async (file) => {
    const letters = new Set(texts.filter(({ font }) => font === file).flatMap(({ words }) => [...words]));
    return letters.size === 0 ? '' : fontFace(file, [...letters].sort().join(''));
  });
  const style = `<style>${(await Promise.all(faces)).join('')}</style>`;
  return svg.replace(/^<svg(?:[^>"]|"[^"]*")*>/, (root) => root + words(told) + style);
}

async function fontFace({ family, weight, path }: FontFile, letters: string): Promise<string> {
  const font = await subsetFont(fileBytes(path), letters, {
    targetFormat: 'woff2',
    // What is at work without being asked for.
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'],
    noHinting: true,
  });
  const address = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2')}`;
}

/** Title and description for those who read the file aloud, the rest in the terms of Dublin Core for those who catalogue it. */
function words({ title, description, licence, address, date }: Told): string {
  const said = { title, creator: projectName, description, rights: licence, date };
  const terms = Object.entries(said).map(([term, text]) => `<dc:${term}>${escapeHtml(text)}</dc:${term}>`);
  return [
    `<title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>`,
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<rdf:Description rdf:about="${escapeHtml(address)}">${terms.join('')}</rdf:Description></rdf:RDF></metadata>`,
  ].join('');
}
