import { type Slot, slots, tokens } from './tokens.ts';

/** The paints and the typeface of a drawing. A chart function knows no other colors. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly font: string;
  readonly wave: Readonly<Record<Slot, { readonly mark: string; readonly text: string }>>;
}

const perSlot = <T>(paint: (slot: Slot) => T) =>
  Object.fromEntries(slots.map((slot) => [slot, paint(slot)])) as Record<Slot, T>;

/** For the page: CSS variables, so that one drawing serves light, dark and forced colors. */
export const screenTheme: Theme = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  font: 'inherit',
  wave: perSlot((slot) => ({ mark: `var(--wave-${slot})`, text: `var(--wave-${slot}-text)` })),
};

/** For files: literal colors on white and a named font, since a rasterizer drops a stroke given as a variable. */
export const printTheme: Theme = /* @__PURE__ */ (() => ({
  ground: tokens.exportGround,
  ink: tokens.light.ink,
  muted: tokens.light.muted,
  grid: tokens.light.grid,
  axis: tokens.light.axis,
  // Quoted, since a family name may not hold a bare number.
  font: `'${tokens.interface}', sans-serif`,
  wave: tokens.light.wave,
}))();
