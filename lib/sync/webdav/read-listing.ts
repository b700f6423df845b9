/**
 * Reads what a WebDAV server answers to PROPFIND (RFC 4918, 14.16), of which two things are wanted. A worker has no DOMParser, and a library for all of
 * XML is larger than the rest of this transport. Strict: what is not well-formed, has a DOCTYPE or entities of its own is no listing.
 */

/** A file or folder as a server lists it. */
export interface Listed {
  /** The last part of its path, decoded; of a path that cannot be decoded empty. */
  readonly name: string;
  /** Bytes; null where the server does not say. */
  readonly length: number | null;
}

/** One piece of markup after the other. No two alternatives begin alike, so that nothing is tried twice. */
const PIECE =
  /([^<]+)|<!--(?:[^-]|-(?!-))*-->|<\?[^>]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([A-Za-z_][\w.:-]*)\s*>|<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Elements within elements; no listing has more than six. */
const MOST_DEEP = 32;

/** Names without what stands for their namespace, as every server calls “DAV:” otherwise; by their whole path, as properties may hold an href too. */
const RESPONSE = 'multistatus/response';
const HREF = `${RESPONSE}/href`;
const LENGTH = `${RESPONSE}/propstat/prop/getcontentlength`;

/** What a listing lists; null where it is none. */
export function readListing(xml: string): readonly Listed[] | null {
  const listed: Listed[] = [];
  const path: string[] = [];
  let texts = new Map<string, string>();
  let hasRoot = false;
  const text = (more: string): boolean => {
    const at = path.join('/');
    if (at === HREF || at === LENGTH) texts.set(at, (texts.get(at) ?? '') + more);
    return path.length > 0 || more.trim() === '';
  };
  const close = (name: string): boolean => {
    if (path.join('/') === RESPONSE) {
      const href = texts.get(HREF);
      if (href === undefined) return false;
      listed.push({ name: lastPart(href.trim()), length: lengthIn(texts.get(LENGTH)) });
    }
    return path.pop() === name;
  };
  const open = (name: string): boolean => {
    if (path.length === 0 && (hasRoot || name !== 'multistatus')) return false;
    hasRoot = true;
    path.push(name);
    if (path.join('/') === RESPONSE) texts = new Map();
    return path.length <= MOST_DEEP;
  };
  for (let at = 0; at < xml.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const [piece, plain, data, closed, opened, , empty] = PIECE.exec(xml) ?? [];
    if (piece === undefined) return null;
    let isFine = true;
    if (plain !== undefined) {
      const said = withoutEntities(plain);
      isFine = said !== null && text(said);
    } else if (data !== undefined) isFine = path.length > 0 && text(data);
    else if (closed !== undefined) isFine = close(local(closed));
    else if (opened !== undefined) isFine = open(local(opened)) && (!empty || close(local(opened)));
    if (!isFine) return null;
  }
  return hasRoot && path.length === 0 ? listed : null;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Text with the five entities of XML and numbers in the place of what they stand for; null where there is another. */
function withoutEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+))?;?/g, (all, decimal, hex, name) => {
    const known = all.endsWith(';') ? characterOf(decimal, hex, name) : undefined;
    isKnown &&= known !== undefined;
    return known ?? '';
  });
  return isKnown ? plain : null;
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Of an address or path, with or without a slash at its end. */
function lastPart(href: string): string {
  const part = href.replace(/\/$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    // Not UTF-8 behind the percent signs: no name of ours.
    return '';
  }
}

function lengthIn(text: string | undefined): number | null {
  const digits = text?.trim() ?? '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
