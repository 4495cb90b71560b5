/** The words and numbers of a text, without signs between them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The form under which a word is found: lower case, without accents, a plural as its singular. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length > 3 ? plain.replace(/([a-hj-rtv-z])s$/, '$1') : plain;
}

/** A text with every word marked whose folded form is among `found`; as nodes, so that no text is read as markup. */
export function markWords(text: string, found: ReadonlySet<string>): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{N}]+)/u).map((piece) => {
    if (!found.has(foldWord(piece))) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}
