import type { ChartData } from './chartData.ts';
import { isAuthors, type View } from './view.ts';

/** What a reader changed, in words: printed under the title and read aloud. Empty for the author's own view. */
export function viewSentence(view: View, { choices }: Pick<ChartData, 'choices'>): string {
  if (isAuthors(view)) return '';
  const noteOf = <T extends string>(
    offered: readonly { readonly value: T; readonly words: string; readonly note: string }[],
    value: T | undefined,
  ) => offered.find((choice) => choice.value === value);
  const trick = noteOf(choices.tricks, view.trick);
  if (trick !== undefined) return `A trick, shown as one: ${trick.note}`;
  const anchor = noteOf(choices.anchors, view.anchor);
  const value = noteOf(choices.values, view.value);
  const nameOf = (line: string | undefined) => choices.lines.find((choice) => choice.line === line)?.name;
  const said = [
    anchor && `year 0 is each wave’s ${anchor.words.toLowerCase()}`,
    view.time === 'calendar' ? 'calendar years' : undefined,
    view.time === 'aligned' && anchor === undefined ? 'year 0 is each wave’s investment peak' : undefined,
    value && within(value.note),
    view.scale && `${view.scale === 'log' ? 'logarithmic' : 'linear'} axis`,
    ...choices.lines.flatMap(({ line, name, definitions }) => {
      const chosen = definitions.find((each) => each.value === view.definitions?.[line]);
      return chosen === undefined ? [] : [`${name} is ${chosen.words}: ${stopless(chosen.note)}`];
    }),
    view.hidden && `without ${view.hidden.flatMap((line) => nameOf(line) ?? []).join(', ')}`,
    view.focus && `${nameOf(view.focus)} in color, the others gray`,
    view.range && `from ${signed(view.range[0])} to ${signed(view.range[1])}`,
    view.multiples === 'shared' ? 'one panel for each line, all on one axis' : undefined,
    view.multiples === 'free'
      ? 'one panel for each line, each with an axis of its own: heights cannot be compared'
      : undefined,
  ].flatMap((words) => words || []);
  return said.length === 0 ? '' : `Your view: ${said.join('; ')}.`;
}

/** A sentence as a part of one. */
function within(words: string): string {
  return stopless(words).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function stopless(words: string): string {
  return words.replace(/\.$/, '');
}

function signed(year: number): string {
  return String(year).replace('-', '−');
}
