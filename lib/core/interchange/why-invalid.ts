import * as v from 'valibot';
import { AnnotationSchema, MAX_NOTE, MAX_TAG, type Annotation } from '../annotation/annotation';

/** An annotation, or why what was put together is none, in plain words. */
export type Made = { readonly annotation: Annotation } | { readonly why: string };

/** Holds what was put together from a file against the schema of annotations. */
export function asAnnotation(candidate: unknown): Made {
  const parsed = v.safeParse(AnnotationSchema, candidate, { abortEarly: true });
  return parsed.success ? { annotation: parsed.output } : { why: whyInvalid(parsed.issues[0]) };
}

function whyInvalid(issue: v.InferIssue<typeof AnnotationSchema>): string {
  if (issue.kind === 'validation' && issue.type === 'max_length') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    return issue.requirement === MAX_NOTE
      ? `Its note has ${length.toLocaleString('en')} characters, and ${MAX_NOTE.toLocaleString('en')} is the most. Divide it among several and import it again.`
      : `One of its tags has ${length.toLocaleString('en')} characters, and ${MAX_TAG} is the most. Shorten it and import it again.`;
  }
  const path = v.getDotPath(issue);
  const expected = issue.expected === null ? 'something else' : issue.expected;
  return `Its part “${path ?? ''}” should be ${expected} and is ${shorten(issue.received)}. Correct it in the file and import it again.`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
