import type { LocalText, TopicPack } from '../../lib/core/topic/schema';
import type { TopicEditorMessageKey } from '../../locales/t-topic-editor';

/** Something to choose: its id, and what it is called. */
export type Option = readonly [id: string, name: string];

interface Reads<T, V> {
  readonly read: (of: T) => V;
  /** The same with another value in this field. */
  readonly write: (of: T, to: V) => T;
}

/** Days, as the pack writes them; undefined where none are stated. */
export type Days = { from: string; to: string } | undefined;

/**
 * One field of a part of the pack. The editor is made of tables of these: what a field is called, how it is explained, which path its mistakes
 * have, and how it is read and written.
 */
export type Field<T> = {
  /** Behind the path of the part: `value.unit`. */
  readonly path: string;
  readonly label: TopicEditorMessageKey;
  readonly help: TopicEditorMessageKey;
  /** Whether it has a meaning here; always, where it is not given. */
  readonly isShown?: (of: T) => boolean;
} & (
  | ({ readonly type: 'text' | 'long-text' | 'day' } & Reads<T, string>)
  | ({ readonly type: 'number' } & Reads<T, number | undefined>)
  | ({ readonly type: 'check' } & Reads<T, boolean>)
  | ({ readonly type: 'days' } & Reads<T, Days>)
  | ({ readonly type: 'one-of'; readonly options: (pack: TopicPack) => readonly Option[] } & Reads<T, string>)
  | ({ readonly type: 'ids'; readonly options: (pack: TopicPack, of: T) => readonly Option[] } & Reads<
      T,
      readonly string[]
    >)
  /** A text for readers, by language. */
  | ({ readonly type: 'texts' } & Reads<T, LocalText | undefined>)
  /** What is looked for, by language, one a line. */
  | ({ readonly type: 'lines' } & Reads<T, Readonly<Record<string, readonly string[]>>>)
  /** Alternatives in whatever language, one a line. */
  | ({ readonly type: 'term' } & Reads<T, string>)
);
