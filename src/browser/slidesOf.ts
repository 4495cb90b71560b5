import type { Paper } from '../charts/presets.ts';

/** A chart of the page as a slide. */
export interface Slide {
  readonly figure: HTMLElement;
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly words: string;
  /** Where its pictures stand: one that fills a wide screen, and one for a screen that is higher than wide. */
  readonly wide: (paper: Paper) => string;
  readonly tall: (paper: Paper) => string;
}

/** The charts of a page that have a page of their own, in their order. */
export function slidesOf(page: ParentNode): readonly Slide[] {
  return [...page.querySelectorAll<HTMLElement>('figure.chart')].flatMap((figure) => {
    const points = figure.querySelector<HTMLElement>(':scope > chart-pointer')?.dataset['src'] ?? '';
    const [, chart] = /^(.*\/charts\/[^/]+)\/points\.json$/.exec(points) ?? [];
    if (chart === undefined) return [];
    const say = (selector: string) => figure.querySelector(`:scope ${selector}`)?.textContent ?? '';
    const title = say('.chart-title');
    const address = (preset: string, paper: Paper, ending: string) =>
      `${chart}_${preset}${paper === 'light' ? '' : `-${paper}`}.${ending}`;
    return {
      figure,
      title,
      words: `${title}. ${say('.chart-takeaway')}`.replaceAll('..', '.'),
      wide: (paper) => address('slide-16x9', paper, 'svg'),
      tall: (paper) => address('slide-half', paper, 'png'),
    };
  });
}
