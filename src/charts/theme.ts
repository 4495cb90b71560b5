import { type Slot, slots } from './tokens.ts';

/** The paints and the typeface of a drawing. A chart function knows no other colors. */
export interface Theme {
  readonly ground: string;
  /** What lies around words, so that lines do not cross them. */
  readonly halo: string;
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
  halo: 'var(--ground)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  font: 'inherit',
  wave: perSlot((slot) => ({ mark: `var(--wave-${slot})`, text: `var(--wave-${slot}-text)` })),
};
