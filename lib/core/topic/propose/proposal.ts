import type { TextSpan } from '../../text/span';
import type { TopicPack } from '../schema';

/** What of a proposal was seen in the article, how often, and where. */
export interface Evidence {
  readonly of: 'title' | 'entity' | 'place' | 'window' | 'rival' | 'question';
  /** The id of the entity, rival or question; `event` for its title and window. */
  readonly id: string;
  /** How often, the headline counted as well. */
  readonly count: number;
  /** Where in the article's text, in reading order. */
  readonly spans: readonly TextSpan[];
}

/** A draft of a topic, for the reader to edit, and why it is as it is. */
export interface Proposal {
  /** Fits the schema and compiles: `parseTopicPack` takes it. */
  readonly pack: TopicPack;
  readonly evidence: readonly Evidence[];
}
