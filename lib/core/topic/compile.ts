import { isOfAnotherScript } from '../text/phrase-bucket';
import { PhraseIndexer, type PhraseIndex } from '../text/phrases';
import { parseCue, type Cue } from './cue';
import { factsOf, type TopicFacts } from './facts';
import type { PackError } from './check/pack-error';
import type { Question, TopicPack } from './schema';

export type { PackError };

/** What a phrase found in a text stands for. */
export type Meaning =
  | {
      readonly kind: 'alias';
      readonly entity: string;
      readonly weak: boolean;
      /** Whether it is written with a capital: "the North", not "the regime". */
      readonly capital: boolean;
    }
  | { readonly kind: 'blocker'; readonly entity: string }
  | { readonly kind: 'term'; readonly term: number };

/** A cue of a rival event. */
export interface RivalCue extends Cue {
  readonly rival: string;
}

/** An option of a choice, with its cues. */
export interface CompiledOption {
  readonly id: string;
  readonly cues: readonly Cue[];
}

/** A question, its cues compiled. */
export interface CompiledQuestion {
  readonly question: Question;
  /** Whether it has cues of its own, in whatever language; a choice without any goes by its options'. */
  readonly hasCues: boolean;
  readonly cues: readonly Cue[];
  readonly not: readonly Cue[];
  readonly options: readonly CompiledOption[];
  /** Number of the term that holds the unit's words, for quantities. */
  readonly nouns: number | null;
}

/** A topic to read texts with: what it looks for in those of a language is made ready when the first of them comes. */
export interface Topic extends TopicFacts {
  /** @param language BCP 47 primary subtag; null when a text's is not known: then the words of every language count. Made once for each. */
  readonly wordingIn: (language: string | null) => Wording;
}

/** What a topic looks for in texts of a language: names in every language, and the cues of that one and of any (`*`). */
export interface Wording {
  readonly index: PhraseIndex;
  /** What the index's ids stand for. */
  readonly meanings: readonly Meaning[];
  /** Terms are numbered from 0; so many there are. */
  readonly termCount: number;
  /** Terms in which an entity stands (`@putin`). */
  readonly termsOfEntity: ReadonlyMap<string, readonly number[]>;
  readonly questions: readonly CompiledQuestion[];
  readonly rivals: readonly RivalCue[];
  readonly signatures: readonly Cue[];
  readonly nounTerms: readonly number[];
  readonly verbTerms: readonly number[];
  readonly otherEventTerms: readonly number[];
}

/**
 * Compiles a pack that fits the schema, for texts of every language. What of its cues and phrases cannot be compiled is left out and told
 * with its path; of a pack in which `checkPack` finds nothing wrong that is nothing. What names what is not looked at here.
 */
export function compileTopic(pack: TopicPack): { topic: Topic; errors: readonly PackError[] } {
  const names = new Names(pack);
  names.addOthers();
  const { wording, errors } = new Compiler(pack, names, null).compile();
  return { topic: topicOf(pack, names, wording), errors: [...names.errors, ...errors] };
}

/** A pack of which it is known that it can be used, to read texts with. Nothing is compiled before a text comes. */
export function openTopic(pack: TopicPack): Topic {
  return topicOf(pack);
}

/** @param names and everything what of it was compiled before */
function topicOf(pack: TopicPack, names?: Names, everything?: Wording): Topic {
  const made = new Map<string | null, Wording>(everything && [[null, everything]]);
  let known = names;
  let spoken: ReadonlySet<string> | undefined;
  const wordingIn = (language: string | null): Wording => {
    // All languages that the pack does not speak are one.
    const heard = language === null || (spoken ??= languagesOf(pack)).has(language) ? language : OTHER;
    const before = made.get(heard);
    if (before) return before;
    const { wording } = new Compiler(pack, (known ??= new Names(pack)), heard).compile();
    made.set(heard, wording);
    return wording;
  };
  return { ...factsOf(pack), wordingIn };
}

/** Any language that a pack has no words in. */
const OTHER = '';

/** The languages in which a pack has cues or words of its event. */
function languagesOf({ event, questions, rivals }: TopicPack): ReadonlySet<string> {
  const { signatures, nouns, verbs, otherEvents } = event;
  return new Set(
    [
      signatures,
      nouns,
      verbs,
      otherEvents,
      ...rivals.map(({ cues }) => cues),
      ...questions.flatMap(({ cues, not, value }) => [
        cues,
        not,
        ...(value.type === 'choice' ? value.options.map((option) => option.cues) : []),
      ]),
    ].flatMap((byLanguage) => Object.keys(byLanguage)),
  );
}

/** The names of a pack's entities, in every language: a text in one has names in others. */
class Names {
  readonly errors: PackError[] = [];
  readonly meanings: Meaning[] = [];
  readonly index = new PhraseIndexer();
  private readonly others: { readonly phrase: string; readonly id: number; readonly path: string }[] = [];

  /** Names in other scripts than Latin are indexed when a text in one comes, or by {@link addOthers}. */
  constructor({ entities }: TopicPack) {
    this.index.expect(() => this.addOthers());
    entities.forEach((entity, i) => {
      const ids = this.idsOf(entity.id);
      for (const [field, kind] of [
        ['aliases', 'alias'],
        ['weakAliases', 'weak'],
        ['blockers', 'blocker'],
      ] as const) {
        for (const [language, aliases] of Object.entries(entity[field] ?? {})) {
          const path = `entities.${i}.${field}.${language}`;
          for (let k = 0; k < aliases.length; k++) {
            const phrase = aliases[k] ?? '';
            const id = ids[kind](phrase !== phrase.toLowerCase());
            if (isOfAnotherScript(phrase)) this.others.push({ phrase, id, path: `${path}.${k}` });
            else addPhrase(this, phrase, id, path, k);
          }
        }
      }
    });
  }

  /** Indexes the names that were not yet. */
  addOthers(): void {
    for (const { phrase, id, path } of this.others.splice(0)) addPhrase(this, phrase, id, path);
  }

  /** What the names of an entity mean, each made once: of one entity there may be thousands. */
  private idsOf(entity: string): Record<'alias' | 'weak' | 'blocker', (capital: boolean) => number> {
    const once = (meaning: (capital: boolean) => Meaning) => {
      const [plain, written] = [false, true].map((capital) => {
        let id: number | undefined;
        return () => (id ??= this.meanings.push(meaning(capital)) - 1);
      });
      return (capital: boolean) => (capital ? written : plain)?.() ?? 0;
    };
    return {
      alias: once((capital) => ({ kind: 'alias', entity, weak: false, capital })),
      weak: once((capital) => ({ kind: 'alias', entity, weak: true, capital })),
      blocker: once(() => ({ kind: 'blocker', entity })),
    };
  }
}

/** @param place in what the path leads to: joined to it only where something is wrong, as there are tens of thousands of phrases */
function addPhrase(
  { index, errors }: { readonly index: PhraseIndexer; readonly errors: PackError[] },
  phrase: string,
  id: number,
  path: string,
  place?: number,
): void {
  try {
    index.add(phrase, id);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.push({ path: place === undefined ? path : `${path}.${place}`, message: error.message });
  }
}

/** Compiles what a pack looks for in texts of a language besides names; null for texts of every language. */
class Compiler {
  readonly errors: PackError[] = [];
  readonly index: PhraseIndexer;
  private readonly meanings: Meaning[];
  private readonly terms = new Map<string, number>();
  /** The same by how they are written, with names of sets in them. */
  private readonly known = new Map<string, number>();
  private readonly termsOfEntity = new Map<string, number[]>();
  private readonly entities: ReadonlySet<string>;

  constructor(
    private readonly pack: TopicPack,
    names: Names,
    private readonly language: string | null,
  ) {
    this.entities = new Set(pack.entities.map(({ id }) => id));
    this.index = new PhraseIndexer(names.index);
    this.meanings = [...names.meanings];
  }

  compile(): { wording: Wording; errors: readonly PackError[] } {
    const { event, questions, rivals } = this.pack;
    // In this order: which of several cues of rivals counts goes by the numbers of their terms.
    const parts = {
      questions: questions.map((question, i) => this.question(question, `questions.${i}`)),
      rivals: rivals.flatMap(({ id, cues }, i) =>
        this.cues(cues, `rivals.${i}.cues`).map((cue) => ({ ...cue, rival: id })),
      ),
      signatures: this.cues(event.signatures, 'event.signatures'),
      nounTerms: this.termsOf(event.nouns, 'event.nouns'),
      verbTerms: this.termsOf(event.verbs, 'event.verbs'),
      otherEventTerms: this.termsOf(event.otherEvents, 'event.otherEvents'),
    };
    const { index, meanings, terms, termsOfEntity, errors } = this;
    return { wording: { ...parts, index, meanings, termsOfEntity, termCount: terms.size }, errors };
  }

  /** Whether words of a language are looked for. */
  private hears(language: string): boolean {
    return language === '*' || this.language === null || language === this.language;
  }

  private question(question: Question, path: string): CompiledQuestion {
    const { value } = question;
    const options =
      value.type === 'choice'
        ? value.options.map((option, k) => ({
            id: option.id,
            cues: this.cues(option.cues, `${path}.value.options.${k}.cues`),
          }))
        : [];
    return {
      question,
      hasCues: Object.values(question.cues).some((cues) => cues.length > 0),
      cues: this.cues(question.cues, `${path}.cues`),
      not: this.cues(question.not, `${path}.not`),
      options,
      nouns: value.type === 'quantity' ? this.attempt(value.nouns, `${path}.value.nouns`) : null,
    };
  }

  private cues(byLanguage: Record<string, string[]>, path: string): Cue[] {
    return Object.entries(byLanguage).flatMap(([language, cues]) =>
      this.hears(language)
        ? cues.flatMap((source, i) => {
            const at = `${path}.${language}.${i}`;
            try {
              return [parseCue(source, (term) => this.term(term, at))];
            } catch (error) {
              if (!(error instanceof RangeError)) throw error;
              this.errors.push({ path: at, message: error.message });
              return [];
            }
          })
        : [],
    );
  }

  /** The terms of the language; all of them when the pack has none in it. */
  private termsOf(terms: Record<string, string>, path: string): number[] {
    const isSpoken = this.language !== null && Object.hasOwn(terms, this.language);
    return Object.entries(terms).flatMap(([language, term]) => {
      if (isSpoken && !this.hears(language)) return [];
      const number = this.attempt(term, `${path}.${language}`);
      return number === null ? [] : [number];
    });
  }

  private attempt(term: string, path: string): number | null {
    try {
      return this.term(term, path);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.errors.push({ path, message: error.message });
      return null;
    }
  }

  /** The number of a term; one term written twice has one number. */
  private term(written: string, path: string): number {
    const before = this.known.get(written);
    if (before !== undefined) return before;
    const expanded = this.expand(written);
    const term = this.terms.get(expanded) ?? this.newTerm(expanded, path);
    this.known.set(written, term);
    return term;
  }

  private newTerm(written: string, path: string): number {
    const term = this.terms.size;
    this.terms.set(written, term);
    const meaning = this.meanings.push({ kind: 'term', term }) - 1;
    for (const part of written.split('|')) {
      const alternative = part.trim();
      if (alternative === '') throw new RangeError(`“${written}” has an empty alternative`);
      if (alternative.startsWith('@')) this.refer(alternative.slice(1), term);
      else addPhrase(this, alternative, meaning, path);
    }
    return term;
  }

  private expand(written: string, depth = 0): string {
    if (!written.includes('$')) return written;
    if (depth > 8) throw new RangeError(`“${written}”: its sets refer to one another in a circle`);
    return written
      .split('|')
      .map((alternative) => {
        if (!alternative.trim().startsWith('$')) return alternative;
        const name = alternative.trim().slice(1);
        // Not by the name alone: every object has a “toString”.
        const set = Object.hasOwn(this.pack.sets, name) ? this.pack.sets[name] : undefined;
        if (set === undefined) throw new RangeError(`there is no set named “${name}”`);
        return this.expand(set, depth + 1);
      })
      .join('|');
  }

  private refer(id: string, term: number): void {
    if (!this.entities.has(id)) throw new RangeError(`there is no entity with the id “${id}”`);
    const terms = this.termsOfEntity.get(id);
    if (terms) terms.push(term);
    else this.termsOfEntity.set(id, [term]);
  }
}
