/** What a locator says where the place in the work was not written down. */
const noPlace = new Set([
  'article',
  'body text',
  'chart text',
  'entry',
  'figure in text',
  'list',
  'press text',
  'quotation',
  'table',
  'table or text',
  'text',
  'text or table',
  'text read',
]);

/** Whether a locator says where in its work a row stands: a page, a table, a column, a paragraph. */
export function isPlace(locator: string): boolean {
  return !noPlace.has(locator.toLowerCase());
}

/** A locator as tables and cards print it: `p. 33`, but `text (no page recorded)`. */
export function locatorWords(locator: string): string {
  return isPlace(locator) ? locator : `${locator} (no page recorded)`;
}
