import type { Source } from '../../data/schemas/source.ts';

/** A name as CSL-JSON takes it: of a person in its parts as far as they are known, or of anybody else uncut. */
export type Name = { readonly family: string; readonly given?: string } | { readonly literal: string };

const word = String.raw`(?:Mc|O['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`;
const given = String.raw`(?:${word}|\p{Lu}\.|\(${word}\))`;
const person = new RegExp(`^(?<given>${given}(?: ${given})*) (?<family>${word})$`, 'u');
const surname = new RegExp(`^${word}$`, 'u');

/**
 * The authors of a work. Nobody can tell a person from a body by its letters: only studies and books are taken to be by
 * persons, and only where every part of the words reads as a person's full name, or all of them as surnames up to an "and".
 */
export function authorNames(authors: string, kind: Source['kind']): readonly Name[] {
  const uncut = [{ literal: authors }];
  if (kind !== 'scholarly' && kind !== 'book') return uncut;
  const parts = authors.split(/; |, and | and |, /);
  if (authors.includes(' and ') && parts.every((part) => surname.test(part)))
    return parts.map((family) => ({ family }));
  const persons = parts.flatMap((part) => {
    const { given, family } = person.exec(part)?.groups ?? {};
    return given === undefined || family === undefined ? [] : [{ family, given }];
  });
  return persons.length === parts.length ? persons : uncut;
}
