/** About how many pixels words take in the interface face, which Plot does not measure: a generous mean of its letters. */
export function textWidth(words: string, size: number, strong = false): number {
  return words.length * size * (strong ? 0.56 : 0.52);
}
