/** Hosts by their names alone; a page's own scripts carry this, so the lists that go with it are elsewhere (claims/same-site.ts). */

/**
 * Parts of hosts' names which serve the same pages to other devices: "m.daily.example", "en.m.wiki.example"; not "amp.dev", nor "m.co.uk", as what
 * is behind it belongs to everybody in the country.
 */
const TWIN_HOST =
  /(^|\.)(?:www|m|mobile|amp|edition)\.(?=[^.]+\.)(?!(?:com?|org|net|gov|edu|ac|or|ne|go)\.\w\w(?::|$))/;

/** A host's name without the parts that only tell for which devices it is. */
export const bareHost = (host: string): string => host.replace(TWIN_HOST, '$1');

/** Whether one host is the other, or lies under it: "sport.daily.example" and "www.daily.example". */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [bareHost(a), bareHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
