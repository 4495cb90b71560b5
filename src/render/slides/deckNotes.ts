import type { Figure, LinesFigure, RowsFigure } from '../../charts/figure.ts';
import { decimalsOf, formatWithUnit } from '../../charts/format.ts';
import type { Status } from '../../data/status.ts';

/** What the speaker reads under both slides of a chart, a paragraph each: takeaway, definitions, alignment, what is not reported, caveats, citation. */
export function deckNotes(figure: Figure, citation: string): string[] {
  const { chart } = figure;
  return [
    chart.takeaway,
    ...definitions(figure),
    ...(figure.kind === 'lines' ? [figure.rule ?? 'The axis shows calendar years.'] : []),
    ...weaker(figure),
    ...ranges(figure),
    ...chart.caveats.map((caveat) => `Mind: ${caveat}`),
    ...onTheChart(figure),
    `Cite as: ${citation}`,
  ];
}

/** Each definition once, with the names of all that it defines. */
function definitions({ subjects }: Figure): string[] {
  const names = new Map<string, Set<string>>();
  for (const { includes, title } of subjects) names.set(includes, (names.get(includes) ?? new Set()).add(title));
  return [...names].map(([includes, titles]) => `${[...titles].join('; ')}: ${includes}`);
}

function weaker(figure: Figure): string[] {
  const said = figure.kind === 'lines' ? weakerLines(figure) : weakerRows(figure);
  return said.length === 0
    ? ['Every value drawn is reported by its source.']
    : [`Not reported as such: ${said.join('; ')}.`];
}

function weakerLines({ lines }: LinesFigure): string[] {
  return lines.flatMap(({ name, points, continuation }) => {
    const runs: { status: Status; first: string; last: string }[] = [];
    let before: Status | undefined;
    for (const { status, period } of points) {
      const open = runs.at(-1);
      if (status === before && open !== undefined) open.last = period.text;
      else runs.push({ status, first: period.text, last: period.text });
      before = status;
    }
    const said = runs
      .filter(({ status }) => status !== 'reported')
      .map(({ status, first, last }) => `${status} ${first === last ? first : `${first} to ${last}`}`);
    const later = continuation === undefined ? [] : [`so far, a newer part-year, ${continuation.period.text}`];
    return said.length + later.length === 0 ? [] : [`${name} (${[...said, ...later].join(', ')})`];
  });
}

function weakerRows({ groups }: RowsFigure): string[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ name, points }) =>
      points.flatMap(({ status, periods }) => (status === 'reported' ? [] : [`${name} (${status}, ${periods})`])),
    ),
  );
}

function ranges(figure: Figure): string[] {
  const points =
    figure.kind === 'lines'
      ? figure.lines.flatMap(({ name, points: own, continuation }) =>
          [...own, ...(continuation === undefined ? [] : [continuation])].map((point) => ({
            name: `${name} ${point.period.text}`,
            ...point,
          })),
        )
      : figure.groups.flatMap(({ rows }) =>
          rows.flatMap((row) => row.points.map((point) => ({ ...point, name: row.name }))),
        );
  const said = points.flatMap(({ name, low, high }) => {
    const bounds = [low, high].map((bound) =>
      bound === undefined ? '?' : formatWithUnit(bound, figure.unit, decimalsOf(bound)),
    );
    return low === undefined && high === undefined ? [] : [`${name} ${bounds.join(' to ')}`];
  });
  return said.length === 0 ? [] : [`Ranges that sources give: ${said.join('; ')}. The workbook holds the ranges.`];
}

function onTheChart(figure: Figure): string[] {
  const log = figure.chart.value.scale === 'log';
  if (figure.kind === 'rows')
    return log ? ['The names of rows are labels of a series of their own, “Names of rows”: edit them as text.'] : [];
  const { cloud, lines } = figure;
  return [
    ...(cloud.length === 0 ? [] : [`Gray dots are ${cloud.length} single values behind the lines.`]),
    ...(lines.some(({ curve }) => curve === 'step')
      ? ['Steps are drawn by cells marked “step”, which repeat the value before.']
      : []),
  ];
}
