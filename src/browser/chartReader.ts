import type { ChartPoints } from '../render/chartPoints.ts';
import type { ViewPoints } from '../render/viewPoints.ts';
import { cardPlace } from './cardPlace.ts';
import { keyMove } from './keyMoves.ts';
import { part } from './part.ts';
import { askedPoint, pointNamed } from './pointAddress.ts';
import { readable } from './readable.ts';
import { type Place, readDrawings } from './readDrawings.ts';
import { readout } from './readout.ts';
import { hideReadout, isSheet, showBeside, showSheet } from './sheet.ts';

/** Reads one chart: each function answers one act of a reader. */
export interface ChartReader {
  readonly hover: (event: MouseEvent) => void;
  /** A mouse opens what it reads; a finger reads first. */
  readonly click: (event: MouseEvent, isFinger: boolean) => void;
  readonly move: (key: string) => void;
  /** Opens what is read by keys: its card, or its row. */
  readonly enter: () => void;
  /** Opens the card of a point of the author's view. */
  readonly open: (place: Place) => Promise<void>;
  /** Opens the card that the address of the page names. */
  readonly asked: () => void;
  /** Ends what was read in this way; without one, in any way. */
  readonly end: (by?: By) => void;
  /** Takes the points of another view; the author's again without them. */
  readonly draw: (panels: readonly ViewPoints[] | undefined) => void;
}

type By = 'mouse' | 'finger' | 'keys';

/** Ends the one read-out of the page. */
let endOpen: (() => void) | undefined;

/** How far a page is scrolled from under a read-out before it goes, in pixels. */
const scrolledAway = 40;

/** Makes a reader for a plot from its file: the points of a chart with their cards, or those of a picture with their rows. */
export function chartReader(plot: HTMLElement, file: ChartPoints | ViewPoints): ChartReader {
  const cards = 'texts' in file ? file : undefined;
  const own = [cards === undefined ? (file as ViewPoints) : readable(cards)];
  const output = plot.querySelector('output') ?? part('output', '');
  const marker = part('span', 'chart-marker');
  marker.hidden = true;
  plot.append(marker);
  let isOwn = true;
  let drawings = readDrawings(plot, own);
  let reading: { readonly place: Place; readonly by: By } | undefined;
  let listening = new AbortController();

  const end = (by?: By) => {
    if (reading === undefined || (by !== undefined && by !== reading.by)) return;
    reading = undefined;
    listening.abort();
    hideReadout(output);
    marker.hidden = true;
    if (endOpen === end) endOpen = undefined;
  };
  const whileShown = () => {
    listening.abort();
    listening = new AbortController();
    const { signal } = listening;
    const [top, width] = [scrollY, innerWidth];
    const isAway = () => output.popover !== null && Math.abs(scrollY - top) > scrolledAway;
    addEventListener('scroll', () => isAway() && end(), { passive: true, signal });
    addEventListener('resize', () => innerWidth !== width && end(), { signal });
    document.addEventListener('pointerdown', ({ target }) => !plot.contains(target as Node) && end(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  };

  /** What opening a point does; undefined where the point has neither card nor row. */
  const openingOf = (place: Place): { readonly words: string; readonly act: () => void } | undefined => {
    const to = drawings.lines[place.line]?.points[place.point]?.to;
    if (to !== undefined) return { words: 'go to its row', act: () => location.assign(to) };
    const carded =
      cards === undefined ? undefined : isOwn ? place : cardPlace(drawings.lines, place, own[0]?.lines ?? []);
    if (carded === undefined) return undefined;
    return { words: 'source and formula', act: () => void openCard(carded, reading?.by).catch(fail) };
  };
  const openCard = async (place: Place, by?: By) => {
    if (cards === undefined) return;
    const [{ chartCard }, { showCard }] = await Promise.all([import('./chartCard.ts'), import('./cardDialog.ts')]);
    const before = reading?.place ?? place;
    let last: Place | undefined;
    const card = chartCard(cards, place, (now) => {
      last = now;
    });
    end();
    showCard(card, () => by !== undefined && show(isOwn ? (last ?? before) : before, by, true));
  };
  const say = (words: string) => {
    const live = plot.querySelector('[aria-live=polite]');
    if (live !== null) live.textContent = words;
  };
  const fail = () => say('The card could not be loaded. The table has every value.');

  const show = (place: Place, by: By, isSilent = false) => {
    const line = drawings.lines[place.line];
    const point = line?.points[place.point];
    const at = drawings.placeOf(place);
    if (line === undefined || point === undefined || at === undefined) return;
    if (endOpen !== end) endOpen?.();
    endOpen = end;
    reading = { place, by };
    const { parts, spoken } = readout(drawings, line, point);
    output.replaceChildren(...parts);
    const isAtFoot = isSheet(plot, by === 'finger');
    const opening = openingOf(place);
    if (opening !== undefined) output.append(hint(opening.words, opening.act, by, isAtFoot));
    marker.hidden = false;
    marker.style.translate = `${at[0]}px ${at[1]}px`;
    if (isAtFoot) showSheet(output);
    else showBeside(output, at, plot.getBoundingClientRect());
    whileShown();
    if (by === 'keys' && !isSilent) say(spoken);
  };
  const readNearest = ({ clientX, clientY }: MouseEvent, by: By) => {
    const place = drawings.nearest(clientX, clientY);
    if (place !== undefined) show(place, by);
  };
  const enter = () => reading && openingOf(reading.place)?.act();

  return {
    hover: (event) => {
      if (!output.contains(event.target as Node)) readNearest(event, 'mouse');
    },
    click: (event, isFinger) => {
      if (output.contains(event.target as Node)) {
        // The sheet has a button, and is scrolled by fingers.
        if (output.popover === null) enter();
        return;
      }
      readNearest(event, isFinger ? 'finger' : 'mouse');
      if (!isFinger) enter();
    },
    move: (key) => {
      const place = keyMove(drawings, reading?.place, key);
      if (place !== undefined) show(place, 'keys');
    },
    enter,
    open: (place) => openCard(place),
    asked: () => {
      const name = askedPoint(plot.dataset['src'] ?? '', location);
      const place = cards && name !== undefined ? pointNamed(cards, name) : undefined;
      if (place !== undefined) openCard(place).catch(fail);
    },
    end,
    draw: (panels) => {
      end();
      isOwn = panels === undefined;
      drawings = readDrawings(plot, panels ?? own);
    },
  };
}

/** How to open what is read: a button where fingers read, words elsewhere. */
function hint(words: string, act: () => void, by: By, isAtFoot: boolean): HTMLElement {
  if (!isAtFoot || by === 'keys')
    return part(
      'span',
      'chart-readout-from',
      `${by === 'keys' ? 'Enter' : by === 'finger' ? 'Tap here' : 'Click'} for ${words}`.replace('for go', 'to go'),
    );
  const button = part('button', 'chart-readout-open', words.charAt(0).toUpperCase() + words.slice(1));
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
