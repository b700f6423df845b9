import { refusals } from '../../locales/en/refusals';
import type { RefusalsMessageKey } from '../../locales/t-refusals';

/** What the reader asked for was not done. The reader is told why in the reader's language (say-trouble.ts); the error's own message is English. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
  /** Why. */
  readonly why: RefusalsMessageKey;

  constructor(why: RefusalsMessageKey) {
    super(refusals[why]);
    this.why = why;
  }
}
