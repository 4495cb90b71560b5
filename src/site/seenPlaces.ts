/** Words, and a place in a public repository that they name. */
export type SeenPart = string | { readonly words: string; readonly url: string };

const place =
  /github\.com\/([\w.-]+\/[\w.-]*\w)(?: commit ([\da-f]{6,40}))?(?:: ?([^;]*?\.[A-Za-z]\w*)(?=$|;| \(| and ))?(?=(?: \(commit ([\da-f]{6,40})\b)?)/g;

/** Where a work was read, with links to each `github.com/owner/repo`: to the file, at the commit, as far as they are named. */
export function seenPlaces(words: string): readonly SeenPart[] {
  const parts: SeenPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: repository = '', 2: before, 3: path, 4: after, index } of words.matchAll(place)) {
    if (index > end) parts.push(words.slice(end, index));
    parts.push({ words: whole, url: `https://github.com/${repository}${within(before ?? after, path)}` });
    end = index + whole.length;
  }
  return end < words.length ? [...parts, words.slice(end)] : parts;
}

/** The file, or the folder where several files are meant. */
function within(commit: string | undefined, path: string | undefined): string {
  if (path === undefined) return commit === undefined ? '' : `/tree/${commit}`;
  const isSeveral = /[*{]|YYYY/.test(path);
  const there = isSeveral ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
  return `/${isSeveral ? 'tree' : 'blob'}/${commit ?? 'HEAD'}/${encodeURI(there)}`;
}
