import { picturePath } from '../charts/chartFiles.ts';
import { presetOf } from '../charts/presets.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Forecast } from '../data/schemas/forecast.ts';
import type { ScenarioSpecification } from '../data/schemas/scenario.ts';
import { siteEssays } from './essays.ts';
import { chartsFrom } from './sourceCharts.ts';
import { chartsUsing, linesIn } from './usedBy.ts';
import { waveCharts } from './waveCharts.ts';

/** What a page is about, as far as it decides which chart stands for the page where its link is shown. */
export type CardTopic =
  | { readonly charts: readonly string[] }
  | { readonly wave: string }
  | { readonly dataset: string }
  | { readonly source: string }
  | { readonly scenario: ScenarioSpecification }
  | { readonly forecast: Forecast };

/** The picture that stands for a page where its link is shown. */
export interface Card {
  /** Below the site: `/charts/crash_og.png`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly words: string;
}

/** The chart of a page that is about no other one. */
const first = 'capex-to-gdp';

/** The card of a page: the first chart of its topic, or the chart of the front page where there is none. */
export function cardOf(topic: CardTopic | undefined, catalogue: Catalogue): Card {
  const chart = (topic === undefined ? undefined : chartsOf(topic, catalogue)[0]) ?? catalogue.charts.get(first);
  if (chart === undefined) throw new Error(`no chart "${first}" for the cards of pages`);
  const preset = presetOf('og');
  return {
    path: picturePath(chart.id, { preset, paper: 'light', ending: 'png' }),
    width: preset.width * preset.scale,
    height: preset.height * preset.scale,
    words: `Chart: ${chart.title}. ${chart.subtitle}`,
  };
}

/** The charts that could stand for a topic, the best first. */
function chartsOf(topic: CardTopic, catalogue: Catalogue): readonly ChartSpecification[] {
  if ('charts' in topic) return byId(topic.charts, catalogue);
  if ('wave' in topic) return ofWave(topic.wave, catalogue);
  if ('dataset' in topic) return chartsUsing(topic.dataset, catalogue);
  if ('source' in topic) return chartsFrom(topic.source, catalogue);
  if ('scenario' in topic) {
    const origins = Object.values(topic.scenario.parameters).map((parameter) => parameter.default);
    return drawing(
      origins.flatMap((origin) => ('of' in origin ? [origin.of] : [])),
      catalogue,
    );
  }
  const { target, watch = [] } = topic.forecast;
  return drawing([...(target === undefined ? [] : [target.line]), ...watch], catalogue);
}

/** The charts of a wave in the order of its essay, then those that draw it among others. */
function ofWave(wave: string, catalogue: Catalogue): readonly ChartSpecification[] {
  const own = siteEssays(catalogue).filter(({ metadata }) => metadata.wave === wave);
  return [
    ...byId(
      own.flatMap(({ charts }) => charts),
      catalogue,
    ),
    ...waveCharts(wave, catalogue),
  ];
}

function byId(ids: readonly string[], { charts }: Catalogue): readonly ChartSpecification[] {
  return ids.flatMap((id) => charts.get(id) ?? []);
}

/** The charts that draw one of the lines, in the order of the lines; then those that rest on the datasets of the lines. */
function drawing(lines: readonly string[], catalogue: Catalogue): readonly ChartSpecification[] {
  const all = [...catalogue.charts.values()];
  const names = lines.map((line) => line.split('@')[0] ?? line);
  return [
    ...names.flatMap((name) => all.filter((chart) => linesIn(chart).includes(name))),
    ...names.flatMap((name) => {
      const [dataset = '', series] = name.split('#');
      return series === undefined ? [] : chartsUsing(dataset, catalogue);
    }),
  ];
}
