import { checkBounds } from './check-bounds';
import { compilePhrase, indexCompiled, type PhraseIndex } from '../text/phrases';
import { parseCue, type Cue } from './cue';
import { factsOf, type TopicFacts } from './facts';
import type { Entity, Question, TopicPack } from './schema';

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

/** What is wrong in a pack, and where. */
export interface PackError {
  /** Path in the pack: `questions.3.cues.en.0`. */
  readonly path: string;
  readonly message: string;
}

/**
 * Compiles a pack that fits the schema. Errors (an unknown reference, a cue that cannot be read, a phrase that would match
 * everywhere) are collected with their path, so that an author sees them all at once.
 */
export function compileTopic(pack: TopicPack): { topic: Topic; errors: PackError[] } {
  const compiler = new Compiler(pack);
  return { topic: compiler.topic(), errors: compiler.errors };
}

class Compiler {
  readonly errors: PackError[] = [];
  private readonly meanings: Meaning[] = [];
  private readonly phrases: { phrase: string; id: number; path: string }[] = [];
  private readonly terms = new Map<string, number>();
  private readonly termsOfEntity = new Map<string, number[]>();
  private readonly entities: Map<string, Entity>;

  constructor(private readonly pack: TopicPack) {
    this.entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  }

  topic(): Topic {
    this.addAliases();
    const { event, questions, rivals } = this.pack;
    const topic = {
      ...factsOf(this.pack),
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
    this.checkReferences();
    this.errors.push(...checkBounds(this.pack));
    return { ...topic, index: this.index() };
  }

  private addAliases(): void {
    this.pack.entities.forEach((entity, i) => {
      for (const [field, kind] of [
        ['aliases', 'alias'],
        ['weakAliases', 'weak'],
        ['blockers', 'blocker'],
      ] as const) {
        for (const [language, aliases] of Object.entries(entity[field] ?? {})) {
          aliases.forEach((phrase, k) => {
            const meaning: Meaning =
              kind === 'blocker'
                ? { kind, entity: entity.id }
                : {
                    kind: 'alias',
                    entity: entity.id,
                    weak: kind === 'weak',
                    capital: phrase !== phrase.toLowerCase(),
                  };
            this.phrases.push({
              phrase,
              id: this.mean(meaning),
              path: `entities.${i}.${field}.${language}.${k}`,
            });
          });
        }
      }
    });
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
    const expanded = this.expand(written);
    const known = this.terms.get(expanded);
    if (known !== undefined) return known;
    const term = this.terms.size;
    this.terms.set(expanded, term);
    const meaning = this.mean({ kind: 'term', term });
    for (const alternative of expanded.split('|').map((part) => part.trim())) {
      if (alternative === '') throw new RangeError(`“${written}” has an empty alternative`);
      if (alternative.startsWith('@')) this.refer(alternative.slice(1), term);
      else this.phrases.push({ phrase: alternative, id: meaning, path });
    }
    return term;
  }

  private expand(written: string, depth = 0): string {
    if (depth > 8) throw new RangeError(`“${written}”: its sets refer to one another in a circle`);
    return written
      .split('|')
      .map((alternative) => {
        if (!alternative.trim().startsWith('$')) return alternative;
        const name = alternative.trim().slice(1);
        const set = this.pack.sets[name];
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

  private index(): PhraseIndex {
    const compiled = this.phrases.flatMap(({ phrase, id, path }) => {
      try {
        return [compilePhrase(phrase, id)];
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.errors.push({ path, message: error.message });
        return [];
      }
    });
    return indexCompiled(compiled);
  }

  private checkReferences(): void {
    const { entities, event, questions, claims, articles, groups } = this.pack;
    const articleIds = new Set(articles.map((article) => article.id));
    const questionIds = new Set(questions.map((question) => question.id));
    const groupIds = new Set(groups.map((group) => group.id));
    const known = (set: { has(id: string): boolean }, id: string, path: string, what: string) => {
      if (!set.has(id)) this.errors.push({ path, message: `there is no ${what} with the id “${id}”` });
    };
    entities.forEach(({ id, partOf }, i) => {
      if (partOf !== undefined) known(this.entities, partOf, `entities.${i}.partOf`, 'entity');
      if (this.isInCircle(id)) {
        this.errors.push({ path: `entities.${i}.partOf`, message: `“${id}” is part of itself` });
      }
    });
    for (const [i, ids] of [...event.participants, event.places].entries()) {
      for (const id of ids) known(this.entities, id, `event.${i}`, 'entity');
    }
    questions.forEach((question, i) => {
      if (question.value.type === 'choice' && question.value.actor !== undefined) {
        known(this.entities, question.value.actor, `questions.${i}.value.actor`, 'entity');
      }
      known(groupIds, question.group, `questions.${i}.group`, 'group');
      for (const id of question.denies ?? []) known(questionIds, id, `questions.${i}.denies`, 'question');
    });
    claims.forEach((claim, i) => {
      known(articleIds, claim.article, `claims.${i}.article`, 'article');
      known(questionIds, claim.question, `claims.${i}.question`, 'question');
    });
  }

  private isInCircle(id: string): boolean {
    let at = this.entities.get(id)?.partOf;
    for (let steps = 0; at !== undefined && steps <= this.entities.size; steps++) {
      if (at === id) return true;
      at = this.entities.get(at)?.partOf;
    }
    return false;
  }
}
