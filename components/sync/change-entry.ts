import type { Kind } from '../../lib/core/merge/stamped-record';
import { t, type ProvenanceMessageKey } from '../../locales/t-provenance';

/** Who said something, when, and what it was. */
export interface ChangeEntry {
  /** Tells one from another. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null while the device has not said its name. */
  readonly who: { readonly user: string; readonly device: string; readonly isThis: boolean } | null;
  readonly kind: Kind;
  readonly field: string;
  /** Of a curation its verdict; else null. */
  readonly verdict: string | null;
  /** What it was said of: words, a title; null where that is not known here. */
  readonly of: string | null;
  /** Whether something else was said later, which counts. */
  readonly isOutweighed: boolean;
}

/** Who said it, in words. */
export function sayWho({ who }: Pick<ChangeEntry, 'who'>): string {
  if (!who) return t('unknownDevice');
  return t(who.isThis ? 'whoHere' : 'who', { user: who.user, device: who.device });
}

/** What was done, in words: as exactly as there are words for it. */
export function sayDid({ kind, field, verdict }: Pick<ChangeEntry, 'kind' | 'field' | 'verdict'>): string {
  const closely = DID[`${kind}.${verdict ?? field}`];
  return t(closely ?? `did.${kind}`);
}

/** What is said of some fields more closely than that something was changed. */
const DID: Readonly<Record<string, ProvenanceMessageKey>> = {
  'article.reading': 'did.article.reading',
  'article.gone': 'did.article.gone',
  'claim.base': 'did.claim.base',
  'claim.gone': 'did.claim.gone',
  'curation.confirmed': 'did.curation.confirmed',
  'curation.corrected': 'did.curation.corrected',
  'curation.rejected': 'did.curation.rejected',
  'curation.merged': 'did.curation.merged',
  'curation.none': 'did.curation.none',
  'annotation.base': 'did.annotation.base',
  'annotation.note': 'did.annotation.note',
  'annotation.deleted': 'did.annotation.deleted',
  'annotation.gone': 'did.annotation.gone',
  'topic.gone': 'did.topic.gone',
};
