import type { Wave } from '../data/schemas/wave.ts';
import { isMoney, isSpending } from '../model/basis.ts';
import type { Series } from '../model/series.ts';
import { commonChoices } from './commonChoices.ts';
import type { Choices, LineChoice } from './viewChoices.ts';
import { baseWords, indexWords } from './viewWords.ts';

/** What a reader may change on the desk: the choices of a chart, as far as they make sense for the lines chosen. */
export function deskChoices(
  lines: readonly Series[],
  waves: readonly Wave[],
  mixed: boolean,
  named: readonly LineChoice[],
): Choices {
  const positive = lines.every(({ points }) => points.every(({ value }) => value > 0));
  const share = lines.every(({ unit }) => unit.measures === 'share');
  return {
    ...commonChoices(lines, waves, positive),
    values: valueChoices(lines, mixed, share),
    tricks: [],
    lines: named,
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
