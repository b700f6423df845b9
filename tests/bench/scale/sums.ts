/** From what was measured and assumed to requests, bytes, machines and money. Nothing is measured here. */
import { COUCH, FEED, POLL_MINUTES, PRICES, USERS } from './assumptions';
import type { FeedBytes } from './feed-bytes';
import type { CostPerClaim } from './per-claim';

const GB = 1e9;
const DAYS = 30.4;

/** A team edition for so many users. */
export interface TeamCost {
  readonly users: number;
  readonly databases: number;
  readonly shardFiles: number;
  readonly storageGB: number;
  /** In the busiest hour. */
  readonly pollsASecond: number;
  readonly waiting: number;
  readonly egressGBMonth: number;
  /** To answer these, and nothing else. */
  readonly processors: number;
  readonly servers: number;
  readonly eurosMonth: number;
  readonly eurosUserYear: number;
}

/** @param busiest requests a second that 100,000 devices make in the busiest hour, of one space (`simulateDay`) */
export function teamCost(users: number, cost: CostPerClaim, busiest: number): TeamCost {
  const { claimsEach, devicesEach, spacesEach, hoursOpen, partWatched, members } = USERS;
  const topics = Math.ceil((users * (spacesEach - 1)) / members);
  const databases = users + topics;
  const copies = users <= COUCH.oneServerUpTo ? 1 : COUCH.copies;
  const shardFiles = databases * COUCH.shards * copies;
  const storageGB =
    (users * claimsEach * cost.diskBytes * COUCH.overhead * copies + shardFiles * COUCH.emptyShard) / GB;
  const devices = users * devicesEach;
  // On a CouchDB a look is one request; the stand-in is asked once more, as it counts changes with numbers.
  const pollsASecond = (devices / 100_000) * busiest * spacesEach;
  const waiting = devices * (hoursOpen / 24) * partWatched * spacesEach;
  const looks = (devices * spacesEach * hoursOpen * 60) / POLL_MINUTES;
  const changes = users * (USERS.changesPrivate + (spacesEach - 1) * USERS.changesTopic) * devicesEach;
  const egressGBMonth = ((looks * (cost.poll.bytes + 600) + changes * cost.downBytes) * DAYS) / GB;
  const processors = Math.ceil(pollsASecond / COUCH.pollsPerProcessor / COUCH.load);
  const servers = Math.max(
    copies,
    Math.ceil((databases * copies) / COUCH.databasesPerServer),
    Math.ceil(waiting / COUCH.openConnections),
  );
  const eurosMonth =
    Math.max(processors, servers) * PRICES.processorMonth +
    storageGB * PRICES.storageGigabyteMonth +
    egressGBMonth * PRICES.egressGigabyte;
  return {
    users,
    databases,
    shardFiles,
    storageGB,
    pollsASecond,
    waiting,
    egressGBMonth,
    processors,
    servers,
    eurosMonth,
    eurosUserYear: (eurosMonth * 12) / users,
  };
}

/** What a device that was away fetches when it is back, of all its spaces. */
export interface CatchUp {
  readonly days: number;
  readonly records: number;
  readonly requests: number;
  readonly megabytes: number;
  /** To fetch and to open. */
  readonly seconds: number;
}

/** After so many days; each record counts once, however often it was changed. */
export function catchUp(days: number, cost: CostPerClaim): CatchUp {
  const records = days * (USERS.changesPrivate + (USERS.spacesEach - 1) * USERS.changesTopic);
  return {
    days,
    records,
    requests: Math.ceil(records * (cost.pullRequests / cost.claims)) + USERS.spacesEach,
    megabytes: (records * cost.downBytes) / 1e6,
    seconds: (records * (cost.pullMs + cost.openMs)) / 1000,
  };
}

/** A public pack for so many subscribers, for a month. */
export interface FeedCost {
  readonly subscribers: number;
  readonly requestsASecond: number;
  readonly egressGB: number;
  /** If every version were fetched whole. */
  readonly wholeGB: number;
  readonly euros: number;
}

/** Of files that a CDN serves. */
export function feedCost(subscribers: number, bytes: FeedBytes): FeedCost {
  const asks = subscribers * FEED.asksADay * DAYS;
  const versions = (FEED.versionsAWeek / 7) * DAYS * subscribers;
  const { partDeltas, notModified } = FEED;
  const each = partDeltas * bytes.delta + (1 - partDeltas) * bytes.pack;
  const egressGB = (asks * notModified + versions * each) / GB;
  return {
    subscribers,
    requestsASecond: (asks + versions) / (DAYS * 86_400),
    egressGB,
    wholeGB: (asks * notModified + versions * bytes.pack) / GB,
    euros: egressGB * PRICES.cdnGigabyte + ((asks + versions) / 1e6) * PRICES.cdnMillionRequests,
  };
}
