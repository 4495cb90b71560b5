import type { Source } from '../../data/schemas/source.ts';
import { projectName } from '../downloads/project.ts';
import { authorNames, type Name } from './authorNames.ts';
import { type Work, workKey } from './work.ts';

/** A work as CSL-JSON, the form that citation libraries and reference managers share; only what is known is there. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'dataset' | 'document' | 'report' | 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly genre?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A chart, dataset or essay of this site; the note says what was done to the numbers. */
export function workItem(work: Work): CslItem {
  const { kind, title, date, address, done } = work;
  return {
    id: workKey(work),
    type: kind === 'essay' ? 'webpage' : 'dataset',
    title,
    author: [{ literal: projectName }],
    issued: dayOf(date),
    version: date,
    ...(kind === 'chart' ? { genre: 'Chart' } : {}),
    publisher: projectName,
    URL: address,
    language: 'en',
    note: done,
  };
}

const types: Readonly<Record<Source['kind'], CslItem['type']>> = {
  scholarly: 'document',
  official: 'report',
  filing: 'report',
  dataset: 'dataset',
  industry: 'report',
  press: 'webpage',
  web: 'webpage',
  book: 'book',
  advocacy: 'document',
};

/** A work that was read; the note says when and, in plain words, where, and what is weak in it. */
export function sourceItem(source: Source): CslItem {
  const { id, kind, title, authors, year, publisher, url, seenAt, read, weakness } = source;
  const named = authors !== undefined && !isUnnamed(authors);
  const notes = [
    `Read on ${read}${seenAt === undefined || isPath(seenAt) ? '' : ` in ${seenAt}`}`,
    authors === undefined || named ? undefined : `Author: ${authors}`,
    weakness,
  ].flatMap((note) => (note === undefined ? [] : [/[.?!]$/.test(note) ? note : `${note}.`]));
  return {
    id,
    type: types[kind] === 'webpage' && url === undefined ? 'document' : types[kind],
    title,
    ...(named ? { author: authorNames(authors, kind) } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    accessed: dayOf(read),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { URL: url }),
    note: notes.join(' '),
  };
}

/** This work first, then the producers behind it. */
export function itemsOf(work: Work): readonly CslItem[] {
  return [workItem(work), ...work.sources.map(sourceItem)];
}

/** Words that stand where a name should: "unnamed repository author", "not stated (press copy)". */
function isUnnamed(authors: string): boolean {
  return /^(?:unnamed\b|not (?:named|shown|stated)\b|aggregator$)/.test(authors);
}

/** A file of a repository, which no reader of a reference can open from its words; the page of the work leads there. */
function isPath(seenAt: string): boolean {
  return /^(?!https?:)\S+\/\S+(?::| commit )|\bindex (?:file )?id \d/.test(seenAt);
}

function dayOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
