import type { Wave } from '../data/schemas/wave.ts';
import { isMoney, isSpending } from '../model/basis.ts';
import type { Series } from '../model/series.ts';
import { decimalYear } from '../model/time.ts';
import { anchorWords } from './anchorWords.ts';
import { viewAnchors } from './view.ts';
import type { Choices, LineChoice } from './viewChoices.ts';
import { baseWords, indexWords } from './viewWords.ts';

/** What a reader may change on the desk: the choices of a chart, as far as they make sense for the lines chosen. */
export function deskChoices(
  lines: readonly Series[],
  waves: readonly Wave[],
  mixed: boolean,
  named: readonly LineChoice[],
): Choices {
  const anchors = anchorChoices(waves);
  const positive = lines.every(({ points }) => points.every(({ value }) => value > 0));
  const years = lines.flatMap(({ points }) => points.map(({ period }) => decimalYear(period)));
  const share = lines.every(({ unit }) => unit.measures === 'share');
  return {
    anchors,
    times:
      anchors.length === 0
        ? []
        : [
            { value: 'aligned', words: 'From year 0', note: 'Lines are laid over each other at an anchor.' },
            { value: 'calendar', words: 'By calendar', note: 'Lines stand in the years in which they happened.' },
          ],
    values: valueChoices(lines, mixed, share),
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
            {
              value: 'free',
              words: 'One panel each, own axes',
              note: 'Heights cannot be compared between panels.',
            },
          ],
    tricks: [],
    lines: named,
    ranges: {
      calendar: [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))],
      relative: [-100, 100],
    },
    compare: !share,
  };
}

function valueChoices(lines: readonly Series[], mixed: boolean, share: boolean): Choices['values'] {
  if (mixed || share) return [];
  const spending = lines.every((line) => isSpending(line) && ['annual', 'quarterly'].includes(line.frequency));
  return [
    { value: 'own', words: 'As published', note: 'As the works print it, in one unit.' },
    ...(lines.every(isMoney) ? [{ value: 'real' as const, words: 'Real', note: baseWords.real }] : []),
    ...(spending ? [{ value: 'gdp' as const, words: 'Share of GDP', note: baseWords.gdp }] : []),
    ...(lines.every(({ points }) => (points[0]?.value ?? 0) > 0)
      ? [{ value: 'index' as const, words: 'Index', note: indexWords }]
      : []),
  ];
}

/** The anchors that at least two waves on the desk are laid over each other by. */
function anchorChoices(waves: readonly Wave[]): Choices['anchors'] {
  if (waves.length < 2) return [];
  return viewAnchors.flatMap((value) => {
    const dated = waves.flatMap(({ short, anchors: { [value]: anchor } }) =>
      'period' in anchor ? [`${short} ${anchor.period}`] : [],
    );
    const absent = waves.filter(({ anchors }) => 'absent' in anchors[value]).map(({ short }) => short);
    if (dated.length === 0) return [];
    const without = absent.length === 0 ? '' : ` ${absent.join(', ')}: none.`;
    return [{ value, words: anchorWords[value], note: `${dated.join(', ')}.${without}` }];
  });
}
