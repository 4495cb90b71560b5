import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import type { Source } from '../data/schemas/source.ts';
import type { LineOf } from '../model/lines.ts';
import { moneyLine } from '../model/moneyLine.ts';
import type { ChartData, LineData } from './chartData.ts';
import { choicesOf } from './choicesOf.ts';
import { packSeries } from './packedSeries.ts';
import { sourcesOf } from './sources.ts';
import { subjectOf } from './subject.ts';

/** Packs all that a reader's views of a chart need: its lines, their continuations and the definitions that can take their place. */
export function packChart(chart: LinesChart, catalogue: Catalogue, lineOf: LineOf): ChartData {
  const choices = choicesOf(chart, catalogue, lineOf);
  const names = new Set([
    ...chart.lines.flatMap(({ line, continuation }) => [
      line,
      ...(continuation === undefined ? [] : [continuation.line]),
    ]),
    ...choices.lines.flatMap(({ definitions }) => definitions.map(({ value }) => value)),
  ]);
  const { worksOf, works, sources } = packedWorks(catalogue);
  const offered = choices.values.some(({ value }) => value !== 'own' && value !== 'index');
  const lines = [...names].map((name): [string, LineData] => {
    const { wave, ...subject } = subjectOf(name, catalogue);
    const series = packSeries(lineOf(name), worksOf);
    const money = offered || choices.tricks.length > 0 ? moneyLine(name, catalogue, lineOf) : undefined;
    const behind = money === undefined || money === lineOf(name) ? {} : { money: packSeries(money, worksOf) };
    return [name, { subject: { ...subject, wave: wave?.id }, series, ...behind }];
  });
  const waves = new Set(lines.map(([, { subject }]) => subject.wave));
  return {
    chart: { ...chart, checks: [], changelog: [] },
    choices,
    waves: [...catalogue.waves.values()].filter(({ id }) => waves.has(id)),
    lines: Object.fromEntries(lines),
    works,
    sources,
  };
}

/** Lists that fill as points name their works. */
export function packedWorks(catalogue: Pick<Catalogue, 'datasets' | 'sources'>) {
  const sources: Source[] = [];
  const works: number[][] = [];
  const places = new Map<string, number>();
  const worksOf = (from: readonly string[]): number => {
    const found = sourcesOf([{ from }], catalogue);
    const key = found.map(({ id }) => id).join(' ');
    const known = places.get(key);
    if (known !== undefined) return known;
    works.push(
      found.map((source) => {
        if (!sources.includes(source)) sources.push(source);
        return sources.indexOf(source);
      }),
    );
    places.set(key, works.length - 1);
    return works.length - 1;
  };
  return { worksOf, works, sources };
}
