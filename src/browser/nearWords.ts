const shortest = 5;

/** The words of a list that differ from one by a single letter: put in, left out, changed, or two changed places. Short words, and other first letters, are other words. */
export function nearWords(word: string, known: Iterable<string>): string[] {
  if (word.length < shortest || /\d/.test(word)) return [];
  return [...known].filter((other) => other.length >= shortest && other[0] === word[0] && isNear(word, other));
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  const isSwapped = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2);
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    (isSwapped && restOfA.length > 1)
  );
}
