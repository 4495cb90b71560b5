import { part } from './part.ts';

/** The screen that slides are shown on, with its buttons. */
export interface SlideScreen {
  readonly dialog: HTMLDialogElement;
  readonly image: HTMLImageElement;
  /** The picture for a screen that is higher than wide. */
  readonly tall: HTMLSourceElement;
  readonly count: HTMLElement;
  /** Says aloud what is shown. */
  readonly live: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
}

/** How long the buttons stay after the last move of the pointer, in milliseconds. */
const awake = 2500;

/** Builds the screen, once for a page. */
export function slideScreen(): SlideScreen {
  const image = part('img', '');
  const tall = part('source', '');
  tall.media = '(max-aspect-ratio: 1/1)';
  const count = part('span', 'slides-count');
  const live = part('p', 'visually-hidden');
  live.setAttribute('aria-live', 'polite');
  const button = (words: string) => {
    const made = part('button', '', words);
    made.type = 'button';
    return made;
  };
  const [previous, next, full, leave] = ['Previous', 'Next', 'Full screen', 'Leave'].map(button) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const buttons = part('div', 'slides-buttons', previous, next, full, leave);
  // A dialog itself may not fill the screen; what it holds may.
  const stage = part(
    'div',
    'slides-stage',
    part('picture', '', tall, image),
    part('div', 'slides-foot', buttons, count),
  );
  const dialog = part('dialog', 'slides', stage, live);
  dialog.tabIndex = -1;
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    if (document.fullscreenElement === null) stage.requestFullscreen().catch(() => undefined);
    else document.exitFullscreen();
  });
  document.addEventListener('fullscreenchange', () => {
    full.textContent = document.fullscreenElement === null ? 'Full screen' : 'Leave full screen';
  });
  leave.addEventListener('click', () => dialog.close());

  let sleep: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    dialog.dataset['awake'] = '';
    clearTimeout(sleep);
    sleep = setTimeout(() => delete dialog.dataset['awake'], awake);
  };
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) dialog.addEventListener(kind, wake);
  document.body.append(dialog);
  return { dialog, image, tall, count, live, previous, next };
}
