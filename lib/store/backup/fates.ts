/** What becomes of a record of a file, told from it and the one of its id that is here: pure, and in whichever order two stores meet the same. */
import { compareCopies, type Order } from '../../core/merge/last-word';
import { canonicalText } from '../../core/topic/exchange/canonical-pack';
import { isSame } from '../../core/topic/exchange/is-same';
import type { StoredClaim, StoredTopic, TopicDraft } from '../db';
import { TOPICS } from '../topic-order';
import type { Fate } from './tally';

/** What becomes of a record of a file. */
export type FateOfTheirs = Exclude<Fate, 'goes'>;

/** The reader's own word stands before what was imported, and that before what was found. */
const CLAIM_RANK: Readonly<Record<StoredClaim['source'], number>> = {
  reader: 3,
  import: 2,
  page: 1,
  pack: 0,
};
const CLAIMS: Order<StoredClaim> = [({ source }) => CLAIM_RANK[source], canonicalText];

const DRAFTS: Order<TopicDraft> = [({ changed }) => changed, canonicalText];

/** Of a claim. @param takes whether the file's reading of its article counts: with it comes what was found in it */
export function claimFate(mine: StoredClaim | undefined, theirs: StoredClaim, takes: boolean): FateOfTheirs {
  if (!mine) return 'new';
  if (isSame(mine, theirs)) return 'same';
  if (mine.article !== theirs.article) return 'newerHere';
  if (mine.source === 'page' && theirs.source === 'page') return newer(takes);
  return newer(compareCopies(CLAIMS, mine, theirs) < 0);
}

/** Of a topic. */
export function topicFate(mine: StoredTopic | undefined, theirs: StoredTopic): FateOfTheirs {
  if (!mine) return 'new';
  if (mine.from === theirs.from && mine.checksum === theirs.checksum) return 'same';
  return newer(compareCopies(TOPICS, mine, theirs) < 0);
}

/** Of a draft. */
export function draftFate(mine: TopicDraft | undefined, theirs: TopicDraft): FateOfTheirs {
  if (!mine) return 'new';
  return isSame(mine, theirs) ? 'same' : newer(compareCopies(DRAFTS, mine, theirs) < 0);
}

function newer(isTheirs: boolean): FateOfTheirs {
  return isTheirs ? 'newerThere' : 'newerHere';
}
