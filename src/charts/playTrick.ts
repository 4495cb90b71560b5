import type { LinesFigure } from './figure.ts';
import { trickAnchorRise } from './trickAnchor.ts';
import { trickCut } from './trickCut.ts';
import { trickScales } from './trickScales.ts';
import type { Trick, View } from './view.ts';

/** A figure that plays a trick, labelled as such, and in words exactly what was done. */
export interface Played {
  readonly figure: LinesFigure;
  readonly said: string;
}

/** A trick as a chart plays it: the view that it begins from, and what it then does to the figure. */
export interface Recipe {
  readonly view: View;
  readonly play: (figure: LinesFigure) => Played;
}

const [railroads, fiber, mobile] = [
  'capex-to-gdp/railroads-gross',
  'capex-to-gdp/fiber-communication',
  'capex-to-gdp/mobile-ctia',
];

const allButFreightAndTransit = [
  'freight-rate-since-1870/real',
  'mobile/voice#revenue-per-minute',
  'mobile-revenue-per-gb/all-revenue',
  'tokens/constant-quality-epoch#mmlu-gpt-3.5-level',
  'constant-quality-price/eci-126',
];

const recipes: Readonly<Record<string, Partial<Readonly<Record<Trick, Recipe>>>>> = {
  'capex-to-gdp': {
    cut: {
      view: { hidden: [railroads, mobile], range: [-6, 6] },
      play: (figure) =>
        told(
          trickCut(figure, 'peaks'),
          'Railroads and mobile are taken out, and every year more than six from year 0.',
        ),
    },
    dollars: { view: { value: 'nominal', scale: 'linear' }, play: dollars },
    anchor: { view: { hidden: [fiber, mobile], range: [-12, 16] }, play: trickAnchorRise },
    scales: {
      view: { range: [-12, 5] },
      play: (figure) => told(trickScales(figure), 'The years after +5 are taken out.'),
    },
  },
  'price-deflation': {
    cut: {
      view: { scale: 'linear', hidden: allButFreightAndTransit },
      play: (figure) =>
        told(
          trickCut(figure, 'troughs'),
          'All lines but rail freight and transit are taken out, and the log axis is a linear one: freight seems to fall as far as transit.',
        ),
    },
    scales: {
      view: { scale: 'linear' },
      play: (figure) => told(trickScales(figure), 'The log axis is a linear one.'),
    },
  },
};

/** The recipe of a trick for a chart. Throws for a chart that does not play it. */
export function recipeOf(chart: string, trick: Trick): Recipe {
  const recipe = recipes[chart]?.[trick];
  if (recipe === undefined) throw new Error(`unknown trick ${trick} of ${chart}`);
  return recipe;
}

function dollars(figure: LinesFigure): Played {
  return {
    figure: { ...figure, caution: 'Trick: a dollar of 1871 counts as one of 2025' },
    said: 'Amounts stand in dollars of the day, with neither prices nor the size of the economy taken out.',
  };
}

/** A trick with more of what was done to the drawing. */
function told({ figure, said }: Played, more: string): Played {
  return { figure, said: `${said} ${more}` };
}
