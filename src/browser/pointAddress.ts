import type { ChartPoints } from '../render/chartPoints.ts';

/** A point by its place: the line, and the point along it. */
export interface Reading {
  readonly line: number;
  readonly point: number;
}

/** The address of a point on the page of its chart: `/charts/capex-to-gdp/#point=capex-to-gdp/railroads-gross@1871`. */
export function pointAddress(data: ChartPoints, reading: Reading): string {
  const names = namesOf(data);
  return `${data.page}#point=${encodeURI(names[reading.line]?.[reading.point] ?? '').replaceAll('#', '%23')}`;
}

/** The point that a name stands for; undefined for an unknown one. */
export function pointNamed(data: ChartPoints, name: string): Reading | undefined {
  const names = namesOf(data);
  const line = names.findIndex((walk) => walk.includes(name));
  return line < 0 ? undefined : { line, point: names[line]?.indexOf(name) ?? 0 };
}

/** The name of the point that the address of the page asks of the chart whose points `source` holds. */
export function askedPoint(source: string, { href }: { readonly href: string }): string | undefined {
  const here = new URL(href);
  const asked = /^#point=(.+)$/.exec(here.hash)?.[1];
  if (asked === undefined || new URL('.', new URL(source, here)).pathname !== here.pathname) return undefined;
  try {
    return decodeURIComponent(asked);
  } catch {
    return undefined;
  }
}

/** `line@period` for each point; where a line is measured twice in a period, the later ones are numbered: `line@period~2`. */
function namesOf({ lines, texts }: ChartPoints): readonly (readonly string[])[] {
  const met = new Map<string, number>();
  return lines.map(({ id, points }) =>
    points.map(({ line, period, date }) => {
      const name = `${line === undefined ? id : texts[line]}@${date ?? period}`;
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      return count === 1 ? name : `${name}~${count}`;
    }),
  );
}
