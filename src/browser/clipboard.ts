/**
 * Puts content that is still on its way onto the clipboard. The call is made at once, within the press of the reader, since some
 * browsers allow no later one. Rejects where the browser refuses, or where the content does not come.
 */
export function copyComing(type: 'text/plain' | 'image/png', content: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined)
    return content.then(() => Promise.reject(new Error('this browser copies nothing of this kind')));
  return navigator.clipboard.write([new ClipboardItem({ [type]: content })]);
}

/** A file of this site as it came; rejects where it did not. */
export async function fileAt(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.blob();
}
