import type { Colour } from '../annotation/annotation';

/** The columns of a table of annotations, in their order. */
export const COLUMNS = [
  'quote',
  'note',
  'colour',
  'tags',
  'title',
  'publisher',
  'author',
  'published',
  'address',
  'link',
  'saved',
  'modified',
  'topic',
  'kind',
  'id',
] as const;

/** The words that an export uses, in the reader's language and as the reader named them. */
export interface ExportNames {
  /** What each colour means to the reader. */
  readonly colours: Readonly<Record<Colour, string>>;
  /** A topic's title, from its id. */
  readonly topic: (id: string) => string;
  /** Heading of a document with several articles: "Highlights". */
  readonly heading: string;
  /** On the link to the sentence: "open in the page". */
  readonly open: string;
  /** What an annotation is whose words are looked for: "highlight". */
  readonly highlight: string;
  /** What one is that the reader keeps as a note on the page: "note on the page". */
  readonly pageNote: string;
  /** Headings of the table. */
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
}
