import type { ImportReason } from './import-reasons';
import { isObject, listOf, textIn, type JsonObject } from './json';
import { shorten } from './shorten';
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
  if (version !== FORMAT_VERSION) return { why: whyOtherVersion(version, FORMAT_VERSION) };
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
export function whyNoWebAddress(source: string): ImportReason {
  return { key: 'noWebAddress', values: { address: shorten(source) } };
}

/** Why a record of another version of its format is refused. @param own the one that is read here */
export function whyOtherVersion(version: unknown, own: number): ImportReason {
  return typeof version === 'number' && version > own
    ? { key: 'newerFormat', values: { format: String(version), own } }
    : { key: 'noFormat', values: { own } };
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
