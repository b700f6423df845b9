/** What the room of claims asks of its worker, and what that answers. */

/** A search; the last one counts. */
export interface ClaimQuery {
  /** Grows with every query: an answer says which one it is to. */
  readonly turn: number;
  readonly query: string;
  /** Which of those found are shown, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What became of the last query: told anew when more was read, or something changed in the store. */
export type ClaimAnswer =
  | {
      readonly is: 'found';
      readonly turn: number;
      readonly n: number;
      /** Of so many that were looked through. */
      readonly all: number;
      /** Ids of those that are shown. */
      readonly ids: readonly string[];
      /** Whether all that the store has was looked through. */
      readonly isWhole: boolean;
    }
  | { readonly is: 'failed'; readonly why: string };
