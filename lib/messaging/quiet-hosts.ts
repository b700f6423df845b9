/**
 * Where nothing is read, as one string in storage.local under `quiet`, so that a page's gate knows it without waking anybody: each site
 * between spaces, and with a plus before it each that the reader wants read whatever stands in it; EVERYWHERE while all is paused.
 */

/** Instead of sites: none is read. */
export const EVERYWHERE = '*';

/** Whether pages of `host` are left alone: it, or a domain that it belongs to, is among them. What is not there, or no string, leaves all alone. */
export function isQuiet(quiet: unknown, host: string): boolean {
  return typeof quiet !== 'string' || quiet === EVERYWHERE || isListed(quiet, host, ' ');
}

/** Whether `host`, or a domain that it belongs to, stands among sites with this sign before it: a space, or a plus. */
export function isListed(quiet: unknown, host: string, sign: string): boolean {
  // A name may be written with the dot of the root behind it.
  const labels = host.replace(/\.$/, '').split('.');
  return labels.some((_, at) => `${quiet}`.includes(`${sign}${labels.slice(at).join('.')} `));
}

/** Writes the item. @param sites which are not read @param allowed which are read though a password is asked for in their pages */
export function writeQuiet(sites: readonly string[], allowed: readonly string[]): string {
  return ` ${[...sites, ...allowed.map((site) => `+${site}`)].join(' ')} `;
}
