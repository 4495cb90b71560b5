import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { extractText, getDocumentProxy } from 'unpdf';
import { findOffice, officeAdvice } from '../scripts/office.ts';

/** The parts of an Office file by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const { DOMParser } = new JSDOM().window;

export function readParts(file: Uint8Array): Parts {
  return unzipSync(file);
}

/** One XML part as a document. Throws where it is missing or not well-formed. */
export function readXml(parts: Parts, name: string): Document {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`missing part ${name}`);
  const document = new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error !== undefined) throw new Error(`${name}: ${error.textContent}`);
  return document;
}

/** What an Office program would refuse: parts that are not well-formed, of no stated type, or named but absent. */
export function problemsOf(parts: Parts): string[] {
  const types = readXml(parts, '[Content_Types].xml');
  const of = (tag: string, name: string) =>
    new Set([...types.getElementsByTagName(tag)].map((each) => each.getAttribute(name)));
  const [endings, named] = [of('Default', 'Extension'), of('Override', 'PartName')];
  const problems: string[] = [];
  for (const part of named) if (part !== null && !(part.slice(1) in parts)) problems.push(`stated but absent: ${part}`);
  for (const name of Object.keys(parts)) {
    const ending = name.split('.').at(-1) ?? '';
    if (!named.has(`/${name}`) && !endings.has(ending)) problems.push(`of no type: ${name}`);
    if (ending === 'xml' && !named.has(`/${name}`) && name !== '[Content_Types].xml')
      problems.push(`bare XML: ${name}`);
    if (ending !== 'xml' && ending !== 'rels') continue;
    const document = readXml(parts, name);
    if (ending === 'rels') problems.push(...brokenLinks(parts, name, document));
    else problems.push(...unknownLinks(parts, name, document));
  }
  return problems;
}

/** Relations of a part that lead nowhere. */
function brokenLinks(parts: Parts, name: string, document: Document): string[] {
  const folder = path.posix.dirname(path.posix.dirname(name));
  return [...document.getElementsByTagName('Relationship')].flatMap((link) => {
    const target = link.getAttribute('Target') ?? '';
    if (link.getAttribute('TargetMode') === 'External') return [];
    const at = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
    return at in parts ? [] : [`${name} leads to ${target}`];
  });
}

/** Relations that a part uses and does not have. */
function unknownLinks(parts: Parts, name: string, document: Document): string[] {
  const links = path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);
  const known = new Set(
    links in parts
      ? [...readXml(parts, links).getElementsByTagName('Relationship')].map((link) => link.getAttribute('Id'))
      : [],
  );
  const used = [...document.getElementsByTagName('*')].flatMap((element) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
  );
  return used.filter((id) => !known.has(id)).map((id) => `${name} uses ${id}`);
}

/** The path of LibreOffice, or undefined where it is not installed; in CI it must be. */
export function office(): string | undefined {
  const found = findOffice();
  if (found === undefined && process.env['CI']) throw new Error(officeAdvice);
  return found;
}

/** The text of each page of Office files by their names, as LibreOffice prints them; all in one call, with a profile of its own. */
export async function printed(
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, readonly string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  try {
    const names = [...files.keys()];
    for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    await promisify(execFile)(soffice, [profile, ...options, ...names.map((name) => path.join(folder, name))]);
    const read = async (name: string) => {
      const pdf = await readFile(path.join(folder, name.replace(/\.\w+$/, '.pdf')));
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      return [name, text] as const;
    };
    const texts = new Map<string, readonly string[]>();
    for (const name of names) texts.set(...(await read(name)));
    return texts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Words as they compare however they were broken into lines: without spaces, ligatures taken apart. */
export function unspaced(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}
