import type { Catalogue } from './catalogue.ts';
import { methodDigest, stakeDigest } from './digest.ts';
import { checkForecastRow } from './forecast-row.ts';
import { checkEntered } from './forecasts-entered.ts';
import { nearest } from './nearest.ts';
import { parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import type { Forecast, ForecastMethod } from './schemas/forecast.ts';

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Checks what a forecast says of itself, of its method and of its row: dates in order, one way to be judged, figures that agree. */
export function checkForecasts(catalogue: Catalogue, problems: Problem[]): void {
  const { forecasts, forecastMethods, files } = catalogue;
  const refuse = (path: string, keys: readonly PropertyKey[], words: Words) => {
    const place = files.get(path)?.place(keys);
    if (place !== undefined) problems.push({ ...place, ...words });
  };
  for (const [id, method] of forecastMethods)
    checkMethod(id, method, (keys, words) => refuse('data/forecast-methods.yaml', [id, ...keys], words));
  for (const [id, forecast] of forecasts) {
    const own = (keys: readonly PropertyKey[], words: Words) => refuse(`data/forecasts/${id}.yaml`, keys, words);
    checkJudging(forecast, catalogue, own);
    checkDates(forecast, own);
    checkHistory(forecast, own);
    checkForecastRow(forecast, catalogue, own);
    const digest = stakeDigest(forecast);
    if (forecast.digest !== digest)
      own(['digest'], {
        found: `${forecast.digest}, not the digest of this stake`,
        expected: 'dates, target, probability and method as they were entered',
        fix: `undo the change: a stake is never changed. A new forecast bears ${digest}`,
      });
  }
  problems.push(...checkEntered(catalogue));
}

type Refuse = (keys: readonly PropertyKey[], words: Words) => void;

function checkMethod(id: string, method: ForecastMethod, refuse: Refuse): void {
  const { announced, applies } = method;
  if (announced > applies)
    refuse(['applies'], {
      found: `the method ${id} in force on ${applies}, before it was announced on ${announced}`,
      expected: 'a method that is announced before it applies',
      fix: 'give it a later day',
    });
  const digest = methodDigest(method);
  if (method.digest !== digest)
    refuse(['digest'], {
      found: `${method.digest}, not the digest of the method ${id}`,
      expected: 'a method as it was announced',
      fix: `undo the change: a method is never changed. A new one has a name of its own and bears ${digest}`,
    });
}

function checkJudging(forecast: Forecast, { forecastMethods, datasets, measures }: Catalogue, refuse: Refuse): void {
  const { target, unjudgeable, method, entered } = forecast;
  if ((target === undefined) === (unjudgeable === undefined))
    refuse([target === undefined ? 'judged' : 'unjudgeable'], {
      found: target === undefined ? 'neither "target" nor "unjudgeable"' : '"unjudgeable" beside a "target"',
      expected: 'a target, or the reason why it cannot be judged, and never both',
      fix: target === undefined ? 'add one of them' : 'remove one of them',
    });
  const inForce = forecastMethods.get(method);
  if (inForce === undefined) {
    const near = nearest(method, forecastMethods.keys());
    refuse(['method'], {
      found: `the method "${method}"`,
      expected: 'a method of data/forecast-methods.yaml',
      fix: near === undefined ? 'declare it first' : `did you mean "${near}"?`,
    });
  } else if (inForce.applies > entered)
    refuse(['method'], {
      found: `the method "${method}", in force from ${inForce.applies}`,
      expected: `a method in force on ${entered}, when the forecast was entered`,
      fix: 'name the method of that day',
    });
  if (target === undefined || !('unit' in target)) return;
  const [parent = '', child = ''] = target.line.split(target.line.includes('#') ? '#' : '/');
  const unit = datasets.get(parent)?.series[child]?.unit ?? measures.get(parent)?.unit;
  if (unit !== undefined && unit !== target.unit)
    refuse(['target', 'unit'], {
      found: `the unit "${target.unit}"`,
      expected: `"${unit}", in which ${target.line} is measured`,
      fix: 'give the value in that unit, or name a line in this one',
    });
}

function checkDates({ made, entered, resolves, target }: Forecast, refuse: Refuse): void {
  const [said, noted, last] = [made ?? entered, entered, resolves].map(parsePeriod);
  if (said === undefined || noted === undefined || last === undefined) return;
  if (said.start >= noted.end)
    refuse(['made'], {
      found: `a forecast made in ${made} and entered on ${entered}`,
      expected: 'the making before the entering',
      fix: 'correct one of the two',
    });
  if (last.end <= said.end)
    refuse(['resolves'], {
      found: `${resolves}, which is not after ${made === undefined ? 'the entering on' : 'the making in'} ${said.text}`,
      expected: 'a day of resolution in the future of the statement',
      fix:
        made === undefined ? 'correct it, or say in "made" when the statement was made' : 'correct one of the two days',
    });
  const meant = target !== undefined && 'in' in target ? target.in : undefined;
  const period = meant === undefined ? undefined : parsePeriod(meant);
  if (period !== undefined && period.end > last.end)
    refuse(['target', 'in'], {
      found: `the period ${meant}, which ends after ${resolves}`,
      expected: 'a period that is over on the day of resolution',
      fix: 'move "resolves" to its end',
    });
}

function checkHistory({ history, entered }: Forecast, refuse: Refuse): void {
  for (const [index, { date, status }] of history.entries()) {
    const before = history[index - 1];
    if (date < (before?.date ?? entered))
      refuse(['history', index, 'date'], {
        found: `${date} after ${before?.date ?? `the entering on ${entered}`}`,
        expected: 'a history in order of its days',
        fix: 'put the entries in order',
      });
    if (status === before?.status)
      refuse(['history', index, 'status'], {
        found: `"${status}" again`,
        expected: 'changes of status only',
        fix: 'remove the entry',
      });
  }
}
