/** The words of our exports: the standard's, and ours for what the standard has none for. */

/** The context of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/). */
export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** The version of our extension. A reader of an older one refuses what is newer, as it would lose what it does not know. */
export const FORMAT_VERSION = 1;

/**
 * The context that stands beside the standard's: our terms are `urn:crossread:…`. What no vocabulary describes (`@json`) is carried
 * as it is; JSON-LD processors leave it alone.
 */
export const EXTENSION = {
  '@version': 1.1,
  crossread: 'urn:crossread:',
  'crossread:article': { '@id': 'urn:crossread:article', '@type': '@json' },
  'crossread:earlier': { '@id': 'urn:crossread:earlier', '@type': '@json' },
  'crossread:utf16': { '@id': 'urn:crossread:utf16', '@type': '@json' },
  'crossread:keys': { '@id': 'urn:crossread:keys', '@container': '@list' },
} as const;
