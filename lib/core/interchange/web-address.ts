/** Whether it is an address that a browser opens as a page of the web. Anything else (`javascript:`, `data:`, `file:`) is shown as text. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#]|$)/i.test(address);
}

/** An address without its fragment, which is the same page. */
export const pageAt = (address: string): string => address.replace(/#.*/, '');

/**
 * An address with everything that may not stand in one as %XX of its UTF-8 (RFC 3986, section 2). Escapes that are there stay as
 * they are; a half of a surrogate pair becomes U+FFFD, as browsers do.
 */
export function percentEncode(address: string): string {
  const [, origin = '', path = '', fragment = ''] =
    /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^#]*)(.*)$/is.exec(address) ?? [];
  return escape(origin, ORIGIN) + escape(path, REST) + fragment.slice(0, 1) + escape(fragment.slice(1), REST);
}

// Without the flag i, under which \w takes in "ſ" and the sign for kelvin.
const ORIGIN = /%(?![\dA-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/?[\]%-]/gu;
const REST = /%(?![\dA-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gu;

function escape(part: string, forbidden: RegExp): string {
  return part.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(forbidden, encodeURIComponent);
}
