import manifest from '../../package.json' with { type: 'json' };

/** The forge that holds the repository: `repository.url` of package.json is the only place that knows it. */
export const forge = parseForge((manifest as { readonly repository?: { readonly url?: string } }).repository?.url);

/** `git+https://example.org/me/it.git` is a page at `https://example.org/me/it`. */
export function parseForge(url: string | undefined): string {
  if (url === undefined)
    throw new Error('package.json: missing "repository": { "url": ... }, the address of the forge');
  const address = url
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
  if (!address.startsWith('https://'))
    throw new Error(`package.json: invalid repository.url "${url}": expected an https address`);
  return address;
}

/** A new issue with its words filled in. */
export function issueUrl(title: string, body: string): string {
  return `${forge}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
}

/** A file of the repository, at a line where one is meant. */
export function fileUrl(path: string, line?: number): string {
  return `${forge}/blob/main/${path}${line === undefined ? '' : `#L${line}`}`;
}
