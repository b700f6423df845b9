import type { TopicPack } from '../schema';

/** A pack without what belongs to one file of it: its checksum and its signature hold no longer once anything is changed. */
export function barePack({ checksum: _, signature: __, ...pack }: TopicPack): TopicPack {
  return pack;
}

/**
 * A pack as one text that is the same however its file was written: keys in code unit order, no white space (RFC 8785 for what a pack
 * holds), without its checksum, which is made of this text, and without its signature.
 */
export function canonicalPack(pack: TopicPack): string {
  return canonicalText(barePack(pack));
}

/** Any value of JSON as such a text: two that say the same have the same. */
export function canonicalText(json: unknown): string {
  return JSON.stringify(json, (_key, value: unknown) => (isRecord(value) ? inOrder(value) : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
