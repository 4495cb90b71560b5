import type { ValueAxis } from '../../charts/valueAxis.ts';
import { axisFormat } from './numberFormat.ts';

/** An axis of numbers as PowerPoint draws one: its ticks stand whole steps from its low end. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly log: boolean;
  readonly format: string;
  readonly title: string | undefined;
}

/** The axis of a drawing as one of a slide: it begins on a power of ten where it is one of logs, and holds every value, which a page may draw beyond its axis. */
export function measured({ type, domain, ticks }: ValueAxis, values: readonly number[]): Measured {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const title = undefined;
  if (type === 'log') {
    const low = Math.min(domain[0], least);
    const from = Number(`1e${Math.floor(Math.log10(low) + 1e-9)}`);
    const to = Math.max(domain[1], most);
    return { from, to, step: to / from > 1e8 ? 1000 : 10, log: true, format: axisFormat([], true), title };
  }
  const [before, last] = [ticks.at(-2)?.value ?? domain[0], ticks.at(-1)?.value ?? domain[1]];
  const step = Number((last - before).toPrecision(6));
  const steps = (beyond: number) => Math.max(0, Math.ceil(beyond / step - 1e-9)) * step;
  const from = domain[0] - steps(domain[0] - least);
  const to = domain[1] + steps(most - domain[1]);
  const format = axisFormat(
    ticks.map(({ value }) => value),
    false,
  );
  return { from, to, step, log: false, format, title };
}
