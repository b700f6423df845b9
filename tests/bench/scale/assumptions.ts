/** What the figures rest on that was not measured: change one, and run it again. */

/** Who uses it, and how. */
export const USERS = {
  users: 1_000_000,
  claimsEach: 1_000,
  devicesEach: 2,
  /** Databases a user’s devices ask: the private one and topics. */
  spacesEach: 3,
  /** Hours a day a device’s browser runs. */
  hoursOpen: 8,
  /** Part of that time in which panel or desk is open. */
  partWatched: 0.1,
  /** Records that change in a user’s private space in a day, and in one shared topic. */
  changesPrivate: 40,
  changesTopic: 300,
  /** Members of a topic. */
  members: 20,
} as const;

/** As the extension does it: entrypoints/background/sync.team.ts. */
export const POLL_MINUTES = 5;

/** A server, until somebody has measured an Apache CouchDB with this load. */
export const COUCH = {
  /** Requests for changes, of which there are none, that one processor answers in a second. */
  pollsPerProcessor: 250,
  /** Waiting requests that one server holds open. */
  openConnections: 20_000,
  /** Databases that one server has open and served at once, of those it holds. */
  databasesPerServer: 100_000,
  /** Shards of a small database, and copies of each in a cluster; up to so many users one server does, with one copy. */
  shards: 1,
  copies: 3,
  oneServerUpTo: 1_000,
  /** Bytes on the disk for each byte of a record, before compaction has come round. */
  overhead: 2,
  /** Bytes of an empty database, by shard. */
  emptyShard: 20_000,
  /** Part of a processor that is planned for: the rest is for bad moments. */
  load: 0.5,
} as const;

/** Money, in euros; rented machines at a middling provider. */
export const PRICES = {
  processorMonth: 12,
  storageGigabyteMonth: 0.1,
  egressGigabyte: 0.05,
  cdnGigabyte: 0.01,
  cdnMillionRequests: 0.6,
} as const;

/** A public feed. */
export const FEED = {
  subscribers: 1_000_000,
  /** How often each asks in a day, as lib/sync/feeds/check-feeds.ts does, and versions that come out in a week. */
  asksADay: 1,
  versionsAWeek: 5,
  /** Bytes of a request’s answer without a body (304), with its headers and its share of TLS. */
  notModified: 600,
  /** Part of the subscribers that was there for the version before, and so takes a delta. */
  partDeltas: 0.9,
} as const;
