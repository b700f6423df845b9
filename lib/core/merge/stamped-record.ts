/** What travels between devices: a record whose fields each know when and where they were said. */
import type { Stamp } from './stamp';

/** What JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Of what kind a record is; what its fields are is said in lib/sync/local/kinds. */
export type Kind = 'article' | 'claim' | 'curation' | 'annotation' | 'topic' | 'device';

/** One value that was said of a field, with when and where. */
export interface Said {
  readonly stamp: Stamp;
  readonly value: Json;
}

/**
 * A record as all devices have it in the end. Each field is a set of what was ever said of it, of which the last counts (`fields`) and the
 * others are kept (`lost`), newest first, up to a number: so merging is a union, and the order in which devices meet does not matter.
 * That it was deleted is a field like any other: `gone`, true.
 */
export interface StampedRecord {
  readonly kind: Kind;
  /** The same on every device. */
  readonly id: string;
  readonly fields: Readonly<Record<string, Said>>;
  /** By field; a field of which nothing else was said is absent. */
  readonly lost: Readonly<Record<string, readonly Said[]>>;
}

/** The field that says that a record was deleted. */
export const GONE = 'gone';

/** How many values that lost are kept of a field, the newest. Of fields that nobody types (`HEAVY_FIELDS`) none. */
export const MOST_LOST = 50;

/** Fields that are read in pages, not typed: the later takes the place of the earlier, of which nothing is kept. */
export const HEAVY_FIELDS: readonly string[] = ['reading'];
