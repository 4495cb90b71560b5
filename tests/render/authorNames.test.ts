import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { authorNames } from '../../src/render/citations/authorNames.ts';

describe('the authors of a study or a book', () => {
  test.each([
    ['Albert Fishlow', [{ family: 'Fishlow', given: 'Albert' }]],
    ['H. T. Newcomb', [{ family: 'Newcomb', given: 'H. T.' }]],
    [
      'Kay Giesecke; Francis A. Longstaff',
      [
        { family: 'Giesecke', given: 'Kay' },
        { family: 'Longstaff', given: 'Francis A.' },
      ],
    ],
    [
      'Jean-Paul Rodrigue, Yu (Jeffrey) Hu, and Ryan C. McDevitt',
      [
        { family: 'Rodrigue', given: 'Jean-Paul' },
        { family: 'Hu', given: 'Yu (Jeffrey)' },
        { family: 'McDevitt', given: 'Ryan C.' },
      ],
    ],
    ['Johnston and Williamson', [{ family: 'Johnston' }, { family: 'Williamson' }]],
  ])('are persons: %s', (authors, names) => {
    expect(authorNames(authors, 'scholarly')).toEqual(names);
  });

  test.each([
    'CTIA; reprinted by antipaper',
    'AI Impacts',
    'SAGE Reference',
    'Jerry Hausman; NBER Digest',
    'Edward I. Altman with Gaurav Bana',
    'Cottier et al., Epoch AI',
    'Fishlow, Albert',
    'Ulmer',
  ])('stay uncut where one part is no plain name: %s', (authors) => {
    expect(authorNames(authors, 'book')).toEqual([{ literal: authors }]);
  });

  test('are not looked for in other works, whose makers are mostly bodies', () => {
    expect(authorNames('Morgan Stanley', 'industry')).toEqual([{ literal: 'Morgan Stanley' }]);
  });
});

test('these are all whom the catalogue takes for persons: read a new one before you add it', () => {
  const { sources } = readCatalogue(path.resolve(import.meta.dirname, '../..'));
  const persons = [...sources.values()].flatMap(({ authors, kind }) =>
    authors === undefined
      ? []
      : authorNames(authors, kind).flatMap((name) => ('family' in name ? [`${name.family}, ${name.given}`] : [])),
  );
  expect([...new Set(persons)].sort()).toEqual([
    'Altman, Edward I.',
    'Atallah, Alex',
    'Aubakirova, Malika',
    'Bana, Gaurav',
    'Bauer, Johannes',
    'Binmore, Ken',
    'Brynjolfsson, Erik',
    'Clark, Chris',
    'Couper, Elise A.',
    'Daggett, Stuart',
    'Day, Clive',
    'Donaldson, Dave',
    'Fishlow, Albert',
    'Fouquet, Roger',
    'Giesecke, Kay',
    'Greenstein, Shane',
    'Gundlach, Hans',
    'Hardy, Jean',
    'Hejkal, John P.',
    'Hewes, Fletcher W.',
    'Homer, Sidney',
    'Hornbeck, Richard',
    'Hu, Yu (Jeffrey)',
    'Jeans, J. Stephen',
    'Klemperer, Paul',
    'Longstaff, Francis A.',
    'Lynch, Jayson',
    'Martin, Albro',
    'McDevitt, Ryan C.',
    'Mertens, Matthias',
    'Midha, Anjney',
    'Newcomb, H. T.',
    'Nordhaus, William D.',
    'Noyes, Walter Chadwick',
    'Odlyzko, Andrew',
    'Osborne, John',
    'Pearson, Peter J. G.',
    'Pociask, S.',
    'Poor, Henry Varnum',
    'Ripley, William Zebina',
    'Rodrigue, Jean-Paul',
    'Schaefer, Stephen',
    'Smil, Vaclav',
    'Smith, Michael D.',
    'Strebulaev, Ilya',
    'Summerville, Justin',
    'Sylla, Richard',
    'Thompson, Neil',
    'Trancik, Jessika E.',
    'Tufano, Peter',
    'Vague, Richard',
    'Vose, George L.',
    'Wolman, Alexander L.',
    'Ziegler, Micah S.',
  ]);
});
