import type { Tokens } from '../../text/tokens';
import type { LocalTopic } from '../../topic/local-topic';
import type { Speaker } from '../speakers';
import type { Discourse } from './discourse';
import { gapAfter } from '../numbers';
import type { Hit } from './lexicon';
import type { Quotation } from './quotations';

/** One speaker whom a sentence credits with what stands in some of its tokens. */
export interface Credit {
  readonly speaker: Speaker;
  /** 0 spoke; 1 a medium that is the source; 2 a medium that passed it on; 3 a medium that cites another. */
  readonly rank: number;
  readonly rule: string;
  /** The tokens it covers, both inclusive: "Tokyo was silent and Seoul said …" credits Seoul with the second half only. */
  readonly from: number;
  readonly to: number;
  /** The token of the verb, or of the words, that credit. */
  readonly at: number;
}

/** A sentence in which somebody may be credited: its words of crediting, who stands in it, and what went before. */
export interface Scene {
  readonly tokens: Tokens;
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly hits: readonly Hit[];
  readonly speakers: readonly Speaker[];
  readonly discourse: Discourse;
  readonly topic: LocalTopic;
  /** What of it stands between quotation marks. */
  readonly quotations: readonly Quotation[];
}

/** The word at a token; empty beyond the text. */
export function wordAt({ tokens }: Pick<Scene, 'tokens'>, at: number): string {
  return tokens.words[at] ?? '';
}

/** What stands between a token and the one before it. */
export function gapBefore(scene: Pick<Scene, 'tokens'>, at: number): string {
  return gapAfter(scene.tokens, at - 1);
}

/** The speaker whose name covers the token. */
export function speakerAt({ speakers }: Scene, at: number): Speaker | undefined {
  return speakers.find(({ first, last }) => first <= at && at <= last);
}
