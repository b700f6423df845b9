import { isEastAsian } from '../text/fold';
import type { ReadText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import type { TermHit } from '../topic/cue';
import { eastAsianEdge } from './east-asian-edge';
import { leftEdge } from './left-edge';
import type { SentenceReading } from './read-sentence';
import { rightEdge } from './right-edge';

/** What a phrase is looked for in. */
export interface Scene {
  readonly text: ReadText;
  readonly reading: SentenceReading;
  readonly topic: LocalTopic;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
  /** BCP 47 primary subtag; null when unknown. */
  readonly language: string | null;
}

/** The noun phrase around its head (tokens, both inclusive): determiners, possessors, adjectives; place, partner, time. */
export function phraseAround(scene: Scene, head: TermHit): TermHit {
  const initial = (scene.text.tokens.words[head.first] ?? '').charCodeAt(0);
  const first = isEastAsian(initial) ? eastAsianEdge(scene, head) : leftEdge(scene, head);
  return { first, last: rightEdge(scene, head) };
}
