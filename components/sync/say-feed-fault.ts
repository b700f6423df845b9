import type { FeedFault } from '../../lib/sync/feeds/feed';
import { t } from '../../locales/t-feeds';

/** Says what is wrong with a feed, and what to do. */
export function sayFeedFault(fault: FeedFault): string {
  if (fault.is === 'other-key') return t('fault.other-key', { fingerprint: fault.fingerprint });
  return t(SAID[fault.is]);
}

const SAID = {
  unreachable: 'fault.unreachable',
  'not-there': 'fault.not-there',
  busy: 'fault.busy',
  unauthorised: 'fault.closed',
  forbidden: 'fault.closed',
  'not-a-server': 'fault.no-feed',
  'no-feed': 'fault.no-feed',
  'too-large': 'fault.no-feed',
  'broken-signature': 'fault.broken-signature',
  'no-signatures': 'fault.no-signatures',
  'rolled-back': 'fault.rolled-back',
  'two-of-one': 'fault.two-of-one',
  'other-feed': 'fault.other-feed',
  ahead: 'fault.ahead',
  'other-pack': 'fault.other-pack',
  server: 'fault.server',
  // Of syncing; no feed says them.
  'no-room': 'fault.server',
  'wrong-key': 'fault.server',
  forged: 'fault.server',
  clock: 'fault.server',
  withheld: 'fault.server',
  'full-here': 'fault.server',
} as const satisfies Record<Exclude<FeedFault['is'], 'other-key'>, string>;
