import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import { isSpending } from '../model/basis.ts';
import type { LineOf } from '../model/lines.ts';
import { moneyLine } from '../model/moneyLine.ts';
import type { Series } from '../model/series.ts';
import { commonChoices } from './commonChoices.ts';
import { subjectOf } from './subject.ts';
import { shortName } from './viewAddress.ts';
import type { Choice, Choices, LineChoice } from './viewChoices.ts';
import { baseWords, indexWords, trickWords } from './viewWords.ts';

/** What a reader may change in a chart of lines: only what makes sense for its lines, its unit and the anchors of its waves. */
export function choicesOf(chart: LinesChart, catalogue: Catalogue, lineOf: LineOf): Choices {
  const lines = lineChoices(chart, catalogue, lineOf);
  const drawn = chart.lines.map(({ line }) => lineOf(line));
  const all = lines.flatMap(({ line, definitions }) => [line, ...definitions.map(({ value }) => value)]).map(lineOf);
  const waves = [...new Set(chart.lines.flatMap(({ line }) => subjectOf(line, catalogue).wave ?? []))];
  const positive = all.every(({ points }) => points.every(({ value }) => value > 0));
  return {
    ...commonChoices(drawn, waves, positive),
    values: valueChoices(chart, drawn, catalogue, lineOf),
    tricks: trickWords(chart.id),
    lines,
    compare: chart.question === 'prices' && drawn.every(({ unit }) => unit.measures !== 'share'),
  };
}

/** Each line with the definitions of its measure and wave that can stand in its place: other published ways to measure it over time. */
function lineChoices(chart: LinesChart, catalogue: Catalogue, lineOf: LineOf): LineChoice[] {
  const subjects = chart.lines.map(({ line }) => subjectOf(line, catalogue));
  return chart.lines.map(({ line, name }, index): LineChoice => {
    const subject = subjects[index];
    const wave = subject?.wave;
    const alone = wave !== undefined && subjects.filter((other) => other.wave?.id === wave.id).length === 1;
    const offered = alone ? definitionsFor(line, catalogue, lineOf) : [];
    return {
      line,
      key: alone ? wave.id : shortName(line),
      name: name ?? wave?.name ?? subject?.title ?? line,
      slot: wave?.slot ?? '',
      definitions: offered.length < 2 ? [] : offered,
    };
  });
}

function definitionsFor(line: string, catalogue: Catalogue, lineOf: LineOf): Choice<string>[] {
  const [measure = '', own = ''] = line.split('/');
  const definitions = line.includes('#') ? {} : (catalogue.measures.get(measure)?.definitions ?? {});
  const unit = lineOf(line).unit.id;
  return Object.entries(definitions)
    .filter(([id, { wave, role }]) => {
      if (id === own) return true;
      const other = lineOf(`${measure}/${id}`);
      return (
        wave !== undefined &&
        wave === definitions[own]?.wave &&
        role !== 'quoted' &&
        other.unit.id === unit &&
        other.points.length > 2
      );
    })
    .sort(([a], [b]) => Number(b === own) - Number(a === own))
    .map(([id, { name, includes }]) => ({ value: `${measure}/${id}`, words: name, note: includes }));
}

function valueChoices(
  { value }: LinesChart,
  drawn: readonly Series[],
  catalogue: Catalogue,
  lineOf: LineOf,
): Choices['values'] {
  const money = drawn.map(({ name }) => moneyLine(name, catalogue, lineOf));
  const known = money.filter((line) => line !== undefined);
  const most = known.length > 1 || known.length === money.length;
  const spending = money.every((line) => line !== undefined && isSpending(line));
  const share = drawn.every(({ unit }) => unit.measures === 'share');
  const indexed = value.index !== undefined;
  const alike = new Set(known.map((line) => line.unit.measures)).size === 1;
  const offered: Choices['values'] = [
    { value: 'own', words: indexed ? 'Index' : share ? 'Share of GDP' : 'As published', note: baseWords.own },
    ...(most && alike && share
      ? [{ value: 'nominal' as const, words: 'Dollars of the day', note: baseWords.nominal }]
      : []),
    ...(most && (alike || indexed)
      ? [{ value: 'real' as const, words: 'Real', note: indexed ? baseWords.realIndex : baseWords.real }]
      : []),
    ...(spending && !share ? [{ value: 'gdp' as const, words: 'Share of GDP', note: baseWords.gdp }] : []),
    ...(!indexed && !share && drawn.every(({ points }) => (points[0]?.value ?? 0) > 0)
      ? [{ value: 'index' as const, words: 'Index', note: indexWords }]
      : []),
  ];
  return offered.length < 2 ? [] : offered;
}
