import type { Paper } from '../charts/presets.ts';
import { shownViews } from './shownView.ts';
import { type SlideScreen, slideScreen } from './slideScreen.ts';
import { type Slide, slidesOf } from './slidesOf.ts';

let screen: SlideScreen | undefined;
let slides: readonly Slide[] = [];
let at = 0;
/** The key of the address that holds the place, and whether it made an entry in the history. */
let key = '';
let isPushed = false;

/** Shows the charts of the page as slides: from the first where their link was pressed, else from the one that the address names. */
export function openSlides(link: HTMLAnchorElement, isPressed: boolean): void {
  key = link.dataset['slides'] ?? '';
  if (isPressed) history.pushState(null, '', addressAt(new URLSearchParams(link.search).get(key) ?? ''));
  isPushed = isPressed;
  if (screen === undefined) {
    slides = slidesOf(document);
    screen = build();
  }
  enter();
}

/** Opens the screen at the place that the address names. */
function enter(): void {
  if (screen === undefined) return;
  const { dialog } = screen;
  if (!dialog.open) {
    dialog.setAttribute('aria-label', `${slides.length > 1 ? 'Slides' : 'Slide'}: ${document.title}`);
    dialog.showModal();
    dialog.focus();
  }
  show(Math.round(Number(new URLSearchParams(location.search).get(key))) - 1 || 0);
}

function build(): SlideScreen {
  const made = slideScreen();
  const { dialog, previous, next } = made;
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  dialog.addEventListener('keydown', hearKey);
  let from: PointerEvent | undefined;
  dialog.addEventListener('pointerdown', (event) => {
    from = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
  });
  dialog.addEventListener('pointerup', (event) => {
    const across = event.clientX - (from?.clientX ?? event.clientX);
    const along = event.clientY - (from?.clientY ?? event.clientY);
    if (Math.abs(across) > 40 && Math.abs(across) > Math.abs(along)) step(across < 0 ? 1 : -1);
  });
  dialog.addEventListener('close', leave);
  addEventListener('popstate', () => {
    if (!isInAddress()) dialog.close();
    else {
      isPushed = true;
      enter();
    }
  });
  for (const { figure } of slides)
    figure.querySelector('.chart-plot')?.addEventListener('chart-drawn', () => slides[at]?.figure === figure && draw());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  return made;
}

function hearKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const isButton = event.target instanceof HTMLButtonElement && event.key === ' ';
  const to = isButton ? undefined : placeFor(event.key, event.shiftKey);
  if (to === undefined) return;
  event.preventDefault();
  show(to);
}

function placeFor(pressed: string, isShifted: boolean): number | undefined {
  if (pressed === 'Home') return 0;
  if (pressed === 'End') return slides.length - 1;
  if (pressed === ' ') return at + (isShifted ? -1 : 1);
  if (['ArrowRight', 'ArrowDown', 'PageDown'].includes(pressed)) return at + 1;
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(pressed)) return at - 1;
  return undefined;
}

function step(by: number): void {
  show(at + by);
}

/** Shows a slide, the first or the last where there is none so far out, and keeps the place in the address. */
function show(place: number): void {
  at = Math.max(0, Math.min(place, slides.length - 1));
  const slide = slides[at];
  if (screen === undefined || slide === undefined) return;
  const { count, live, previous, next } = screen;
  const many = slides.length > 1;
  count.textContent = many ? `${at + 1} / ${slides.length}` : '';
  live.textContent = many ? `${at + 1} of ${slides.length}: ${slide.title}` : slide.title;
  [previous.hidden, next.hidden] = [!many, !many];
  // Not `disabled`: the button that was pressed would lose the focus at the last slide.
  previous.ariaDisabled = String(at === 0);
  next.ariaDisabled = String(at === slides.length - 1);
  if (many) history.replaceState(history.state, '', addressAt(String(at + 1)));
  draw();
}

/** Shows the picture of the slide: the file, or the view that its figure shows. */
function draw(): void {
  const slide = slides[at];
  if (screen === undefined || slide === undefined) return;
  const { dialog, image, tall } = screen;
  const paper = paperInForce();
  dialog.dataset['paper'] = paper;
  const put = (wide: string, high: string, words: string) => {
    if (slides[at] !== slide) return;
    Object.assign(tall, { srcset: high });
    Object.assign(image, { src: wide, alt: words });
  };
  const putAuthors = () => put(slide.wide(paper), slide.tall(paper), slide.words);
  const view = shownViews.get(slide.figure);
  if (view === undefined) putAuthors();
  else
    viewSlide(slide.figure, paper).then(
      ([wide = '', high = '']) => put(wide, high, `${slide.title}. ${view.words}`),
      putAuthors,
    );
  // The next one is there before it is asked for.
  const coming = slides[at + 1];
  if (coming !== undefined) new Image().src = coming.wide(paper);
}

/** The view that a figure shows, wide and tall, as addresses of images. */
async function viewSlide(figure: HTMLElement, paper: Paper): Promise<readonly string[]> {
  const { pictureAddress, viewPicture } = await import('./viewPicture.ts');
  const asked = (['slide-16x9', 'slide-half'] as const).map((preset) => viewPicture(figure, { preset, paper }));
  return (await Promise.all(asked)).map(pictureAddress);
}

function paperInForce(): Paper {
  const chosen = document.documentElement.dataset['theme'];
  return (chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
    ? 'dark'
    : 'light';
}

/** Back on the page: at the figure that was shown last, where there are several. */
function leave(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen();
  const figure = slides.length > 1 ? slides[at]?.figure : undefined;
  const arrive = () => {
    figure?.scrollIntoView({ block: 'start' });
    figure?.querySelector<HTMLElement>('.chart-plot')?.focus({ preventScroll: true });
  };
  if (isInAddress() && isPushed) {
    // The way back restores where the page stood: only then may it move.
    addEventListener('popstate', () => setTimeout(arrive), { once: true });
    history.back();
    return;
  }
  if (isInAddress()) history.replaceState(history.state, '', addressAt(undefined));
  setTimeout(arrive);
}

function isInAddress(): boolean {
  return new URLSearchParams(location.search).has(key);
}

/** The address of the page with another place among the slides, or with none. */
function addressAt(place: string | undefined): string {
  const rest = location.search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== key);
  if (place !== undefined) rest.push(place === '' ? key : `${key}=${place}`);
  return `${location.pathname}${rest.length === 0 ? '' : `?${rest.join('&')}`}${location.hash}`;
}
