import { parseCue } from '../cue';
import { expandSets, type Expansion } from './expand-sets';
import { cite, type PackErrors } from './pack-error';
import { MAX_ALTERNATIVES, MAX_PHRASES, MAX_TERMS } from './pack-limits';
import type { TopicPack } from '../schema';
import { isCommon, whyNoName, whyNoWords, whyRegular } from './why-no-phrase';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Every name, cue, term and set of a pack that cannot be looked for, or would match everywhere. Linear in the pack. */
export function checkPhrases(pack: TopicPack, errors: PackErrors): void {
  checkNames(pack, errors);
  const check = new CueCheck(pack, errors);
  check.sets();
  check.event();
  pack.rivals.forEach(({ cues }, i) => check.cues(cues, `rivals.${i}.cues`));
  pack.questions.forEach((question, i) => check.question(question, `questions.${i}`));
}

function checkNames({ entities }: TopicPack, errors: PackErrors): void {
  entities.forEach((entity, i) => {
    for (const field of ['aliases', 'weakAliases', 'blockers'] as const) {
      const byLanguage = entity[field];
      if (byLanguage === undefined) continue;
      for (const language of Object.keys(byLanguage))
        byLanguage[language]?.forEach((name, k) => {
          const why = whyNoName(name, language);
          if (why !== null) errors.add(`entities.${i}.${field}.${language}.${k}`, why);
        });
    }
  });
}

/** A term that was read. */
interface Term {
  readonly alternatives: readonly string[];
  /** Why it cannot be looked for. */
  readonly why: string | null;
}

class CueCheck {
  private readonly entities: ReadonlySet<string>;
  private readonly expansions: ReadonlyMap<string, Expansion>;
  /** The terms and alternatives that were looked at: many questions share them. */
  private readonly knownTerms = new Map<string, Term>();
  private readonly knownWords = new Map<string, string | null>();
  private readonly common = new Map<readonly string[], Map<string, boolean>>();
  private phrases = 0;

  constructor(
    private readonly pack: TopicPack,
    private readonly errors: PackErrors,
  ) {
    this.entities = new Set(pack.entities.map(({ id }) => id));
    this.expansions = expandSets(pack.sets, errors);
  }

  sets(): void {
    for (const [name, term] of Object.entries(this.pack.sets))
      this.attempt(() => this.term(term), `sets.${name}`);
  }

  event(): void {
    const { event } = this.pack;
    this.cues(event.signatures, 'event.signatures');
    for (const field of ['nouns', 'verbs', 'otherEvents'] as const)
      for (const [language, term] of Object.entries(event[field]))
        this.attempt(() => this.term(term), `event.${field}.${language}`);
  }

  question({ cues, not, value }: TopicPack['questions'][number], path: string): void {
    // A choice goes by its options' cues, which must stand in the sentence too; its own may be as wide as they like.
    this.cues(cues, `${path}.cues`, value.type === 'choice');
    this.cues(not, `${path}.not`);
    if (value.type === 'quantity') this.attempt(() => this.term(value.nouns), `${path}.value.nouns`);
    if (value.type === 'choice')
      value.options.forEach((option, k) => this.cues(option.cues, `${path}.value.options.${k}.cues`));
  }

  cues(byLanguage: ByLanguage, path: string, mayBeWide = false): void {
    for (const language of Object.keys(byLanguage))
      byLanguage[language]?.forEach((cue, i) =>
        this.attempt(() => this.cue(cue, mayBeWide ? null : language), `${path}.${language}.${i}`),
      );
  }

  /** @param language null when it may match everywhere */
  private cue(source: string, language: string | null): void {
    const regular = whyRegular(source);
    if (regular !== null) throw new RangeError(regular);
    const terms: Term[] = [];
    const { terms: wanted } = parseCue(source, (written) => terms.push(this.term(written)) - 1);
    if (terms.length > MAX_TERMS)
      throw new RangeError(
        `The cue has ${terms.length} terms, and ${MAX_TERMS} is the most. Divide it into several cues.`,
      );
    const needed = wanted.flatMap(({ term }) => terms[term] ?? []);
    if (language !== null && this.isEverywhere(needed, language))
      throw new RangeError(
        `${cite(source)} would match nearly every sentence, as its words stand everywhere. Add a word that only such a sentence has.`,
      );
  }

  /** @throws RangeError that says what is wrong with one of its alternatives */
  private term(written: string): Term {
    let term = this.knownTerms.get(written);
    if (term === undefined) this.knownTerms.set(written, (term = this.readTerm(written)));
    if (term.why !== null) throw new RangeError(term.why);
    return term;
  }

  private readTerm(written: string): Term {
    const alternatives = written.split('|').map((part) => part.trim());
    let size = 0;
    let why: string | null = null;
    for (const alternative of alternatives) {
      let wrong = this.knownWords.get(alternative);
      if (wrong === undefined) this.knownWords.set(alternative, (wrong = this.whyNot(alternative)));
      why ??= wrong;
      size += alternative.startsWith('$') ? (this.expansions.get(alternative.slice(1))?.size ?? 0) : 1;
    }
    this.phrases += size;
    if (size > MAX_ALTERNATIVES)
      why ??= `With its sets written out this term has ${size.toLocaleString('en')} alternatives, and ${MAX_ALTERNATIVES.toLocaleString('en')} is the most. Leave out those that no article needs.`;
    if (this.phrases > MAX_PHRASES)
      why ??= `Up to here the pack’s terms have more than ${MAX_PHRASES.toLocaleString('en')} alternatives with their sets written out. Use smaller sets, or make several packs.`;
    return { alternatives, why };
  }

  private whyNot(alternative: string): string | null {
    const name = alternative.slice(1);
    if (alternative.startsWith('@'))
      return this.entities.has(name)
        ? null
        : `There is no entity with the id ${cite(name)}. Add it under entities, or correct the id behind @.`;
    if (alternative.startsWith('$'))
      return Object.hasOwn(this.pack.sets, name)
        ? null
        : `There is no set named ${cite(name)}. Add it under sets, or correct the name behind $.`;
    return whyNoWords(alternative);
  }

  /** Whether a cue stands in nearly every sentence: each term that it wants has an alternative that does, or nothing else. */
  private isEverywhere(wanted: readonly Term[], language: string): boolean {
    if (wanted.length === 0) return false;
    const isAlone = wanted.length === 1;
    const areCommon = (isMet: (alternatives: readonly string[]) => boolean) =>
      wanted.every(({ alternatives }) => isMet(alternatives));
    return (
      areCommon((alternatives) => this.hasCommon(alternatives, language, !isAlone)) ||
      areCommon((alternatives) => alternatives.every((one) => isCommon(one, language)))
    );
  }

  /** @param alternatives always the same list for the same term: whether it has a common one is worked out once for each language */
  private hasCommon(alternatives: readonly string[], language: string, strictly: boolean): boolean {
    const known = this.common.get(alternatives) ?? new Map<string, boolean>();
    this.common.set(alternatives, known);
    const key = `${language}${strictly ? '!' : ''}`;
    let has = known.get(key);
    if (has === undefined) {
      has = alternatives.some((one) =>
        one.startsWith('$')
          ? this.isSetCommon(one.slice(1), language, strictly)
          : isCommon(one, language, strictly),
      );
      known.set(key, has);
    }
    return has;
  }

  private isSetCommon(name: string, language: string, strictly: boolean): boolean {
    const set = this.expansions.get(name);
    if (set === undefined) return false;
    // Sets in a circle, or nested too deep, were refused and count as empty.
    return this.hasCommon(set.parts, language, strictly);
  }

  private attempt(check: () => void, path: string): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.errors.add(path, error.message);
    }
  }
}
