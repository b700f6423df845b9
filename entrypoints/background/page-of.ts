import { speakFor } from '../../lib/core/claims/same-site';
import { canonicalUrl } from '../../lib/dom/canonical-url';
import type { Sender } from '../../lib/messaging/messages';
import { siteOf } from '../../lib/messaging/shared-state';
import type { ReadTab } from './analyse-page';

/**
 * The page that a content script speaks for: all that it may ask about. Its address is the tab's, which follows a page that navigates by
 * itself; where the tab went elsewhere in the meantime it is the sender's own, as what a page sends must never count as another's.
 * @throws Error when the sender is no page in a tab
 */
export function pageOf({ tab, url, documentId, documentLifecycle: life }: Sender): ReadTab {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be read.');
  const isThere = (life === undefined || life === 'active') && originOf(tab.url) === originOf(url);
  const document = documentId === undefined ? {} : { document: documentId };
  return { id: tab.id, url: isThere ? tab.url : url, incognito: tab.incognito, ...document };
}

const originOf = (url: string | undefined) =>
  url !== undefined && siteOf(url) !== null ? new URL(url).origin : null;

/**
 * The address under which a page's article is known: the one that it states, where a page at its address may state that. Whatever it says of
 * another site's, it says of itself.
 */
export function sourceOf({ url = '' }: Pick<ReadTab, 'url'>, stated: string): string {
  const own = canonicalUrl(url, null);
  const canonical = canonicalUrl(url, stated);
  return speakFor(own, canonical) ? canonical : own;
}
