import type { ChartData } from '../charts/chartData.ts';
import type { View } from '../charts/view.ts';
import type { Said } from './drawView.ts';
import { part } from './part.ts';
import { button, definitionField, lineFields, radios, rangeFields } from './viewFields.ts';
import { addressOf, fill, settle } from './viewState.ts';

/** The controls of a chart, and how they follow its view. */
export interface ViewForm {
  readonly element: HTMLFormElement;
  /** Sets every control to a view; `undoable` says whether there is an earlier one. */
  readonly show: (view: View, undoable: boolean) => void;
  /** Says in words what was drawn. */
  readonly say: (said: Said) => void;
}

/** The reading and writing of addresses, which the page loads with the form. */
export type Addresses = Pick<typeof import('../charts/viewAddress.ts'), 'readView' | 'writeView' | 'isOurs'>;

interface Acts {
  readonly change: (view: View) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly address: () => URL;
}

/** Builds the controls that a chart offers, each a plain field named by its key in the address. A comparison has no author. */
export function viewForm(
  { chart, choices }: ChartData,
  { readView, writeView }: Addresses,
  acts: Acts,
  isAuthored = true,
): ViewForm {
  const whose = isAuthored ? undefined : '';
  const form = part('form', 'view-form');
  const own = 'align' in chart.time ? chart.time.align : undefined;
  const first = (words: string, note = '') => [{ value: '', words, note }];
  const groups = [
    radios(
      'a',
      'Year 0',
      own === undefined ? first('calendar' in chart.time ? 'None: calendar years' : 'Each line’s own start') : [],
      choices.anchors,
      own,
      whose,
    ),
    radios(
      't',
      'Time',
      'since' in chart.time ? first('From the start of each line') : [],
      choices.times,
      ownTime(chart),
      whose,
    ),
    radios('v', 'Values', [], choices.values, 'own', whose),
    radios('s', 'Axis', [], choices.scales, chart.value.scale, whose),
    ...choices.lines.filter(({ definitions }) => definitions.length > 0).map(definitionField),
    lineFields(choices.lines),
    radios('m', 'Panels', first('One for all lines'), choices.multiples),
    rangeFields(
      'r',
      'Years',
      '1',
      'calendar' in chart.time ? 'such as 1860 and 1880' : 'from year 0, such as −5 and 10',
    ),
    ...(choices.compare ? [rangeFields('c', 'Compare two dates', 'any', 'at least a year apart')] : []),
    radios('x', 'Make it lie', first('No'), choices.tricks),
  ].flatMap((group) => group ?? []);
  const said = part('p', 'visually-hidden view-said');
  said.setAttribute('role', 'status');
  const undo = button('Undo', acts.undo);
  const reset = button(isAuthored ? 'Back to the author’s view' : 'Back to the plain view', acts.reset);
  const copy = button('Copy link to this view', async () => {
    await navigator.clipboard.writeText(acts.address().href);
    copy.textContent = 'Link copied';
    setTimeout(() => {
      copy.textContent = 'Copy link to this view';
    }, 2000);
  });
  form.append(part('div', 'view-groups', ...groups), part('p', 'view-acts', undo, reset, copy), said);
  form.addEventListener('change', ({ target }) => {
    settle(form, target);
    acts.change(readView(addressOf(form, choices.lines), chart, choices).view);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    show: (view, undoable) => {
      fill(form, writeView(view, choices));
      undo.disabled = !undoable;
      reset.disabled = Object.keys(view).length === 0;
    },
    say: ({ words, isProblem }) => {
      said.textContent = words;
      said.classList.toggle('visually-hidden', !isProblem);
      if (isProblem) form.closest('details')?.setAttribute('open', '');
    },
  };
}

/** Whether the author lays lines over each other or lets them stand in their years; neither where each begins at its own start. */
function ownTime({ time }: ChartData['chart']): string | undefined {
  if ('calendar' in time) return 'calendar';
  return 'align' in time ? 'aligned' : undefined;
}
