/** Words in lines none wider than `room`: as few lines as there can be, and those about equally long. A word wider than the room stands alone. */
export function wrapped(words: string, room: number, widthOf: (words: string) => number): string[] {
  const lines = filled(words, room, widthOf);
  if (lines.length < 2) return lines;
  let [low, high] = [room / 2, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(words, middle, widthOf).length > lines.length) low = middle;
    else high = middle;
  }
  return filled(words, high, widthOf);
}

/** Words in lines none wider than `room`, each as full as it can be. */
export function filled(words: string, room: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
