import type { CompiledQuestion, RivalCue, Topic, Wording } from './compile';
import type { Cue, CueTerm } from './cue';
import type { TopicFacts } from './facts';

/** Things by a term that must stand in a sentence for them to come into question. */
export interface LedBy<T> {
  readonly byTerm: ReadonlyMap<number, readonly T[]>;
  /** A bit for each of these terms. */
  readonly mask: Uint32Array;
}

/** Some terms: as a list to go through, and as a bit for each to ask. */
export interface TermSet {
  readonly terms: Int32Array;
  readonly bits: Uint32Array;
}

/** Sets the bit of each term. */
export function addBits(bits: Uint32Array, terms: ArrayLike<number>): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    bits[term >>> 5] = (bits[term >>> 5] ?? 0) | (1 << (term & 31));
  }
}

function termSet(terms: readonly number[], count: number): TermSet {
  const bits = new Uint32Array((count + 31) >>> 5);
  addBits(bits, terms);
  return { terms: Int32Array.from(terms), bits };
}

/** A cue that asks a question, or stands for one of its options. */
export interface AskingCue {
  readonly question: CompiledQuestion;
  /** Null for a cue of the question itself. */
  readonly option: string | null;
  readonly cue: Cue;
  /** Its place in the pack: of several cues the first counts. */
  readonly order: number;
}

/** A topic as it listens to a text in one language: with the cues of that language and no others. */
export interface LocalTopic extends TopicFacts, Wording {
  /** BCP 47 primary subtag; null when the text's is not known. */
  readonly language: string | null;
  /** The terms that a phrase of the index stands for; names are left out. */
  readonly termsOfPhrase: (ids: readonly number[]) => TermSet;
  /** Terms in which an entity stands. */
  readonly termsOfName: ReadonlyMap<string, TermSet>;
  /** The cues of questions and their options, by a term of each: a sentence without any of them need not be asked. */
  readonly askingCues: LedBy<AskingCue>;
  /** The rivals' cues, by a term of each. */
  readonly rivalsOfTerm: LedBy<RivalCue>;
  /** The event's signatures, by a term of each. */
  readonly signaturesOfTerm: LedBy<Cue>;
  /** What its questions count: each unit with the term of its nouns. */
  readonly countedBy: readonly { readonly unit: string; readonly nouns: number }[];
  /** Groups whose questions ask what took place at the event. */
  readonly sceneGroups: ReadonlySet<string>;
}

const made = new WeakMap<Topic, Map<string | null, LocalTopic>>();

/** The topic for texts in a language (BCP 47 primary subtag; null when unknown: then all listen). Made once for each. */
export function topicIn(topic: Topic, language: string | null): LocalTopic {
  const byLanguage = made.get(topic) ?? new Map<string | null, LocalTopic>();
  made.set(topic, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const local = localise(topic, language);
  byLanguage.set(language, local);
  return local;
}

function localise(topic: Topic, language: string | null): LocalTopic {
  const { pack, entities, questionsById } = topic;
  const wording = topic.wordingIn(language);
  const { questions, rivals, signatures, termsOfEntity, termCount } = wording;
  const names = new Set([...termsOfEntity.values()].flat());
  return {
    pack,
    entities,
    questionsById,
    ...wording,
    language,
    termsOfPhrase: termsOfPhrases(wording),
    termsOfName: new Map([...termsOfEntity].map(([entity, terms]) => [entity, termSet(terms, termCount)])),
    askingCues: ledBy(questions.flatMap(askingCuesOf), ({ cue }) => cue, names, termCount),
    rivalsOfTerm: ledBy(rivals, (cue) => cue, names, termCount),
    signaturesOfTerm: ledBy(signatures, (cue) => cue, names, termCount),
    countedBy: questions.flatMap(({ question: { value }, nouns }) =>
      value.type === 'quantity' && nouns !== null ? [{ unit: value.unit, nouns }] : [],
    ),
    sceneGroups: new Set(pack.groups.flatMap(({ id, scene }) => (scene ? [id] : []))),
  };
}

function askingCuesOf(question: CompiledQuestion): AskingCue[] {
  const own = question.cues.map((cue, order) => ({ question, option: null, cue, order }));
  const ofOptions = question.options.flatMap(({ id, cues }) =>
    cues.map((cue, order) => ({ question, option: id, cue, order })),
  );
  return [...own, ...ofOptions];
}

/** The term by which a cue is looked up: the first that no name stands for (`names`), as the names are in every sentence. */
export function leaderOf({ terms }: Cue, names: ReadonlySet<number>): CueTerm | undefined {
  return terms.find(({ term }) => !names.has(term)) ?? terms[0];
}

/** Things under the leading term of their cues. */
function ledBy<T>(
  things: readonly T[],
  cueOf: (thing: T) => Cue,
  names: ReadonlySet<number>,
  termCount: number,
): LedBy<T> {
  const byTerm = new Map<number, T[]>();
  for (const thing of things) {
    const leader = leaderOf(cueOf(thing), names);
    if (!leader) continue;
    const list = byTerm.get(leader.term);
    if (list) list.push(thing);
    else byTerm.set(leader.term, [thing]);
  }
  return { byTerm, mask: termSet([...byTerm.keys()], termCount).bits };
}

/** The terms of a phrase's ids, worked out once for each phrase: the ids of one phrase are one array. */
function termsOfPhrases({ meanings, termCount }: Wording): (ids: readonly number[]) => TermSet {
  const known = new WeakMap<readonly number[], TermSet>();
  return (ids) => {
    const before = known.get(ids);
    if (before) return before;
    const terms = ids.flatMap((id) => {
      const meaning = meanings[id];
      return meaning?.kind === 'term' ? [meaning.term] : [];
    });
    const set = termSet(terms, termCount);
    known.set(ids, set);
    return set;
  };
}
