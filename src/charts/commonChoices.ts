import type { Wave } from '../data/schemas/wave.ts';
import type { Series } from '../model/series.ts';
import { decimalYear } from '../model/time.ts';
import { anchorWords } from './anchorWords.ts';
import { viewAnchors } from './view.ts';
import type { Choices } from './viewChoices.ts';

/** What charts and the desk offer alike: how lines stand in time, on which axis and in how many panels. `positive` says that no value is zero or less. */
export function commonChoices(
  lines: readonly Series[],
  waves: readonly Wave[],
  positive: boolean,
): Pick<Choices, 'anchors' | 'times' | 'scales' | 'multiples' | 'ranges'> {
  const anchors = anchorChoices(waves);
  const years = lines.flatMap(({ points }) => points.map(({ period }) => decimalYear(period)));
  return {
    anchors,
    times:
      anchors.length === 0
        ? []
        : [
            { value: 'aligned', words: 'From year 0', note: 'Lines are laid over each other at an anchor.' },
            { value: 'calendar', words: 'By calendar', note: 'Lines stand in the years in which they happened.' },
          ],
    scales: positive
      ? [
          { value: 'linear', words: 'Linear', note: 'Equal steps are equal amounts.' },
          { value: 'log', words: 'Log', note: 'Equal steps are equal percentages.' },
        ]
      : [],
    multiples:
      lines.length < 2
        ? []
        : [
            { value: 'shared', words: 'One panel each', note: 'All panels share one axis.' },
            { value: 'free', words: 'One panel each, own axes', note: 'Heights cannot be compared between panels.' },
          ],
    ranges: {
      calendar: [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))],
      relative: [-100, 100],
    },
  };
}

/** The anchors that at least one of several waves has, with their dates and those who lack them. */
function anchorChoices(waves: readonly Wave[]): Choices['anchors'] {
  if (waves.length < 2) return [];
  return viewAnchors.flatMap((value) => {
    const dated = waves.flatMap(({ short, anchors: { [value]: anchor } }) =>
      'period' in anchor ? [`${short} ${anchor.period}`] : [],
    );
    if (dated.length === 0) return [];
    const absent = waves.filter(({ anchors }) => 'absent' in anchors[value]).map(({ short }) => short);
    const without = absent.length === 0 ? '' : ` ${absent.join(', ')}: none.`;
    return [{ value, words: anchorWords[value], note: `${dated.join(', ')}.${without}` }];
  });
}
