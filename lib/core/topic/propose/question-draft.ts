import type { Question } from '../schema';
import type { Line } from './draft-text';

/** A proposed question, with where its answer stands in the article. */
export interface QuestionDraft {
  readonly question: Question;
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  /** How much the article is about it. */
  readonly weight: number;
}

/** Words by language as cues of one term each, without the languages that have none. */
export function cuesFrom(words: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, term]) => (term === '' ? [] : [[language, [term]]])),
  );
}

/** How much a line tells what an article is about. */
export const LINE_WEIGHT = { title: 4, lead: 3, body: 1 };
