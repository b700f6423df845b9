import { isObject, listOf, textIn, type JsonObject } from './json';
import { FORMAT_VERSION } from './terms';
import { isWebAddress } from './web-address';
import { asAnnotation, type Made } from './why-invalid';

/** Whether an annotation in JSON-LD is one of our own exports. */
export function isOwn(record: JsonObject): boolean {
  return Object.hasOwn(record, 'crossread:version');
}

/** Takes an annotation of our own export (toJsonLd): the very same, or why not. Positions and page come from our terms, exactly. */
export function fromJsonLd(record: JsonObject): Made {
  const version = record['crossread:version'];
  if (version !== FORMAT_VERSION) return { why: whyOtherVersion(version) };
  const target = isObject(record.target) ? record.target : {};
  const source = target['crossread:source'] ?? target.source;
  if (typeof source === 'string' && !isWebAddress(source)) return { why: whyNoWebAddress(source) };
  return asAnnotation({
    id: textIn(record.id)?.replace(/^urn:uuid:/, ''),
    created: record.created,
    modified: record.modified,
    deleted: record['crossread:deleted'] ?? null,
    target: { source, selector: selectorsIn(target) },
    body: listOf(record.body).map(bodyIn),
    article: record['crossread:article'],
    keys: record['crossread:keys'],
    isNote: record['crossread:isNote'],
    earlier: record['crossread:earlier'] ?? [],
  });
}

/** Why a record with this address is refused. */
export function whyNoWebAddress(source: string): string {
  const shown = source.length <= 60 ? source : `${source.slice(0, 60)}…`;
  return `Its page has the address “${shown}”, which is none of the web (http:// or https://), so it could never be found again. Correct the address in the file and import it again.`;
}

function whyOtherVersion(version: unknown): string {
  return typeof version === 'number' && version > FORMAT_VERSION
    ? `It was exported by a newer Crossread (format ${version}; this one reads ${FORMAT_VERSION}). Update Crossread and import it again.`
    : `Its format version should be ${FORMAT_VERSION} and is none that was ever written. Export it again.`;
}

function selectorsIn(target: JsonObject): unknown[] {
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const utf16 = position?.['crossread:utf16'];
  return [quote, isObject(utf16) ? { ...utf16, type: 'TextPositionSelector' } : utf16];
}

function bodyIn(body: unknown): unknown {
  if (!isObject(body) || body.type !== 'SpecificResource') return body;
  return { type: body.type, purpose: body.purpose, source: body['crossread:id'] };
}
