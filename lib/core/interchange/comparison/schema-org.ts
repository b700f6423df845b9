/** The words of our JSON-LD: schema.org's, and ours for what it has none for. */

/** The context of schema.org's vocabulary (https://schema.org/docs/developers.html). */
export const SCHEMA_ORG = 'https://schema.org';

/** The context that stands beside it. What no vocabulary describes (`@json`) is carried as it is; JSON-LD processors leave it alone. */
export const COMPARISON_EXTENSION = {
  '@version': 1.1,
  crossread: 'urn:crossread:',
  'crossread:comparison': { '@id': 'urn:crossread:comparison', '@type': '@json' },
  'crossread:article': { '@id': 'urn:crossread:article', '@type': '@json' },
  'crossread:claim': { '@id': 'urn:crossread:claim', '@type': '@json' },
} as const;

/** An id of ours as an IRI, whatever characters it has. */
export function iriOf(kind: 'article' | 'claim' | 'topic', id: string): string {
  return `urn:crossread:${kind}:${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
