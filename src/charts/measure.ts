/** A typeface of a picture: that of its words, of what is strong, of its title. */
export type Face = 'text' | 'strong' | 'title';

/** How many pixels words take at a size in pixels. */
export type Measure = (words: string, size: number, face: Face) => number;
