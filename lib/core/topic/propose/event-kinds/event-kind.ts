/** Words by language (BCP 47 primary subtag), in the notation of terms: alternatives parted by `|`, open ones ending in `*`. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** A kind of event, and what is typical of it. */
export interface EventKind {
  readonly id: string;
  /** What it is called in a topic's name. */
  readonly label: WordsByLanguage;
  /** Nouns for it. */
  readonly nouns: WordsByLanguage;
  /** Verbs for taking part in it, or for its taking place. */
  readonly verbs: WordsByLanguage;
  /** Further words that name it for sure: "flooded" tells of a flood as well as its noun. */
  readonly also?: WordsByLanguage;
  /** Between two sides, at a place that it strikes, or under a name of its own. */
  readonly shape: 'sides' | 'place' | 'named';
  /** Whether coverage can begin before it does. */
  readonly isPlanned: boolean;
  /** Whether there is one every year or so, so that the one before is a rival. */
  readonly recurs: boolean;
}
