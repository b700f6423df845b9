import type { Annotation, Body, Selectors } from '../annotation/annotation';

/**
 * Content as text, the same exactly when the content is, whatever the order of properties. Lists of values, which engines write an
 * order of magnitude faster than objects with their keys sorted.
 */

/** All that an annotation holds. */
export function contentOf(annotation: Annotation): string {
  return JSON.stringify([
    headIn(annotation),
    annotation.created,
    annotation.earlier.map((version) => [version.modified, wordingOf(version)]),
  ]);
}

/** What the later of two copies gives to the merged one: all but `created` and `earlier`. */
export function headOf(annotation: Annotation): string {
  return JSON.stringify(headIn(annotation));
}

/** What a version says, and of which words. */
export function wordingOf({
  body,
  selector,
}: Pick<Annotation['earlier'][number], 'body' | 'selector'>): string {
  return JSON.stringify([body.map(partsOf), wordsOf(selector)]);
}

function headIn({ id, modified, deleted, target, body, article, keys, isNote }: Annotation) {
  const { title, publisher, byline, published, language } = article;
  return [
    [id, modified, deleted, isNote, target.source, ...wordsOf(target.selector)],
    body.map(partsOf),
    [title, publisher, byline, published, language],
    keys,
  ];
}

function wordsOf([{ exact, prefix, suffix }, { start, end, pairsBefore }]: Selectors) {
  return [exact, prefix, suffix, start, end, pairsBefore];
}

function partsOf(body: Body): string[] {
  return [body.purpose, body.type === 'TextualBody' ? body.value : body.source];
}
