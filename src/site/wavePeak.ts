import type { Catalogue } from '../data/catalogue.ts';
import type { Wave } from '../data/schemas/wave.ts';
import { type Point, pointAt } from '../model/series.ts';
import { siteLines } from './lines.ts';

/** The preferred share of GDP of a wave at its investment peak, or in its last year where it has none yet. */
export function wavePeak(wave: Wave, catalogue: Catalogue): Point | undefined {
  const definitions = Object.entries(catalogue.measures.get('capex-to-gdp')?.definitions ?? {});
  const [id] = definitions.find(([, { wave: of, role }]) => of === wave.id && role === 'preferred') ?? [];
  if (id === undefined) return undefined;
  const line = siteLines(catalogue)(`capex-to-gdp/${id}`);
  const anchor = wave.anchors['investment-peak'];
  return 'period' in anchor ? pointAt(line, anchor.period) : line.points.at(-1);
}
