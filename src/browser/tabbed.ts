/** CSV as rows of cells parted by tabs, as a sheet takes them from the clipboard: what would break a cell becomes a space. */
export function tabbed(csv: string): string {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/[\t\r\n]+/g, ' '));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  if (rows.at(-1)?.join('') === '') rows.pop();
  return rows.map((cells) => cells.join('\t')).join('\n');
}
