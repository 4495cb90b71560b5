/** What readers say, folded, and the words under which it stands here: a closed list, in the terms of the field. */
const synonyms: readonly (readonly [said: string, here: readonly string[]])[] = [
  ['fibre', ['fiber']],
  ['railway', ['railroad']],
  ['licence', ['license']],
  ['license', ['licence']],
  ['phone', ['telephone']],
  ['telephone', ['phone']],
  ['cell phone', ['mobile']],
  ['cellphone', ['mobile']],
  ['gross domestic product', ['gdp']],
  ['gdp', ['gross domestic product']],
  ['inflation', ['consumer price', 'price index', 'deflator']],
  ['cost of living', ['consumer price', 'price index', 'deflator']],
  ['cpi', ['consumer price']],
  ['llm', ['language model', 'token']],
  ['llm price', ['token price']],
  ['model price', ['token price']],
  ['api price', ['token price']],
  ['inference price', ['token price']],
  ['internet bubble', ['dotcom']],
  ['dot com bubble', ['dotcom']],
  ['dotcom bubble', ['dotcom']],
  ['tech bubble', ['dotcom']],
];

/** A query of folded words, and the same with what it says put in the words used here. */
export function withSynonyms(words: readonly string[]): readonly (readonly string[])[] {
  const asked = new Set([words.join(' ')]);
  for (const [said, here] of synonyms)
    if (` ${words.join(' ')} `.includes(` ${said} `))
      for (const query of [...asked])
        for (const other of here) asked.add(` ${query} `.replace(` ${said} `, ` ${other} `).trim());
  return [...asked].map((query) => query.split(' '));
}
