import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import { conversion, convert } from '../model/combine.ts';
import type { LineOf } from '../model/lines.ts';
import { rivalSeries } from '../model/rivalSeries.ts';
import type { Series } from '../model/series.ts';
import { yearOf } from '../model/time.ts';
import { linesFigure } from './linesFigure.ts';
import { type Overview, plainWords, scaleFor } from './overviewParts.ts';

const most = { named: 8, rivals: 4 };

/** The series of one unit as lines over calendar years, the longest with numbers at their ends, rivals of other datasets in gray. */
export function overviewLines(id: string, group: readonly Series[], catalogue: Catalogue, lineOf: LineOf): Overview {
  const [{ unit }] = group as [Series, ...Series[]];
  const own = [...group].sort((a, b) => b.points.length - a.points.length);
  const named = own.slice(0, own.length > 3 * most.named ? 0 : most.named);
  const ownNames = new Set(own.map(({ name }) => name));
  const rivals = [...new Set(named.flatMap(({ name }) => rivalSeries(name, catalogue)))]
    .filter((name) => !ownNames.has(name) && comparable(lineOf(name), own[0]))
    .slice(0, most.rivals);
  const alone = own.length === 1 && rivals.length === 0;
  const legend = [
    ...named.map(({ name }, index) => ({ mark: String(index + 1), name, rival: false })),
    ...rivals.map((name, index) => ({ mark: 'abcd'.charAt(index), name, rival: true })),
  ];
  const points = [...own, ...rivals.map(lineOf)].flatMap((series) => series.points);
  const spec: LinesChart = {
    ...plainWords(id, unit.name),
    kind: 'lines',
    time: {
      calendar: [
        Math.min(...points.map(({ period }) => yearOf(period))),
        Math.max(...points.map(({ period }) => new Date(period.end - 1).getUTCFullYear())),
      ],
    },
    value: valueFor(points, unit),
    lines: [...own.map(({ name }) => name), ...rivals].map((name) => {
      const mark = legend.find((entry) => entry.name === name);
      return {
        line: name,
        name: mark?.mark ?? ' ',
        tone: mark === undefined || mark.rival ? ('muted' as const) : ('wave' as const),
        curve: 'straight' as const,
        ...(isAmount(lineOf(name)) ? { every: 0 } : {}),
        place: mark === undefined || alone ? ('none' as const) : ('column' as const),
        raise: 0,
      };
    }),
    labels: [],
    events: [],
  };
  const converted: LineOf = (name) => convert(lineOf(name), unit);
  return {
    figure: linesFigure(spec, catalogue, converted),
    legend: alone ? [] : legend,
    unnamed: own.length - named.length,
  };
}

/** Whether a rival can stand on the axis of the line: the same quantity, in prices of the same year. */
function comparable(rival: Series, line: Series | undefined): boolean {
  return (
    line !== undefined &&
    rival.prices === line.prices &&
    rival.unit.measures === line.unit.measures &&
    conversion(rival.unit, line.unit) > 0
  );
}

/** Amounts at irregular dates, such as auctions, lead from nothing to nothing: no line joins them. */
function isAmount({ kind, frequency }: Series): boolean {
  return frequency === 'irregular' && (kind === 'flow' || kind === 'change');
}

/** The axis of the lines, with room below the lowest value of a log axis for its number. */
function valueFor(points: Series['points'], { measures }: Series['unit']): LinesChart['value'] {
  const scale = scaleFor(measures, points, 20);
  return scale === 'log' ? { scale, from: Math.min(...points.map(({ value }) => value)) / 1.6 } : { scale };
}
