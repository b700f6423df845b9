/** What a room where a topic is made and its worker say to each other; both are ours and built together, so nothing is validated. */
import type { Claim } from '../../../lib/core/claims/claim';
import type { Relevance } from '../../../lib/core/mentions/event-frame';
import type { Span } from '../../../lib/core/text/span';
import type { PackError } from '../../../lib/core/topic/compile';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { Reason } from '../../../lib/core/try-topic';
import type { PartSeen } from '../../../lib/store/db';

/** What is to be done; of drafts to be tried out the last one counts. */
export type TrialRequest =
  /** Propose a topic from a kept article, under this id. */
  | { readonly is: 'propose'; readonly article: string; readonly topic: string }
  /** Try this draft out on a kept article (null: on none) and on all that are kept. `turn` tells the answers to it from earlier ones. */
  | { readonly is: 'try'; readonly turn: number; readonly pack: TopicPack; readonly article: string | null };

/** What a draft finds in the article it is tried out on. Spans are of the kept text (half-open, UTF-16). */
export interface TrialHere {
  readonly relevance: Relevance;
  readonly mentions: readonly Span[];
  readonly claims: readonly Pick<Claim, 'id' | 'question' | 'display' | 'span' | 'attribution'>[];
  readonly reasons: readonly Reason[];
}

/** A kept article that a draft has to do with. */
export interface TrialFound {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly relevance: Exclude<Relevance, 'none'>;
  /** Ids of the topics that it is under now. */
  readonly topics: readonly string[];
}

/** What the worker answers. */
export type TrialReply =
  | { readonly is: 'proposed'; readonly pack: TopicPack; readonly seen: readonly PartSeen[] }
  /** What is wrong with the draft; when nothing is, the rest follows. */
  | { readonly is: 'checked'; readonly turn: number; readonly errors: readonly PackError[] }
  /** Null where there is no article, or no text of it. */
  | { readonly is: 'here'; readonly turn: number; readonly here: TrialHere | null }
  /** How many of the kept texts were tried, and what was found since the last time. */
  | {
      readonly is: 'stored';
      readonly turn: number;
      readonly done: number;
      readonly all: number;
      readonly found: readonly TrialFound[];
    }
  | { readonly is: 'failed'; readonly why: string };
