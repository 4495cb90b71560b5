/** The link to a point that a plain click meant; with a modifier or another button a link stays a link. */
export function pointLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return undefined;
  return target.closest<HTMLAnchorElement>('a[data-point]') ?? undefined;
}
