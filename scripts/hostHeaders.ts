interface Rule {
  readonly matches: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * The rules of a `_headers` file as Cloudflare Pages reads them: a path at the start of a line, its headers indented
 * below; `*` stands for anything. Throws on a line that is neither.
 */
export function readHostHeaders(text: string): readonly Rule[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      if (!path.startsWith('/')) throw new Error(`_headers: found "${path}", expected a path`);
      const headers = lines.map((line) => {
        const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
        if (name === '') throw new Error(`_headers: found "${line}", expected "  Name: value"`);
        return [name.toLowerCase(), value] as const;
      });
      const pattern = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&'));
      return { matches: new RegExp(`^${pattern.join('.*')}$`), headers };
    });
}

/** The headers of all rules that match a path; the values of a header that several rules set are joined. */
export function hostHeadersOf(rules: readonly Rule[], path: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers))
    found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  return Object.fromEntries(found);
}
