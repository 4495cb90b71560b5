import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { sheetsXlsx } from '../downloads/xlsx.ts';
import { withFixedTimes } from '../downloads/zipTimes.ts';
import type { NativeChart } from './chartSpace.ts';

/**
 * Puts our own charts in the place of those that the library wrote, in their order, each with its workbook; breaks notes into
 * paragraphs; and sets every time to the date of the data, so that equal input gives equal bytes.
 */
export async function finishDeck(deck: Uint8Array, charts: readonly NativeChart[], date: string): Promise<Uint8Array> {
  const parts = unzipSync(deck);
  const numbers = Object.keys(parts)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  if (numbers.length !== charts.length) throw new Error(`${numbers.length} charts in the deck, ${charts.length} given`);
  // The library counts charts on over all decks of a process.
  const renumbered = (text: string) =>
    text.replace(/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)\./g, (_, name: string, number: string) => {
      return `${name}${numbers.indexOf(Number(number)) + 1}.`;
    });
  const finished: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    if (path.endsWith('/')) continue;
    const isText = /\.(xml|rels)$/.test(path);
    finished[renumbered(path)] = isText
      ? strToU8(finishedText(path, renumbered(strFromU8(bytes)), date, parts))
      : [bytes, { level: 0 }];
  }
  for (const [index, { xml, sheet }] of charts.entries()) {
    finished[`ppt/charts/chart${index + 1}.xml`] = strToU8(xml);
    finished[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] = [await sheetsXlsx([sheet]), { level: 0 }];
  }
  return withFixedTimes(zipSync(finished, { level: 6 }));
}

function finishedText(path: string, text: string, date: string, parts: Readonly<Record<string, Uint8Array>>): string {
  // The library states a master for every slide, and writes one.
  if (path === '[Content_Types].xml')
    return text.replace(/ ?<Override PartName="\/(ppt\/slideMasters\/[^"]+)"[^>]*>/g, (all, part: string) =>
      part in parts ? all : '',
    );
  if (path === 'docProps/core.xml') return text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${date}T00:00:00Z`);
  if (path.startsWith('ppt/notesSlides/notesSlide'))
    return text.replace(notes, (_, words: string) => paragraphs(words));
  return text;
}

const notes =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/;

function paragraphs(words: string): string {
  const said = words.split(/\r?\n/).map((line) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${line}</a:t></a:r></a:p>`);
  return said.join('');
}
