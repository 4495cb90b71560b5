import { expect, test } from 'vitest';
import { tabbed } from '../../src/browser/tabbed.ts';

test('commas become tabs, and rows stay rows', () => {
  expect(tabbed('name,value\nrail,5.4\nfiber,1.4\n')).toBe('name\tvalue\nrail\t5.4\nfiber\t1.4');
});

test('quoted fields keep their commas and quotes', () => {
  expect(tabbed('"a, b","say ""no"""\n')).toBe('a, b\tsay "no"');
});

test('what would break a cell becomes a space', () => {
  expect(tabbed('"two\nlines","a\tb"\n')).toBe('two lines\ta b');
});

test('empty cells stay, also at the ends of a row', () => {
  expect(tabbed(',1,\n"",2,\n')).toBe('\t1\t\n\t2\t');
});

test('a last row needs no end', () => {
  expect(tabbed('a,b\n1,2')).toBe('a\tb\n1\t2');
});
