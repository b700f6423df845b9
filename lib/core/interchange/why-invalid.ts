import * as v from 'valibot';
import { AnnotationSchema, MAX_NOTE, MAX_TAG, type Annotation } from '../annotation/annotation';
import type { ImportReason } from './import-reasons';
import { shorten } from './shorten';

/** An annotation, or why what was put together is none. */
export type Made = { readonly annotation: Annotation } | { readonly why: ImportReason };

/** Holds what was put together from a file against the schema of annotations. */
export function asAnnotation(candidate: unknown): Made {
  const parsed = v.safeParse(AnnotationSchema, candidate, { abortEarly: true });
  return parsed.success ? { annotation: parsed.output } : { why: whyInvalid(parsed.issues[0]) };
}

function whyInvalid(issue: v.InferIssue<typeof AnnotationSchema>): ImportReason {
  if (issue.kind === 'validation' && issue.type === 'max_length') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    return issue.requirement === MAX_NOTE
      ? { key: 'longNote', values: { length, most: MAX_NOTE } }
      : { key: 'longTag', values: { length, most: MAX_TAG } };
  }
  const path = v.getDotPath(issue);
  const expected = issue.expected ?? { key: 'somethingElse' as const };
  return {
    key: 'wrongPart',
    values: { part: path ?? '', expected, received: shorten(issue.received) },
  };
}
