import type { Colour } from '../../lib/core/annotation/annotation';

/** What something in the bin was. */
export type BinKind = 'highlight' | 'articles' | 'topic' | 'claim' | 'said' | 'draft' | 'everything-read';

/** How many records of a kind went with it. */
export type Went = Readonly<Record<'articles' | 'claims' | 'ownClaims' | 'said' | 'drafts', number>>;

/** Something that lies in the bin, as it is shown. */
export interface BinEntry {
  readonly id: string;
  readonly kind: BinKind;
  /** A title, or the words of a highlight; of several articles the first one's. Empty where it has none. */
  readonly title: string;
  /** Of a highlight: the page that it is on. */
  readonly page: string;
  /** Of a highlight. */
  readonly note: string;
  /** Of a highlight; null for all else. */
  readonly colour: Colour | null;
  readonly went: Went;
  /** When it was deleted, milliseconds since 1970. */
  readonly at: number;
}

/** How many things there are of each kind, in this order; of several articles that were deleted at once each counts. */
export function tallyOf(entries: readonly BinEntry[]): readonly (readonly [BinKind, number])[] {
  const counts = new Map<BinKind, number>();
  for (const { kind, went } of entries) {
    const n = kind === 'articles' || kind === 'everything-read' ? went.articles : 1;
    counts.set(kind, (counts.get(kind) ?? 0) + n);
  }
  return KINDS.flatMap((kind) => {
    const n = counts.get(kind);
    return n === undefined ? [] : [[kind, n] as const];
  });
}

const KINDS: readonly BinKind[] = [
  'highlight',
  'articles',
  'topic',
  'claim',
  'said',
  'draft',
  'everything-read',
];
