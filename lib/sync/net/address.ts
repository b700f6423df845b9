/** Which addresses may be spoken to at all. */

/** Why an address is none to sync with. */
export type AddressFault =
  /** No address, or not one of the web. */
  | 'not-an-address'
  /** It would be readable on the way: only https, or http to this very machine. */
  | 'not-https'
  /** A name or password in it: they would be shown wherever the address is. They belong in their own fields. */
  | 'has-credentials'
  /** A `?` or `#`: no server's address has one, so it is another page's. */
  | 'has-query';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether what is sent there cannot be read on the way: over TLS, or never off this machine. */
export function isPrivateOnTheWay(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

/**
 * Reads the address of a server as somebody typed it.
 * @returns the address, or why it is none to sync with
 */
export function checkAddress(address: string): URL | AddressFault {
  const text = address.trim();
  if (!URL.canParse(text)) return 'not-an-address';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-an-address';
  if (!isPrivateOnTheWay(url)) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  // By the text: of an empty query or fragment the parsed address knows nothing.
  if (/[?#]/.test(text)) return 'has-query';
  return url;
}
