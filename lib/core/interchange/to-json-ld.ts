import { noteOf, type Annotation, type Body, type Selectors } from '../annotation/annotation';
import { nameUuid } from './name-uuid';
import { ANNO, EXTENSION, FORMAT_VERSION } from './terms';
import { isWebAddress, percentEncode } from './web-address';

/**
 * The annotations as a W3C AnnotationCollection with one embedded page (https://www.w3.org/TR/annotation-model/#collections), in
 * their order, ready for JSON.stringify. Reading it again (readAnnotations) gives equal ones. The same annotations at the same moment give the same collection.
 * @param generated when the export is made, ISO 8601
 * @param label what the collection is called
 */
export function toJsonLd(annotations: readonly Annotation[], generated: string, label: string) {
  const name = nameUuid([generated, ...annotations.map(({ id }) => id)].join('\n'));
  return {
    '@context': [ANNO, EXTENSION],
    id: `urn:uuid:${name}`,
    type: 'AnnotationCollection',
    label,
    generator: { id: 'urn:crossread:app', type: 'Software', name: 'Crossread' },
    generated,
    total: annotations.length,
    first: {
      id: `urn:uuid:${nameUuid(`${name}/1`)}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map(annotationToJsonLd),
    },
  };
}

/** Each annotation names the standard's context itself, so that it can be taken out of the collection and still be one. */
function annotationToJsonLd(annotation: Annotation) {
  const { id, created, modified, deleted, target, body, article, keys, isNote, earlier } = annotation;
  const source = isWebAddress(target.source)
    ? percentEncode(target.source)
    : `urn:crossread:page:${encodeId(target.source)}`;
  return {
    '@context': ANNO,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: noteOf(annotation) === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    // The standard's schemas want at least one body in a list of them.
    ...(body.length > 0 && { body: body.map(bodyToJsonLd) }),
    target: {
      type: 'SpecificResource',
      source,
      ...(source !== target.source && { 'crossread:source': target.source }),
      selector: selectorsToJsonLd(target.selector),
    },
    'crossread:version': FORMAT_VERSION,
    'crossread:article': article,
    'crossread:keys': keys,
    'crossread:isNote': isNote,
    ...(deleted !== null && { 'crossread:deleted': deleted }),
    ...(earlier.length > 0 && { 'crossread:earlier': earlier }),
  };
}

function bodyToJsonLd(body: Body) {
  if (body.type === 'TextualBody') return body;
  const kind = body.purpose === 'classifying' ? 'topic' : 'claim';
  const source = `urn:crossread:${kind}:${encodeId(body.source)}`;
  return { type: body.type, purpose: body.purpose, source, 'crossread:id': body.source };
}

/** Counts positions in code points, as section 4.2.5 of the model does, and keeps ours beside them. */
function selectorsToJsonLd([quote, { type, ...utf16 }]: Selectors) {
  const start = Math.max(0, utf16.start - utf16.pairsBefore);
  const pairsWithin = quote.exact.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  const end = Math.max(start, start + (utf16.end - utf16.start) - pairsWithin);
  return [quote, { type, start, end, 'crossread:utf16': utf16 }] as const;
}

function encodeId(id: string): string {
  return encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
