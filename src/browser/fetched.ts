const files = new Map<string, Promise<unknown>>();

/** A JSON file of this site, fetched once for a page. A failure is forgotten: the next asking tries again. */
export function fetched<T>(address: string): Promise<T> {
  const known =
    files.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known as Promise<T>;
}
