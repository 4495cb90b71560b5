import type { LinesChart } from '../data/schemas/chart.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Wave } from '../data/schemas/wave.ts';
import { decimalYear } from '../model/time.ts';
import type { ChartData } from './chartData.ts';
import { lineKey } from './deskAddress.ts';
import { deskChoices } from './deskChoices.ts';
import { type DeskInk, deskInks, inkedWave } from './deskInks.ts';
import type { DeskLine } from './deskLine.ts';
import { deskUnits } from './deskUnits.ts';
import { unitWords } from './linesTable.ts';
import { packSeries, unpackSeries, worksIn } from './packedSeries.ts';

/** The lines of the desk as the data of a chart, so that every view of a chart is a view of them. */
export interface Desk {
  readonly data: ChartData;
  /** What values are counted in, as long as the reader asks for nothing else; empty for indexes, which a note explains. */
  readonly unit: string;
  /** The lines drawn, each with its ink. */
  readonly drawn: readonly { readonly line: DeskLine; readonly ink: DeskInk }[];
  /** In words: what is counted, what is left out and why, what does not compare. */
  readonly notes: readonly string[];
}

/** Lays lines on one set of axes. Throws where there is none. */
export function deskChart(all: readonly DeskLine[]): Desk {
  const unpacked = all.map((each) => ({ ...each, line: unpackSeries(each.series) }));
  const { lines, mixed, left } = deskUnits(unpacked);
  const inks = deskInks(lines);
  const waves = lines.map((each, index) => inkedWave(each, inks[index] ?? muted, index));
  const names = distinctNames(lines);
  const { works, sources, placed } = gathered(lines);
  const named = lines.map(({ name }, index) => ({
    line: name,
    key: lineKey(name),
    name: names[index] ?? name,
    slot: inks[index]?.slot ?? '',
    definitions: [],
  }));
  const own = [
    ...new Map(lines.flatMap(({ wave }) => (wave === undefined ? [] : [[wave.id, wave] as const]))).values(),
  ];
  const data: ChartData = {
    chart: specification(lines, names, inks, mixed),
    choices: deskChoices(
      lines.map(({ line }) => line),
      own,
      mixed,
      named,
    ),
    waves: waves.filter((wave): wave is Wave => wave !== undefined),
    lines: Object.fromEntries(
      lines.map(({ name, title, includes, line }, index) => [
        name,
        {
          subject: { id: name, title, includes, role: undefined, wave: waves[index]?.id },
          series: packSeries(line, (from) => (placed[index] ?? 0) + (worksIn(from)[0] ?? 0)),
        },
      ]),
    ),
    works,
    sources,
  };
  const [first] = lines;
  return {
    data,
    unit: mixed || first === undefined ? '' : unitWords(first.line.unit, first.line.prices),
    drawn: lines.map((line, index) => ({ line, ink: inks[index] ?? muted })),
    notes: [...said(lines, mixed), ...left],
  };
}

const muted: DeskInk = { tone: 'muted', slot: '', symbol: 'circle' };

type Unpacked = DeskLine & { readonly line: ReturnType<typeof unpackSeries> };

function specification(
  lines: readonly Unpacked[],
  names: readonly string[],
  inks: readonly DeskInk[],
  mixed: boolean,
): LinesChart {
  const years = lines.flatMap(({ line }) => line.points.map(({ period }) => Math.floor(decimalYear(period))));
  if (years.length === 0) throw new Error('missing lines: none can be drawn');
  return {
    id: 'compare',
    kind: 'lines',
    question: 'quantity',
    order: 0,
    title: 'Your comparison',
    subtitle: '',
    takeaway: '',
    caveats: [],
    sourceLine: '',
    checks: [],
    changelog: [],
    time: { calendar: [Math.min(...years), Math.max(...years)] },
    value: { scale: 'linear', ...(mixed ? { index: 'first' as const } : {}) },
    lines: lines.map(({ name }, index) => ({
      line: name,
      name: names[index] ?? name,
      tone: inks[index]?.tone ?? 'muted',
      curve: 'straight',
      place: 'end',
      raise: 0,
    })),
    labels: [],
    events: [],
  };
}

/** The titles of lines; where two are alike, with the dataset. */
function distinctNames(lines: readonly DeskLine[]): string[] {
  return lines.map(({ title, dataset }) =>
    lines.filter((other) => other.title === title).length > 1 ? `${title} (${dataset})` : title,
  );
}

/** The works of all lines in one list, each once; `placed` says where those of each line begin. */
function gathered(lines: readonly DeskLine[]) {
  const sources: Source[] = [];
  const works: number[][] = [];
  const placed = lines.map((line) => {
    const begin = works.length;
    for (const places of line.works)
      works.push(
        places.flatMap((place) => {
          const source = line.sources[place];
          if (source === undefined) return [];
          const known = sources.findIndex(({ id }) => id === source.id);
          return [known < 0 ? sources.push(source) - 1 : known];
        }),
      );
    return begin;
  });
  return { works, sources, placed };
}

function said(lines: readonly Unpacked[], mixed: boolean): string[] {
  const amounts = lines.filter(({ line }) => line.kind === 'flow' && line.frequency !== 'irregular');
  const steps = new Set(amounts.map(({ line }) => line.frequency));
  return [
    ...(mixed
      ? [
          'The lines are counted in different units, so each is an index: 100 at its first value; by calendar, at the first one shown.',
        ]
      : []),
    ...(steps.size > 1 && !mixed
      ? ['Amounts of a year stand beside amounts of a shorter or longer period: their heights do not compare.']
      : []),
    ...(new Set(lines.map(({ line }) => line.kind === 'level')).size > 1 && !mixed
      ? ['A stock at a time stands beside amounts in a period.']
      : []),
  ];
}
