/** A topic as it is listed. */
export interface TopicEntry {
  readonly id: string;
  readonly title: string;
  /** What the event is; empty where its pack does not say. */
  readonly description: string;
  /** The days of the event, ISO 8601. */
  readonly days: { readonly from: string; readonly to: string };
  readonly from: 'shipped' | 'imported' | 'own';
  readonly version: string;
  /** Null where the pack does not say. */
  readonly author: string | null;
  readonly licence: string | null;
  /** When its pack was last changed by its maker, ISO 8601; null where it does not say. */
  readonly updated: string | null;
  /** When it was put here or changed here; milliseconds since 1970, 0 when that is not known. */
  readonly changed: number;
  /** Whether it is followed. */
  readonly isOn: boolean;
}

/** How much there is on a topic. */
export interface TopicCounts {
  readonly articles: number;
  readonly claims: number;
  readonly highlights: number;
}

/** What would become of what lies in the store on a topic, if it were deleted. */
export interface TopicWeight {
  /** Articles that were read, added or imported: they stay, without this topic. */
  readonly articles: number;
  /** Articles that only the pack knows: they go. */
  readonly packArticles: number;
  /** Claims found or imported: they go. */
  readonly claims: number;
  readonly packClaims: number;
  /** Claims that the reader made: they go. */
  readonly ownClaims: number;
  /** What the reader said of claims: it goes. */
  readonly curations: number;
  /** They stay. */
  readonly highlights: number;
}

/** What an export of a topic carries. */
export interface ExportChoice {
  /** The claims that its pack brings, with their articles. */
  readonly withClaims: boolean;
  /** The claims that stand in the store as well. */
  readonly withStored: boolean;
}
