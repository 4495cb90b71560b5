import { readCatalogue } from '../src/data/catalogue.ts';
import { root } from './run.ts';

/**
 * Draws observations for a check by hand: `npm run data:sample -- 1873 20`, the seed and how many. One seed gives one sample.
 * Each time a dataset is drawn first and then one of its rows, or long monthly tables would fill the sample.
 */
const [seed = 1873, count = 20] = process.argv.slice(2).map(Number);

/** Numbers from 0 to below 1 by the mulberry32 generator. */
function* numbers(start: number): Generator<number, never> {
  for (let state = start; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const datasets = [...readCatalogue(root).datasets.values()];
const random = numbers(seed);
const draw = <T>(list: readonly T[]): T => {
  const item = list[Math.floor(random.next().value * list.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
};
for (let drawn = 0; drawn < count; drawn++) {
  const dataset = draw(datasets);
  const row = draw(dataset.observations);
  const { unit, evidence = [] } = dataset.series[row.series] ?? {};
  console.log(`${dataset.id}#${row.series}@${row.period.text} = ${row.value} ${unit}, ${row.status}`);
  console.log(`  ${dataset.path}:${row.line}, ${row.source}: ${row.locator}${row.note && ` (${row.note})`}`);
  console.log(`  from ${evidence.join(', ')}`);
}
