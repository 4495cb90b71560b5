import type { ChartRow } from '../charts/linesTable.ts';
import { part } from './part.ts';

/** The table of a redrawn chart: every value drawn, with its status and the works behind it. */
export function viewTable(rows: readonly ChartRow[]): HTMLTableElement {
  const unit = rows[0]?.unit ?? '';
  const aligned = rows.some(({ years }) => years !== undefined);
  const heads = [
    'Wave or group',
    'What',
    'Period',
    ...(aligned ? ['Years from year 0'] : []),
    unit,
    'Status',
    'Source',
  ];
  const head = heads.map((words) => {
    const cell = part('th', words === unit || words === 'Years from year 0' ? 'number' : '', words);
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map((row) => {
    const name = part('th', '', row.group);
    name.scope = 'row';
    const cell = (label: string, words: string, kind = '') => {
      const made = part('td', kind, words);
      made.dataset['label'] = label;
      return made;
    };
    return part(
      'tr',
      '',
      name,
      cell('What', row.name),
      cell('Period', row.period),
      ...(aligned ? [cell('Years from year 0', String(Math.round((row.years ?? 0) * 10) / 10), 'number')] : []),
      cell(unit, plain.format(row.value), 'number'),
      cell('Status', row.status),
      cell('Source', row.sources.map(({ short }) => short).join('; ')),
    );
  });
  return part('table', '', part('thead', '', part('tr', '', ...head)), part('tbody', '', ...body));
}

const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });
