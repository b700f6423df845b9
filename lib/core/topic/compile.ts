import { PhraseIndexer, type PhraseIndex } from '../text/phrases';
import { parseCue, type Cue } from './cue';
import { factsOf, type TopicFacts } from './facts';
import type { PackError } from './check/pack-error';
import type { Entity, Question, TopicPack } from './schema';

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

/** A cue and the language it is written in (`*` for any). */
export interface LocalCue extends Cue {
  readonly language: string;
}

/** A cue of a rival event. */
export interface RivalCue extends LocalCue {
  readonly rival: string;
}

/** An option of a choice, with its cues. */
export interface CompiledOption {
  readonly id: string;
  readonly cues: readonly LocalCue[];
}

/** A question, its cues compiled. */
export interface CompiledQuestion {
  readonly question: Question;
  /** Whether it has cues of its own, in whatever language; a choice without any goes by its options'. */
  readonly hasCues: boolean;
  readonly cues: readonly LocalCue[];
  readonly not: readonly LocalCue[];
  readonly options: readonly CompiledOption[];
  /** Number of the term that holds the unit's words, for quantities. */
  readonly nouns: number | null;
}

/** A topic pack made ready to read texts with. */
export interface Topic extends TopicFacts {
  readonly index: PhraseIndex;
  /** What the index's ids stand for. */
  readonly meanings: readonly Meaning[];
  /** Terms in which an entity stands (`@putin`). */
  readonly termsOfEntity: ReadonlyMap<string, readonly number[]>;
  readonly questions: readonly CompiledQuestion[];
  readonly rivals: readonly RivalCue[];
  readonly signatures: readonly LocalCue[];
  /** Term numbers by language. */
  readonly nouns: Readonly<Record<string, number>>;
  readonly verbs: Readonly<Record<string, number>>;
  readonly otherEvents: Readonly<Record<string, number>>;
}

/**
 * Compiles a pack that fits the schema. What of its cues and phrases cannot be compiled is left out and told with its path; of a pack in
 * which `checkPack` finds nothing wrong that is nothing. What names what is not looked at here.
 */
export function compileTopic(pack: TopicPack): { topic: Topic; errors: PackError[] } {
  const compiler = new Compiler(pack);
  return { topic: compiler.topic(), errors: compiler.errors };
}

class Compiler {
  readonly errors: PackError[] = [];
  private readonly meanings: Meaning[] = [];
  private readonly index = new PhraseIndexer();
  private readonly terms = new Map<string, number>();
  /** The same by how they are written, with names of sets in them. */
  private readonly known = new Map<string, number>();
  private readonly termsOfEntity = new Map<string, number[]>();
  private readonly entities: Map<string, Entity>;

  constructor(private readonly pack: TopicPack) {
    this.entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  }

  topic(): Topic {
    this.addAliases();
    const { event, questions, rivals } = this.pack;
    return {
      ...factsOf(this.pack),
      index: this.index,
      meanings: this.meanings,
      termsOfEntity: this.termsOfEntity,
      questions: questions.map((question, i) => this.question(question, `questions.${i}`)),
      rivals: rivals.flatMap(({ id, cues }, i) =>
        this.cues(cues, `rivals.${i}.cues`).map((cue) => ({ ...cue, rival: id })),
      ),
      signatures: this.cues(event.signatures, 'event.signatures'),
      nouns: this.termsByLanguage(event.nouns, 'event.nouns'),
      verbs: this.termsByLanguage(event.verbs, 'event.verbs'),
      otherEvents: this.termsByLanguage(event.otherEvents, 'event.otherEvents'),
    };
  }

  private addAliases(): void {
    this.pack.entities.forEach((entity, i) => {
      const ids = this.namesOf(entity.id);
      for (const [field, kind] of [
        ['aliases', 'alias'],
        ['weakAliases', 'weak'],
        ['blockers', 'blocker'],
      ] as const) {
        for (const [language, aliases] of Object.entries(entity[field] ?? {})) {
          aliases.forEach((phrase, k) => {
            const capital = phrase !== phrase.toLowerCase();
            this.add(phrase, ids[kind](capital), () => `entities.${i}.${field}.${language}.${k}`);
          });
        }
      }
    });
  }

  /** What the names of an entity mean, each made once: of one entity there may be thousands. */
  private namesOf(entity: string): Record<'alias' | 'weak' | 'blocker', (capital: boolean) => number> {
    const once = (meaning: (capital: boolean) => Meaning) => {
      const [plain, written] = [false, true].map((capital) => {
        let id: number | undefined;
        return () => (id ??= this.mean(meaning(capital)));
      });
      return (capital: boolean) => (capital ? written : plain)?.() ?? 0;
    };
    return {
      alias: once((capital) => ({ kind: 'alias', entity, weak: false, capital })),
      weak: once((capital) => ({ kind: 'alias', entity, weak: true, capital })),
      blocker: once(() => ({ kind: 'blocker', entity })),
    };
  }

  /** @param path asked for only where something is wrong: there are tens of thousands of phrases */
  private add(phrase: string, id: number, path: () => string): void {
    try {
      this.index.add(phrase, id);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.errors.push({ path: path(), message: error.message });
    }
  }

  private mean(meaning: Meaning): number {
    return this.meanings.push(meaning) - 1;
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
    const cues = this.cues(question.cues, `${path}.cues`);
    return {
      question,
      hasCues: cues.length > 0,
      cues,
      not: this.cues(question.not, `${path}.not`),
      options,
      nouns: value.type === 'quantity' ? this.attempt(value.nouns, `${path}.value.nouns`) : null,
    };
  }

  private cues(byLanguage: Record<string, string[]>, path: string): LocalCue[] {
    return Object.entries(byLanguage).flatMap(([language, cues]) =>
      cues.flatMap((source, i) => {
        const at = `${path}.${language}.${i}`;
        try {
          return [{ ...parseCue(source, (term) => this.term(term, at)), language }];
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          this.errors.push({ path: at, message: error.message });
          return [];
        }
      }),
    );
  }

  private termsByLanguage(terms: Record<string, string>, path: string): Record<string, number> {
    return Object.fromEntries(
      Object.entries(terms).flatMap(([language, term]) => {
        const number = this.attempt(term, `${path}.${language}`);
        return number === null ? [] : [[language, number]];
      }),
    );
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
    const meaning = this.mean({ kind: 'term', term });
    for (const part of written.split('|')) {
      const alternative = part.trim();
      if (alternative === '') throw new RangeError(`“${written}” has an empty alternative`);
      if (alternative.startsWith('@')) this.refer(alternative.slice(1), term);
      else this.add(alternative, meaning, () => path);
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
