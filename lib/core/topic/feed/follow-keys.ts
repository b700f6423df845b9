import { canonicalText } from '../exchange/canonical-pack';
import type { FeedIndex, KeyChange } from './feed-index';
import type { Verify } from './signature';

/** The text that the earlier key signs when another takes its place, in UTF-8. @param feed id of the feed: a key may sign several */
export function keyChangeText(feed: string, { from, to, at }: Omit<KeyChange, 'value'>): string {
  return `crossread key change 1\n${canonicalText({ feed, from, to, at })}`;
}

/**
 * Whether the key that signed an index is one that is known, or follows one by changes each of which the key before it signed.
 * @param isKnown whether it is the key that one subscribed to, or saw last
 */
export async function leadsFromKnown(
  { id, signature, keyChanges }: Pick<FeedIndex, 'id' | 'signature' | 'keyChanges'>,
  isKnown: (key: string) => boolean | Promise<boolean>,
  verify: Verify,
): Promise<boolean> {
  const followed = new Set<string>();
  let key = signature.key;
  while (!(await isKnown(key))) {
    followed.add(key);
    const before = keyChanges.find(({ to, from }) => to === key && !followed.has(from));
    if (!before || !(await verify(before.from, keyChangeText(id, before), before.value))) return false;
    key = before.from;
  }
  return true;
}
