import type { CompiledOption, CompiledQuestion, LocalCue, RivalCue, Topic } from './compile';
import type { Cue, CueTerm } from './cue';

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

/** A topic as it listens to a text in one language: only the cues of that language are left. */
export interface LocalTopic extends Topic {
  /** BCP 47 primary subtag; null when the text's is not known. */
  readonly language: string | null;
  /** How many terms there are. */
  readonly termCount: number;
  /** The terms that a phrase of the index stands for here; names and terms nobody listens for are left out. */
  readonly termsOfPhrase: (ids: readonly number[]) => TermSet;
  /** Terms in which an entity stands. */
  readonly termsOfName: ReadonlyMap<string, TermSet>;
  /** The cues of questions and their options, by a term of each: a sentence without any of them need not be asked. */
  readonly askingCues: LedBy<AskingCue>;
  /** The rivals' cues, by a term of each. */
  readonly rivalsOfTerm: LedBy<RivalCue>;
  /** The event's signatures, by a term of each. */
  readonly signaturesOfTerm: LedBy<LocalCue>;
  /** What its questions count: each unit with the term of its nouns. */
  readonly countedBy: readonly { readonly unit: string; readonly nouns: number }[];
  readonly nounTerms: readonly number[];
  readonly verbTerms: readonly number[];
  readonly otherEventTerms: readonly number[];
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
  const questions = topic.questions.map((question) => questionIn(question, language));
  const rivals = spokenIn(topic.rivals, language);
  const signatures = spokenIn(topic.signatures, language);
  const nounTerms = termsIn(topic.nouns, language);
  const verbTerms = termsIn(topic.verbs, language);
  const otherEventTerms = termsIn(topic.otherEvents, language);
  const heard = new Set([
    ...[...questions.flatMap(cuesOf), ...rivals, ...signatures].flatMap(termsOf),
    ...questions.flatMap(({ nouns }) => (nouns === null ? [] : [nouns])),
    ...nounTerms,
    ...verbTerms,
    ...otherEventTerms,
  ]);
  const names = new Set([...topic.termsOfEntity.values()].flat());
  const termCount = Math.max(0, ...heard) + 1;
  return {
    ...topic,
    language,
    questions,
    termCount,
    termsOfPhrase: termsOfPhrases(topic, heard, termCount),
    termsOfName: new Map(
      [...topic.termsOfEntity].map(([entity, terms]) => [
        entity,
        termSet(
          terms.filter((term) => heard.has(term)),
          termCount,
        ),
      ]),
    ),
    askingCues: ledBy(questions.flatMap(askingCuesOf), ({ cue }) => cue, names, termCount),
    rivalsOfTerm: ledBy(rivals, (cue) => cue, names, termCount),
    signaturesOfTerm: ledBy(signatures, (cue) => cue, names, termCount),
    countedBy: questions.flatMap(({ question: { value }, nouns }) =>
      value.type === 'quantity' && nouns !== null ? [{ unit: value.unit, nouns }] : [],
    ),
    nounTerms,
    verbTerms,
    otherEventTerms,
    sceneGroups: new Set(topic.pack.groups.flatMap(({ id, scene }) => (scene ? [id] : []))),
  };
}

function questionIn(question: CompiledQuestion, language: string | null): CompiledQuestion {
  return {
    ...question,
    cues: spokenIn(question.cues, language),
    not: spokenIn(question.not, language),
    options: question.options.map((option): CompiledOption => ({
      ...option,
      cues: spokenIn(option.cues, language),
    })),
  };
}

function spokenIn<T extends LocalCue>(cues: readonly T[], language: string | null): T[] {
  return cues.filter((cue) => speaks(cue.language, language));
}

/** The terms for a language; all of them when the pack has none in it. */
function termsIn(terms: Readonly<Record<string, number>>, language: string | null): number[] {
  const spoken = language !== null && Object.hasOwn(terms, language) ? language : null;
  return Object.entries(terms).flatMap(([of, term]) => (speaks(of, spoken) ? [term] : []));
}

/** Whether words of language `of` are looked for in a text in `language` (null: not known, so all are). */
function speaks(of: string, language: string | null): boolean {
  return of === '*' || language === null || of === language;
}

function cuesOf({ cues, not, options }: CompiledQuestion): readonly Cue[] {
  return [...cues, ...not, ...options.flatMap((option) => option.cues)];
}

function termsOf({ terms, none }: Cue): readonly number[] {
  return [...terms.map(({ term }) => term), ...none];
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
function termsOfPhrases(
  topic: Topic,
  heard: ReadonlySet<number>,
  count: number,
): (ids: readonly number[]) => TermSet {
  const known = new WeakMap<readonly number[], TermSet>();
  return (ids) => {
    const before = known.get(ids);
    if (before) return before;
    const terms = ids.flatMap((id) => {
      const meaning = topic.meanings[id];
      return meaning?.kind === 'term' && heard.has(meaning.term) ? [meaning.term] : [];
    });
    const set = termSet(terms, count);
    known.set(ids, set);
    return set;
  };
}
