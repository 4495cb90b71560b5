import type { ChartData } from '../charts/chartData.ts';
import type { PackedYardsticks } from '../charts/packedYardsticks.ts';
import type { View } from '../charts/view.ts';
import type { Redrawn } from '../render/redrawn.ts';
import { part } from './part.ts';
import { shownViews } from './shownView.ts';
import { viewComparison } from './viewComparison.ts';
import { followAuthor, followView } from './viewSurroundings.ts';
import { viewTable } from './viewTable.ts';

/** The parts of a figure that a view changes, as the server wrote them. */
interface Own {
  readonly drawings: readonly Element[];
  readonly key: string;
  readonly subtitle: string;
  /** A figure in a frame of another site has no table. */
  readonly table: string | undefined;
  readonly count: string | undefined;
}
const owns = new WeakMap<HTMLElement, Own>();

/** What is said of a drawing: aloud always, in print where it is not in the figure's own words. */
export interface Said {
  readonly words: string;
  readonly isProblem: boolean;
}

/**
 * Draws a view into a figure; the old drawing stands until the new one is whole. Tells the pointer layer of the new points.
 * Gives what to say of it, nothing where a newer view was asked for meanwhile. What cannot be drawn leaves the figure as it was, and says so.
 */
export async function drawView(
  figure: HTMLElement,
  data: ChartData,
  view: View,
  notes: readonly string[],
  yardsticks: PackedYardsticks | undefined,
  isNewest: () => boolean,
): Promise<Said | undefined> {
  const own = owns.get(figure) ?? remember(figure);
  owns.set(figure, own);
  if (Object.keys(view).length === 0) {
    restore(figure, own);
    return { words: ['The author’s view.', ...notes].join(' '), isProblem: notes.length > 0 };
  }
  const [{ redrawn }, { unpackYardsticks }, recipe] = await Promise.all([
    import('../render/redrawn.ts'),
    import('../charts/packedYardsticks.ts'),
    trickOf(data, view),
  ]);
  if (!isNewest()) return undefined;
  try {
    const known = yardsticks && unpackYardsticks(yardsticks);
    const drawn = redrawn(data, view, document, [widthOf(figure)], known, recipe);
    const said = [drawn.sentence, drawn.rule, ...drawn.notes, ...notes].filter((each) => each !== '');
    const words = [...measureOf(data, view), ...said].join(' ');
    const short = [...measureOf(data, view), drawn.sentence].join(' ').trim();
    // The page knows the works behind a value, but not by which rows of the data: a file of them does not say.
    const rows = drawn.rows.map((row) => ({ ...row, from: [] }));
    shownViews.set(figure, { data, view, yardsticks: known, recipe, words: short, rows });
    apply(figure, drawn, words, view.compare);
    await followView(figure, drawn.subjects, rows);
    // The other width is drawn once the reader has seen this one: for paper, and for a window that changes. Panels have but one.
    const both = () =>
      apply(figure, redrawn(data, view, document, ['wide', 'narrow'], known, recipe), words, view.compare);
    if (view.multiples === undefined) requestIdle(() => isNewest() && both());
    return { words: said.join(' '), isProblem: false };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { words: `This view cannot be drawn: ${why}. The last one stands.`, isProblem: true };
  }
}

/** Which of the two drawings the figure shows, after the container query of its style. */
function widthOf(figure: HTMLElement): 'wide' | 'narrow' {
  return figure.clientWidth >= 600 ? 'wide' : 'narrow';
}

/** Runs when nothing else waits; Safari has no such call. */
function requestIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

/** What the author says is measured: all of it where only the look changed, its first clause where the time did, nothing where the values did. */
function measureOf({ chart }: ChartData, { anchor, time, value, scale, trick }: View): readonly string[] {
  if (value !== undefined || trick !== undefined) return [];
  if (anchor === undefined && time === undefined)
    return [
      scale === undefined
        ? chart.subtitle
        : chart.subtitle.replace(/,? (?:on )?(?:a )?log(?:arithmic)? (?:scale|axis)/i, ''),
    ];
  const clause = chart.subtitle.split(/[,.;](?!\d)/)[0] ?? '';
  return [`${clause}${chart.value.index === undefined ? '' : ', as an index'}.`];
}

function parts(figure: HTMLElement) {
  const find = (selector: string) => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`missing ${selector} in a figure`);
    return found;
  };
  return {
    plot: find('.chart-plot'),
    key: find('.chart-key'),
    subtitle: find('.chart-subtitle'),
    table: figure.querySelector('.chart-table .scroll'),
    count: figure.querySelector('.chart-table > summary'),
  };
}

function remember(figure: HTMLElement): Own {
  const { plot, key, subtitle, table, count } = parts(figure);
  return {
    drawings: [...plot.querySelectorAll(':scope > svg')],
    key: key.innerHTML,
    subtitle: subtitle.textContent ?? '',
    table: table?.innerHTML,
    count: count?.textContent ?? undefined,
  };
}

function restore(figure: HTMLElement, own: Own): void {
  shownViews.delete(figure);
  const { plot, key, subtitle, table, count } = parts(figure);
  replaceDrawings(plot, own.drawings);
  for (const added of figure.querySelectorAll('.view-compare, .view-reset, .view-author')) added.remove();
  key.innerHTML = own.key;
  subtitle.textContent = own.subtitle;
  if (table) table.innerHTML = own.table ?? '';
  if (count) count.textContent = own.count ?? '';
  delete figure.dataset['view'];
  followAuthor(figure);
  plot.dispatchEvent(new CustomEvent('chart-drawn', { detail: undefined }));
}

function apply(
  figure: HTMLElement,
  { panels, key: statuses, rows, points, compared }: Redrawn,
  words: string,
  dates: View['compare'],
): void {
  const { plot, key, subtitle, table, count } = parts(figure);
  const drawings = panels.flatMap(({ name, drawings: each }) => {
    // Only the site's own drawing functions write this markup; nothing of an address is in it.
    const template = part('template', '');
    template.innerHTML = each.map(({ svg }) => svg).join('');
    const made = [...template.content.children];
    return name === '' ? made : [part('div', 'chart-panel-frame', part('p', 'chart-panel-name', name), ...made)];
  });
  replaceDrawings(plot, drawings);
  figure.querySelector('.view-compare')?.remove();
  if (compared.length > 0) plot.after(viewComparison(compared, dates ?? [0, 0]));
  key.innerHTML = statuses;
  subtitle.textContent = words;
  if (count) count.textContent = `Table of the ${rows.length} values drawn`;
  table?.replaceChildren(viewTable(rows));
  figure.dataset['view'] = panels.length > 1 ? 'panels' : 'one';
  if (figure.querySelector('.view-reset') === null) {
    subtitle.after(resetButton(figure));
    figure
      .querySelector('.chart-takeaway')
      ?.before(part('p', 'view-author note', 'The words and sources below belong to the author’s view.'));
  }
  plot.dispatchEvent(new CustomEvent('chart-drawn', { detail: points }));
}

function replaceDrawings(plot: HTMLElement, drawings: readonly Element[]): void {
  for (const old of plot.querySelectorAll(':scope > svg, :scope > .chart-panel-frame')) old.remove();
  plot.prepend(...drawings);
}

/** Leads back to the author's view from beside the words of the reader's, where the controls are closed. */
function resetButton(figure: HTMLElement): HTMLButtonElement {
  const button = part('button', 'view-reset', 'Reset');
  button.type = 'button';
  button.addEventListener('click', () => {
    figure.querySelector('.chart-view')?.dispatchEvent(new CustomEvent('view-reset'));
    figure.querySelector<HTMLElement>('.chart-view summary')?.focus();
  });
  return button;
}

/** The recipe of a trick, loaded only by readers who ask for one. */
async function trickOf({ chart }: ChartData, { trick }: View) {
  if (trick === undefined) return undefined;
  const { recipeOf } = await import('../charts/playTrick.ts');
  return recipeOf(chart.id, trick);
}
