import { expect, test } from 'vitest';
import { narrowNotes } from '../../src/render/narrowNotes.ts';
import { tinAligned, tinCalendar } from './tin.ts';
import { tinRows } from './tin-rows.ts';

test('a phone says which years its drawing leaves out', () =>
  expect(narrowNotes(tinAligned)).toEqual([
    'At this width the drawing shows years −3 to 3; the table and the wide drawing run over years −5 to 5.',
  ]));

test('a drawing that leaves nothing out says nothing', () => expect(narrowNotes(tinCalendar)).toEqual([]));

test('the stars of rows are explained', () =>
  expect(narrowNotes(tinRows)).toEqual(['* The table says what must be added: contradicted; one quarter.']));
