/** Where an address leads: to another site, within this one, or nowhere that we allow. */
export type AddressKind = 'web' | 'site' | 'relative' | 'refused';

/** Allows http(s), mailto, paths and fragments; every other scheme and `//host` are refused, hidden ones too. */
export function addressKind(url: string): AddressKind {
  // Browsers drop control characters and spaces before they look for the scheme.
  const bare = [...url].filter((letter) => letter > ' ').join('');
  if (/^(?:https?:\/\/|mailto:)/i.test(bare)) return 'web';
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || /^[\\/]{2}/.test(bare) || bare.startsWith('\\')) return 'refused';
  return bare.startsWith('/') ? 'site' : 'relative';
}
