import type { LinesFigure } from './figure.ts';

/** Whether lines of several waves stand side by side, so that symbols must tell them apart as well as inks. */
export function tellsByForm({ lines, behind = [] }: Pick<LinesFigure, 'lines' | 'behind'>): boolean {
  const slots = [...lines, ...behind].flatMap(({ tone, subject }) =>
    tone === 'wave' ? (subject.wave?.slot ?? []) : [],
  );
  return new Set(slots).size > 1;
}
