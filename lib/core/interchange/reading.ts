import type { Annotation } from '../annotation/annotation';
import type { ImportReason, Place } from './import-reasons';

/** A record of a file that is not taken. */
export interface Refusal {
  /** Where in the file. */
  readonly at: Place;
  /** The first words of what it is about, so that the reader knows it again; empty where it says nothing. */
  readonly what: string;
  /** Why, and what can be done about it. */
  readonly why: ImportReason;
}

/** What was read from a file: every record is in one of the two. */
export interface Reading {
  readonly annotations: readonly Annotation[];
  readonly refused: readonly Refusal[];
}

/** What reading needs to know of the world outside. */
export interface ReadingContext {
  /** The keys under which a page is found again, from its address (lib/dom/page-key). */
  readonly keysOf: (address: string) => string[];
  /** The address under which a page is known, from one under which it was found (lib/dom/canonical-url). */
  readonly canonicalOf: (address: string) => string;
  /** Now, ISO 8601: when a record without a date counts as saved. */
  readonly at: string;
}
