import type { Figure } from '../../src/charts/figure.ts';
import type { PresetId } from '../../src/charts/presets.ts';
import type { Slot } from '../../src/charts/tokens.ts';

/** The waves that a picture of a chart must show in their inks: of all lines and, of rows, those that stand in every picture; the page has room for all. */
export function shownWaves(figure: Figure, preset: PresetId): Slot[] {
  if (figure.kind === 'lines')
    return once(figure.lines.flatMap(({ tone, subject }) => (tone === 'wave' ? (subject.wave?.slot ?? []) : [])));
  const rows = figure.groups.flatMap((group) => group.rows.filter(({ always }) => always || preset === 'page'));
  // A revenue is drawn in gray, since it is not what anyone gained.
  const inked = rows.filter(
    ({ tone, points }) => tone === 'wave' && points.some(({ concept }) => concept !== 'revenue'),
  );
  return once(inked.flatMap(({ wave }) => wave?.slot ?? []));
}

function once(slots: readonly Slot[]): Slot[] {
  return [...new Set(slots)];
}
