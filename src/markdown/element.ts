import type { Emphasis, PhrasingContent } from 'mdast';

type Properties = Record<string, string | string[]>;

/** A piece of a sentence that becomes the HTML element `name`. */
export function element(name: string, properties: Properties, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

/** Words without markup. */
export function words(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
