import type { Catalogue } from '../data/catalogue.ts';
import type { Event } from '../data/schemas/event.ts';
import { eventsPath } from './eventsPath.ts';

/** The events that stand on the page of a wave, or on that of all waves where none is named, in order of date. */
export function waveEvents(wave: string | undefined, catalogue: Catalogue): readonly Event[] {
  const path = wave === undefined ? '/waves/' : `/waves/${wave}/`;
  return [...catalogue.events]
    .flatMap(([file, events]) => (eventsPath(file, catalogue) === path ? events : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
