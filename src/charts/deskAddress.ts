import { mostLines } from './deskLine.ts';

/** The lines that an address asks for, with a sentence for what is left out. */
export interface AskedLines {
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads `railroads/investment.gross~ai/capex.alphabet`. A name that `isKnown` does not know is left out and counted, never repeated:
 * it may hold anything.
 */
export function readLines(asked: string | null, isKnown: (name: string) => boolean): AskedLines {
  const each = [...new Set((asked ?? '').split('~').filter((word) => word !== ''))];
  const known = each.map(nameOf).filter(isKnown);
  const unknown = each.length - known.length;
  return {
    names: known.slice(0, mostLines),
    notes: [
      ...(unknown === 0
        ? []
        : [
            `${unknown === 1 ? 'One line' : `${unknown} lines`} of the address cannot be drawn here and ${unknown === 1 ? 'is' : 'are'} left out.`,
          ]),
      ...(known.length > mostLines ? [`The desk holds ${mostLines} lines: the first ${mostLines} are drawn.`] : []),
    ],
  };
}

/** Writes lines as an address carries them. */
export function writeLines(names: readonly string[]): string {
  return names.map(lineKey).join('~');
}

/** A line as an address carries it: the dot before the series takes the place of the number sign, which would end the address. */
export function lineKey(name: string): string {
  return name.replace('#', '.');
}

/** The dataset and the series of a name such as `railroads/investment#gross`. */
export function partsOf(name: string): readonly [dataset: string, series: string] {
  const [dataset = '', series = ''] = name.split('#');
  return [dataset, series];
}

/** No dataset has a dot in its id, so the first one stands before the series. */
function nameOf(key: string): string {
  return key.replace('#', '').replace('.', '#');
}
