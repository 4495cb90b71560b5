const most = 12;

/** At most twelve rows: all, or evenly spaced ones with the first and the last. */
export function fewRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= most) return rows;
  const wanted = new Set(
    Array.from({ length: most }, (_, index) => Math.round((index * (rows.length - 1)) / (most - 1))),
  );
  return rows.filter((_, index) => wanted.has(index));
}
