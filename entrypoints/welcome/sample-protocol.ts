/** What the page that opens when Crossread is new and its worker say to each other; both are ours and built together, so nothing is validated. */
import type { SampleHeld, SampleText } from './hold-sample';

/** Hold `here` against `others`. */
export interface SampleRequest {
  readonly here: SampleText;
  readonly others: readonly SampleText[];
  /** Of the interface, BCP 47. */
  readonly language: string;
}

/** What came of it. */
export type SampleReply =
  | { readonly is: 'held'; readonly held: SampleHeld }
  /** `why` is for the reader: the message of what was thrown. */
  | { readonly is: 'failed'; readonly why: string };
