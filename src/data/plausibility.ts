import type { Catalogue } from './catalogue.ts';
import type { Dataset } from './dataset.ts';
import type { Observation } from './observation.ts';
import { parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';

/** How many times its neighbor a value may be before somebody has to say why. */
const jump = 5;

/**
 * Refuses values outside the bounds of their unit, rivals in another unit, and events out of order or told twice;
 * returns a warning for every jump between neighbors that the metadata do not explain.
 */
export function checkPlausibility(catalogue: Catalogue, problems: Problem[]): Problem[] {
  for (const dataset of catalogue.datasets.values()) {
    checkBounds(dataset, catalogue, problems);
    checkRivals(dataset, catalogue, problems);
  }
  checkEvents(catalogue, problems);
  return [...catalogue.datasets.values()].flatMap((dataset) => unexplainedJumps(dataset, problems));
}

function checkBounds({ path, series, observations }: Dataset, { units }: Catalogue, problems: Problem[]): void {
  for (const { series: name, value, line } of observations) {
    const unit = units.get(series[name]?.unit ?? '');
    const [least, most] = unit?.within ?? [-Infinity, Infinity];
    if (value < least || value > most)
      problems.push({
        path,
        line,
        column: 1,
        found: `${value} in "${name}"`,
        expected: `a value from ${least} to ${most}, as the unit ${unit?.id} says`,
        fix: 'correct the value, or give the series another unit',
      });
  }
}

function checkRivals({ series, located }: Dataset, { datasets, units }: Catalogue, problems: Problem[]): void {
  for (const [name, { unit, rivalOf = '' }] of Object.entries(series)) {
    const [id = '', rival = ''] = rivalOf.split('#');
    const other = datasets.get(id)?.series[rival]?.unit;
    if (other === undefined || units.get(other)?.measures === units.get(unit)?.measures) continue;
    problems.push({
      ...located.place(['series', name, 'rivalOf']),
      found: `a rival in ${other}`,
      expected: `a series that measures the same as ${unit}`,
      fix: 'name another series, or correct the unit',
    });
  }
}

function checkEvents({ events, files }: Catalogue, problems: Problem[]): void {
  const known = new Map<string, string>();
  for (const [file, list] of events) {
    const path = `data/events/${file}.yaml`;
    for (const [index, { id, date }] of list.entries()) {
      const twin = known.get(id);
      known.set(id, path);
      if (twin !== undefined)
        problems.push({
          ...(files.get(path)?.place([id], true) ?? { path, line: 1, column: 1 }),
          found: `the event "${id}" again`,
          expected: `each id once over all files of data/events/; it stands in ${twin}`,
          fix: 'keep one entry, or give this event an id of its own',
        });
      const before = list[index - 1];
      if ((parsePeriod(before?.date ?? '')?.start ?? -Infinity) <= (parsePeriod(date)?.start ?? Infinity)) continue;
      problems.push({
        ...(files.get(path)?.place([id], true) ?? { path, line: 1, column: 1 }),
        found: `${date} after ${before?.date}`,
        expected: 'events in order of date',
        fix: 'move this event up',
      });
    }
  }
}

function unexplainedJumps({ id, path, series, observations, located }: Dataset, problems: Problem[]): Problem[] {
  const last = new Map<string, Observation>();
  const found = new Map<string, { readonly row: Observation; readonly before: Observation }[]>();
  for (const row of observations) {
    const before = last.get(row.series);
    last.set(row.series, row);
    if (before === undefined || before.value <= 0 || row.value <= 0) continue;
    const ratio = row.value / before.value;
    if (ratio > jump || ratio < 1 / jump) found.set(row.series, [...(found.get(row.series) ?? []), { row, before }]);
  }
  return Object.entries(series).flatMap(([name, { jumps }]) => {
    const here = found.get(name) ?? [];
    const idle = typeof jumps === 'string' ? (here.length === 0 ? [''] : []) : Object.keys(jumps ?? {});
    for (const period of idle.filter((text) => !here.some(({ row }) => row.period.text === text)))
      problems.push({
        ...located.place(['series', name, 'jumps', ...(period === '' ? [] : [period])]),
        found: `a jump explained${period === '' ? '' : ` for ${period}`}`,
        expected: `a value more than ${jump} times its neighbor, or less than a fifth of it`,
        fix: 'remove the explanation, which nothing needs',
      });
    return here
      .filter(({ row }) => typeof jumps !== 'string' && jumps?.[row.period.text] === undefined)
      .map(({ row, before }) => ({
        path,
        line: row.line,
        column: 1,
        found: `${row.value} after ${before.value} in ${before.period.text}, in "${name}"`,
        expected: `neighbors within ${jump} times of each other`,
        fix: `check the source; if it is right, say why under "jumps" of the series in data/${id}.yaml`,
      }));
  });
}
