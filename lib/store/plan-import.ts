/** What importing a pack would do, said before it is done. */
import type { Curation, Verdict } from '../core/claims/curation';
import { compareVersions } from '../core/topic/exchange/compare-versions';
import { besideOwner, copyId } from '../core/topic/exchange/copy-topic';
import type { LocalText, TopicPack } from '../core/topic/schema';
import { claimsOn } from './claims';
import { curationsOn } from './coverage';
import type { CrossreadDb, StoredClaim, StoredTopic } from './db';
import { checksumOf } from './pack-checksum';

/** An answer that the reader made, or said something of, to a question that another version of its topic does not ask. */
export interface LeftAnswer {
  readonly question: LocalText;
  readonly answer: string;
  /** What the reader did: made it, or the verdict on it. */
  readonly done: 'made' | Exclude<Verdict['is'], 'none'>;
}

/** What importing a pack would do. */
export interface ImportPlan {
  /** `same`: it is here already, and nothing would change. */
  readonly is: 'new' | 'same' | 'update';
  /** As it would be stored: where its id belongs to a topic that a file does not change, it lies beside that one under an id of its own. */
  readonly pack: TopicPack;
  /** Whose the id of the file's pack is, when it is no imported one's. */
  readonly owner: StoredTopic | null;
  /** The version in force that it would take the place of. */
  readonly before: StoredTopic | null;
  /** Whether that one is the later version. */
  readonly isOlder: boolean;
  /** How many claims the reader made, or said something of, on the topic: all stay. */
  readonly said: number;
  /** Those of them on questions that the pack does not ask any more, or asks for another type of answer: stored, and shown nowhere. */
  readonly left: readonly LeftAnswer[];
}

/**
 * Plans an import of a pack from a file; writes nothing.
 * @param titleOf what the pack is called when it lies beside a topic with its id
 */
export async function planImport(
  db: CrossreadDb,
  file: TopicPack,
  titleOf: (title: string) => string,
): Promise<ImportPlan> {
  const known = (await db.topics.get(file.id)) ?? null;
  const owner = known === null || known.from === 'imported' ? null : known;
  const none = { before: null, isOlder: false };
  if (owner?.checksum === (await checksumOf(file)))
    return { is: 'same', pack: file, owner, ...none, said: 0, left: [] };
  const pack = owner ? besideOwner(file, titleOf) : file;
  const before = owner ? ((await db.topics.get(copyId(file.id))) ?? null) : known;
  // What was said before its import was taken back is there still.
  if (!before) return { is: 'new', pack, owner, ...none, ...(await saidOn(db, pack, pack)) };
  const is = before.checksum === (await checksumOf(pack)) ? 'same' : 'update';
  const isOlder = compareVersions(pack.version, before.pack.version) < 0;
  return { is, pack, owner, before, isOlder, ...(await saidOn(db, before.pack, pack)) };
}

/** What the reader said on a topic, and what of it another version would have no question for. */
async function saidOn(
  db: CrossreadDb,
  before: TopicPack,
  after: TopicPack,
): Promise<Pick<ImportPlan, 'said' | 'left'>> {
  const [claims, curations] = await db.transaction('r', db.claims, db.curations, () =>
    Promise.all([claimsOn(db, before.id), curationsOn(db, before.id)]),
  );
  const said = curations.filter(({ verdict }) => verdict.is !== 'none');
  const made = claims.filter(({ source }) => source === 'reader');
  const types = new Map(after.questions.map(({ id, value }) => [id, value.type]));
  const texts = new Map(before.questions.map(({ id, text }) => [id, text]));
  const known = new Set(said.map(({ id }) => id));
  const answers = [...made.filter(({ id }) => !known.has(id)).map(madeAnswer), ...said.map(saidAnswer)];
  return {
    said: answers.length,
    left: answers
      .filter(({ question, type }) => types.get(question) !== type)
      .map(({ question, answer, done }) => ({
        question: texts.get(question) ?? { en: question },
        answer,
        done,
      })),
  };
}

function madeAnswer({ question, value, display }: StoredClaim) {
  return { question, type: value.type, answer: display, done: 'made' as const };
}

function saidAnswer({ claim, verdict }: Curation) {
  const { question, value, display } = verdict.is === 'corrected' ? { ...claim, ...verdict.to } : claim;
  const done = verdict.is === 'none' ? ('made' as const) : verdict.is;
  return { question, type: value.type, answer: display, done };
}
