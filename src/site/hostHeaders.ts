import { policyWithin } from './policy.ts';

/** The folders at the root of the site that no other page may frame; all pages stand in one of them, but for those in `embed/`. */
const rooms = [
  'about',
  'arguments',
  'charts',
  'claims',
  'compare',
  'data',
  'essays',
  'glossary',
  'ledger',
  'scenarios',
  'search',
  'sources',
  'waves',
];

const everywhere = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];
const unframed = [`Content-Security-Policy: ${policyWithin("'none'")}`, 'X-Frame-Options: DENY'];
const framed = [`Content-Security-Policy: ${policyWithin('*')}`];

/** Files that other sites may read by script. */
const data = ['bib', 'csv', 'json', 'parquet', 'ris', 'xlsx'];
/** What hosts take for plain bytes, or for another kind of file. */
const types = [
  ['*.bib', 'application/x-bibtex; charset=utf-8'],
  ['*.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['*.parquet', 'application/vnd.apache.parquet'],
  ['*.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['*/feed.xml', 'application/atom+xml; charset=utf-8'],
] as const;

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read at the root of what is published. Where several rules
 * match a path one host joins the values of a header and the other takes one of them; so no header stands in two rules
 * that could match the same path. `base` is the path below which the site stands.
 */
export function hostHeaders(base: string): string {
  const at = (path: string) => `${base.replace(/\/$/, '')}/${path}`;
  const rules: readonly (readonly [string, readonly string[]])[] = [
    [at('*'), everywhere],
    [at(''), unframed],
    [at('404.html'), unframed],
    ...rooms.map((room) => [at(`${room}/*`), unframed] as const),
    [at('embed/*'), framed],
    [at('_astro/*'), ['Cache-Control: public, max-age=31536000, immutable']],
    ...data.map((ending) => [at(`*.${ending}`), ['Access-Control-Allow-Origin: *']] as const),
    ...types.map(([path, type]) => [at(path), [`Content-Type: ${type}`]] as const),
  ];
  return rules.map(([path, headers]) => `${[path, ...headers].join('\n  ')}\n`).join('\n');
}
