import { isSame } from './is-same';

/** Where two packs differ and only one can be right: the first's word is kept. */
export interface MergeConflict {
  /** In the merged pack: `questions.3.value.exclusive`. */
  readonly path: string;
  readonly kept: unknown;
  readonly left: unknown;
}

/** Unites parts of two packs, and notes where they contradict each other. */
export class Uniter {
  readonly conflicts: MergeConflict[] = [];

  /** The first's value, or the second's where it has none; a conflict where both have one and they differ. */
  one<T>(path: string, base: T, other: T): T {
    if (base === undefined) return other;
    if (other !== undefined && !isSame(base, other)) this.conflicts.push({ path, kept: base, left: other });
    return base;
  }

  /** Texts by language: the first's, and the second's in languages that it lacks. */
  texts<T extends Readonly<Record<string, string>>>(path: string, base: T, other: T): T {
    for (const language of Object.keys(base))
      if (Object.hasOwn(other, language)) this.one(`${path}.${language}`, base[language], other[language]);
    return { ...other, ...base };
  }

  /** The same where either may have none. */
  maybeTexts<T extends Readonly<Record<string, string>>>(
    path: string,
    base: T | undefined,
    other: T | undefined,
  ): T | undefined {
    return base === undefined || other === undefined ? (base ?? other) : this.texts(path, base, other);
  }

  /** Terms (`a|b`): the alternatives of both, unless that is longer than a term may be. */
  term(path: string, base: string, other: string, most = 4000): string {
    const known = new Set(base.split('|').map((part) => part.trim()));
    const fresh = other.split('|').filter((part) => !known.has(part.trim()));
    const united = [base, ...fresh].join('|');
    if (united.length <= most) return united;
    this.conflicts.push({ path, kept: base, left: other });
    return base;
  }

  /** Terms by language. */
  terms(path: string, base: Record<string, string>, other: Record<string, string>): Record<string, string> {
    const united = { ...base };
    for (const [language, term] of Object.entries(other)) {
      const mine = base[language];
      united[language] = mine === undefined ? term : this.term(`${path}.${language}`, mine, term);
    }
    return united;
  }
}

/** The first list, and behind it what only the second has. */
export function uniteLists<T>(base: readonly T[], other: readonly T[]): T[] {
  const known = new Set(base);
  return [...base, ...new Set(other.filter((item) => !known.has(item)))];
}

/** Lists by language, so united. */
export function uniteByLanguage(
  base: Record<string, string[]>,
  other: Record<string, string[]>,
): Record<string, string[]> {
  const united = { ...base };
  for (const [language, items] of Object.entries(other))
    united[language] = uniteLists(base[language] ?? [], items);
  return united;
}
