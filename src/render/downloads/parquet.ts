import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from './table.ts';

/** A table as Parquet: numbers are doubles, all else is text; `metadata` is stored in the file as pairs of key and value. */
export function tableParquet({ columns, rows }: Table, metadata: Readonly<Record<string, string>>): Uint8Array {
  const columnData = columns.map(({ name, type, filled }, index) => ({
    name,
    type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: type === 'number' && !filled,
    data: rows.map((row) => row[index] ?? null),
  }));
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, rowGroupSize: 100_000, createdBy: 'hyparquet' }));
}
