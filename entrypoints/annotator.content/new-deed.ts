import { randomUuid } from '../../lib/dom/random-uuid';
import type { Deed } from '../../lib/messaging/protocol';

/** A name for something that the reader does now: sent with every retry, it is done once. */
export function newDeed(): Deed {
  return { id: randomUuid(), at: Date.now() };
}
