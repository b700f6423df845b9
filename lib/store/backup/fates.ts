/** What becomes of a record of a file, told from it and the one of its id that is here: pure, and in whichever order two stores meet the same. */
import { canonicalText } from '../../core/topic/exchange/canonical-pack';
import { isSame } from '../../core/topic/exchange/is-same';
import type { StoredClaim, StoredTopic, TopicDraft } from '../db';
import type { Fate } from './tally';

/** What becomes of a record of a file. */
export type FateOfTheirs = Exclude<Fate, 'goes'>;

/** Of a claim. @param takes whether the file's reading of its article counts */
export function claimFate(mine: StoredClaim | undefined, theirs: StoredClaim, takes: boolean): FateOfTheirs {
  if (!mine) return 'new';
  if (isSame(mine, theirs)) return 'same';
  if (mine.article !== theirs.article) return 'newerHere';
  if (mine.source !== theirs.source) return newer(RANK[theirs.source] > RANK[mine.source]);
  if (mine.source === 'page') return newer(takes);
  return newer(canonicalText(mine) < canonicalText(theirs));
}

/** Of two records of one id: the reader's own word stands before what was imported, and that before what was found. */
const RANK: Readonly<Record<StoredClaim['source'], number>> = { reader: 3, import: 2, page: 1, pack: 0 };

/** Of a topic: one of the reader's own is not given up for one that comes with Crossread, nor that for one from a file. */
export function topicFate(mine: StoredTopic | undefined, theirs: StoredTopic): FateOfTheirs {
  if (!mine) return 'new';
  if (theirs.from !== mine.from) return newer(WEIGHT[theirs.from] > WEIGHT[mine.from]);
  if (theirs.checksum === mine.checksum) return 'same';
  return newer(
    theirs.changed === mine.changed ? theirs.checksum > mine.checksum : theirs.changed > mine.changed,
  );
}

const WEIGHT: Readonly<Record<StoredTopic['from'], number>> = { own: 2, shipped: 1, imported: 0 };

/** Of a draft. */
export function draftFate(mine: TopicDraft | undefined, theirs: TopicDraft): FateOfTheirs {
  if (!mine) return 'new';
  if (isSame(mine, theirs)) return 'same';
  return newer(
    theirs.changed === mine.changed
      ? canonicalText(theirs) > canonicalText(mine)
      : theirs.changed > mine.changed,
  );
}

function newer(isTheirs: boolean): FateOfTheirs {
  return isTheirs ? 'newerThere' : 'newerHere';
}
