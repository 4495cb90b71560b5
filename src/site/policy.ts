/**
 * What a page may load and run. Inline styles are allowed because every plotted SVG carries some; inline scripts never
 * are. Pictures bear their fonts within (`data:`), and those made in the page are shown from its memory (`blob:`).
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** The same with who may put the page into a frame: browsers heed that in a header only, never in `<meta>`. */
export function policyWithin(ancestors: "'none'" | '*'): string {
  return `${policy}; frame-ancestors ${ancestors}`;
}
