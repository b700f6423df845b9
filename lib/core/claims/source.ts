/** Where what is known of an article comes from. */
import * as v from 'valibot';
import type { Claim } from './claim';

/** Schema of {@link Source}. */
export const SourceSchema = v.picklist(['page', 'pack', 'reader', 'import']);

/**
 * Where a record comes from: a page that was read (or a file or text that was added), a topic pack, an imported comparison, or (a claim
 * made from a selection) the reader.
 */
export type Source = v.InferOutput<typeof SourceSchema>;

/** A claim and where it comes from: an article that a pack knows and the reader has read has claims of both. */
export interface SourcedClaim extends Claim {
  readonly source: Source;
}

/** The rule of a claim that was not read in its article, but in what another program says that the article claims. */
export const TOLD_BY_OTHERS = 'import:claim';
