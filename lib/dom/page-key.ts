/** Which pages are one and the same to a reader who comes back, told from their addresses alone. */
import { bareHost } from '../core/text/bare-host';

const TWIN_PATH = /[/.]amp(?=\/|$|\.html?$)|\.html?$/g;
const TWIN_PARAMETER = /^(?:amp(?:_\w+)?=.*|outputtype=amp|m=1)$/i;

/**
 * Where a page is, coarsely: its host without the names for other devices and its path without the marks of AMP and ".html"; "" for what is
 * no address on the web. The query is left out: pages told apart by it alone share a place.
 */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return '';
  const path = pathname.replace(TWIN_PATH, '').replace(/\/+$/, '');
  return bareHost(host) + path;
}

/** A page as exactly as its address tells: its place, and its query without the marks of twins, in a fixed order. "" as for placeOf. */
export function pageKey(address: string): string {
  const place = placeOf(address);
  if (place === '') return '';
  const query = [...new URL(address).searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .filter((parameter) => !TWIN_PARAMETER.test(parameter))
    .sort();
  return query.length === 0 ? place : `${place}?${query.join('&')}`;
}
