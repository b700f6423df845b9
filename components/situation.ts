import type { PageStatus, Reading } from '../lib/messaging/protocol';

/** Why the panel has no reading to show. */
export type NoReading =
  | 'starting'
  | 'reading'
  | 'browser-page'
  | 'local-file'
  | 'store'
  | 'pdf'
  | 'never-read'
  | 'password'
  | 'not-article'
  | 'no-topic'
  | 'off-topic'
  | 'reload'
  | 'paused-site'
  | 'paused'
  | 'no-topics'
  | 'trouble'
  | 'store-closed';

/** What the panel knows of the tab it stands beside. */
export interface TabFacts {
  /** Undefined where the browser does not tell extensions. */
  readonly url: string | undefined;
  readonly isLoading: boolean;
  readonly isPaused: boolean;
  readonly isSitePaused: boolean;
  /** Whether its site is among those that are never read, and the reader did not ask to have this page read. */
  readonly isNeverRead: boolean;
  /** Whether there is a topic to read for: unknown until the store was asked. */
  readonly followsTopics: boolean | undefined;
  /** Whether a pack was refused, and nothing is there in its place. */
  readonly hasTrouble: boolean;
  readonly reading: Reading | null;
  /** What the page says of itself; null when nobody answers there, undefined while it was not asked. */
  readonly status: PageStatus['state'] | null | undefined;
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Where the panel stands: `read`, or why there is nothing to show. The reader's own choices come first. */
export function situationOf(facts: TabFacts): NoReading | 'read' {
  const { isLoading, isPaused, isSitePaused, isNeverRead, followsTopics, hasTrouble, reading, status } =
    facts;
  const address = addressOf(facts.url);
  if (address) return address;
  if (isPaused) return 'paused';
  if (isSitePaused) return 'paused-site';
  if (isNeverRead) return 'never-read';
  if (followsTopics === undefined) return 'starting';
  if (!followsTopics) return hasTrouble ? 'trouble' : 'no-topics';
  // A reading outlives its page in the browser's memory; the page itself knows whether there is still one.
  if (reading && (status === undefined || status === 'topic')) return reading.state;
  if (status === undefined || (status === null && isLoading)) return 'starting';
  if (status === null) return isPdf(facts.url) ? 'pdf' : 'reload';
  // It names what is followed: its reader is on the way.
  return status === 'topic' ? 'reading' : status;
}

function addressOf(url: string | undefined): NoReading | null {
  if (url === undefined || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return STORES.includes(hostname) ? 'store' : null;
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
