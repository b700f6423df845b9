/**
 * What a trial runs in a page, in the world of the extension's own content scripts: their messages, sent and retried by their own code.
 */
import {
  anchorHighlights,
  binHighlight,
  editHighlight,
  keepClaim,
  keepHighlight,
  offerClaims,
} from '../../../lib/messaging/annotator-messages';
import type { Reply } from '../../../lib/messaging/post';
import type { Anchor, BinOf, EditOf, Keep, KeepClaim, OfferClaims } from '../../../lib/messaging/protocol';

/** A message of a content script, with what it sends. */
export type Asked =
  | { readonly is: 'anchor'; readonly input: Anchor }
  | { readonly is: 'offer'; readonly input: OfferClaims }
  | { readonly is: 'keep'; readonly input: Keep }
  | { readonly is: 'edit'; readonly input: EditOf }
  | { readonly is: 'bin'; readonly input: BinOf }
  | { readonly is: 'claim'; readonly input: KeepClaim };

/** Sends it as the annotator does. Never throws. */
export function ask({ is, input }: Asked): Promise<Reply<unknown>> {
  switch (is) {
    case 'anchor':
      return anchorHighlights(input);
    case 'offer':
      return offerClaims(input);
    case 'keep':
      return keepHighlight(input);
    case 'edit':
      return editHighlight(input);
    case 'bin':
      return binHighlight(input);
    case 'claim':
      return keepClaim(input);
  }
}
