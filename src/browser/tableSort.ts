/** What a cell is put in order by: a number, words, or nothing at all. */
export type SortKey = number | string | undefined;

/** The column by whose cells rows are in order. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** An order as an address and a field write it: `years`, or `-years` for the reverse; undefined for no known column. */
export function sortFrom(text: string | null, columns: ReadonlySet<string>): Sort | undefined {
  const column = (text ?? '').replace(/^-/, '');
  return columns.has(column) ? { column, descending: text?.startsWith('-') === true } : undefined;
}

export function sortText(sort: Sort | undefined): string {
  return sort === undefined ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** A cell as a key: its time where it is a period, a number where it begins with one (`~1,204.5 (1,100 to 1,300)`), its words else. */
export function sortKey(text: string): SortKey {
  const words = text.trim();
  if (words === '') return undefined;
  const period = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?(?:\/\d{4}\S*)?$/.exec(words);
  if (period !== null) return timeOf(period);
  const [, minus, digits] = /^~?([−-]?)[$£€]?(\d[\d,]*(?:\.\d+)?)(?=$|[\s%×])/.exec(words) ?? [];
  return digits === undefined ? words : (minus === '' ? 1 : -1) * Number(digits.replaceAll(',', ''));
}

/** The start of a period in years, near enough to put periods in order. */
function timeOf([, year, quarter, month, day]: RegExpExecArray): number {
  const months = quarter === undefined ? Number(month ?? 1) - 1 : 3 * Number(quarter) - 3;
  return Number(year) + months / 12 + (Number(day ?? 1) - 1) / 372;
}

/** The places of the keys in order: numbers before words, what is empty always last, equals as they stood. */
export function sortedOrder(keys: readonly SortKey[], descending: boolean): number[] {
  const sign = descending ? -1 : 1;
  return keys
    .map((key, place) => ({ key, place }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined) || a.place - b.place;
      return sign * compare(a.key, b.key) || a.place - b.place;
    })
    .map(({ place }) => place);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : collator.compare(a, b);
}
