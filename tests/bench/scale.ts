/**
 * How the team edition and public packs grow: prints what docs/scale.md says, as tables.
 *
 *     npx tsx tests/bench/scale.ts                  all of it but PostgreSQL: a minute or two
 *     npx tsx tests/bench/scale.ts claims           cost per claim on the stand-in for CouchDB, or on the one that COUCH_URL names
 *     npx tsx tests/bench/scale.ts polls            a day of many devices, and a server that was away
 *     npx tsx tests/bench/scale.ts growth           users, databases, machines, money; catching up
 *     npx tsx tests/bench/scale.ts feed             public packs
 *     npx tsx tests/bench/scale.ts growth --write   the same, and draws docs/images/scale/growth.svg
 *     npx tsx tests/bench/scale.ts postgres 1000000 a claim store of so many claims, in a PostgreSQL of its own
 *
 * What is assumed stands in tests/bench/scale/assumptions.ts and is printed with what rests on it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { plotOf } from './report/plot';
import { COUCH, FEED, PRICES, USERS } from './scale/assumptions';
import { measureFeed } from './scale/feed-bytes';
import { measurePerClaim, type CostPerClaim } from './scale/per-claim';
import { simulateDay, simulateReturn, type Load } from './scale/poll-load';
import { measurePostgres } from './scale/postgres';
import { catchUp, feedCost, teamCost, type TeamCost } from './scale/sums';

const CLAIMS = 5_000;
const DEVICES = 100_000;
const words = process.argv.slice(2);
const [part = 'all', number] = words.filter((word) => !word.startsWith('--'));
const PLOTS = 'docs/images/scale';

let measured: Promise<CostPerClaim> | undefined;
const sealed = () => (measured ??= measurePerClaim(CLAIMS, true));

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  claims: async () => {
    title(`One claim, of ${figure(CLAIMS)}`);
    const both = [await sealed(), await measurePerClaim(CLAIMS, false)];
    table(
      ['', 'sealed', 'readable'],
      (
        [
          ['bytes up', (one) => figure(one.upBytes)],
          ['bytes down', (one) => figure(one.downBytes)],
          ['bytes on the server’s disk', (one) => figure(one.diskBytes)],
          ['ms to seal', (one) => figure(one.sealMs)],
          ['ms to push', (one) => figure(one.pushMs)],
          ['ms to pull', (one) => figure(one.pullMs)],
          ['ms to open', (one) => figure(one.openMs)],
          ['requests to pull them all', (one) => figure(one.pullRequests)],
          ['a look when nothing is new: ms', (one) => figure(one.poll.ms)],
          ['… requests', (one) => figure(one.poll.requests)],
          ['… bytes of bodies', (one) => figure(one.poll.bytes)],
        ] satisfies [string, (one: CostPerClaim) => string][]
      ).map(([what, of]) => [what, ...both.map(of)]),
    );
  },
  polls: async () => {
    title(`Looks a second, of ${figure(DEVICES)} devices with one space each`);
    const { hoursOpen } = USERS;
    const day = (jitter: boolean, spread: number) =>
      simulateDay({ devices: DEVICES, hoursOpen, jitter, spread });
    const cells = ({ mean, busiestHour, p99, most }: Load) => [mean, busiestHour, p99, most].map(figure);
    table(
      ['', 'mean', 'busiest hour', 'its 99th of 100 seconds', 'its worst second'],
      [
        ['in one time zone, each at its own moment', ...cells(day(true, 0))],
        ['the same, all on the minute', ...cells(day(false, 0))],
        ['in thirteen time zones, each at its own moment', ...cells(day(true, 12))],
        [
          'all of them, in the hour after ten minutes without the server',
          ...cells(simulateReturn(DEVICES, 600)),
        ],
        ['… after eight hours', ...cells(simulateReturn(DEVICES, 28_800))],
      ],
    );
  },
  growth: async () => {
    const cost = await sealed();
    const { busiestHour } = simulateDay({
      devices: DEVICES,
      hoursOpen: USERS.hoursOpen,
      jitter: true,
      spread: 0,
    });
    title('Users');
    const sizes = [5, 50, 500, 10_000, 100_000, USERS.users].map((users) =>
      teamCost(users, cost, busiestHour),
    );
    table(
      [
        'users',
        'databases',
        'shard files',
        'GB on disks',
        'looks a second',
        'waiting requests',
        'GB out a month',
        'processors',
        'servers',
        '€ a month',
        '€ a user and year',
      ],
      sizes.map((one) =>
        [
          one.users,
          one.databases,
          one.shardFiles,
          one.storageGB,
          one.pollsASecond,
          one.waiting,
          one.egressGBMonth,
          one.processors,
          one.servers,
          one.eurosMonth,
          one.eurosUserYear,
        ].map(figure),
      ),
    );
    if (words.includes('--write')) draw(sizes);
    title('Catching up');
    table(
      ['days away', 'records', 'requests', 'MB', 'seconds'],
      [1, 7, 30, 365].map((days) => {
        const one = catchUp(days, cost);
        return [one.days, one.records, one.requests, one.megabytes, one.seconds].map(figure);
      }),
    );
    assumed({ ...USERS, ...COUCH, ...PRICES });
  },
  feed: async () => {
    const bytes = measureFeed();
    title('A public pack');
    table(
      ['', 'kB'],
      [
        ['the pack, gzip', figure(bytes.pack / 1000)],
        [
          `what leads to it from the one before (${bytes.newClaims} new claims), gzip`,
          figure(bytes.delta / 1000),
        ],
      ],
    );
    const sizes = [1_000, 100_000, FEED.subscribers].map((subscribers) => feedCost(subscribers, bytes));
    table(
      ['subscribers', 'requests a second', 'GB a month', 'GB a month without deltas', '€ a month'],
      sizes.map((one) =>
        [one.subscribers, one.requestsASecond, one.egressGB, one.wholeGB, one.euros].map(figure),
      ),
    );
    assumed({ ...FEED, cdnGigabyte: PRICES.cdnGigabyte, cdnMillionRequests: PRICES.cdnMillionRequests });
  },
};

async function postgres(claims: number): Promise<void> {
  const store = await measurePostgres(claims);
  if (!store) {
    console.log('There is no PostgreSQL on this machine.');
    return;
  }
  title(`${figure(store.claims)} claims in PostgreSQL ${store.version}, filled in ${figure(store.filled)} s`);
  table(
    ['table or index', 'MB', 'bytes a claim'],
    Object.entries(store.sizes).map(([name, size]) => [
      name,
      figure(size / 1e6),
      figure(size / store.claims),
    ]),
  );
  table(
    ['asked a hundred times', 'ms, median', 'ms, the fifth slowest', 'rows'],
    store.queries.map((one) => [one.what, figure(one.median), figure(one.slow), figure(one.rows)]),
  );
}

if (part === 'postgres') await postgres(Number(number ?? 1_000_000));
else if (part === 'all') for (const print of Object.values(PARTS)) await print();
else if (PARTS[part]) await PARTS[part]();
else {
  console.error(`There is no part “${part}”. There are: ${[...Object.keys(PARTS), 'postgres'].join(', ')}`);
  process.exitCode = 1;
}

function draw(sizes: readonly TeamCost[]): void {
  const line = (name: string, of: (one: TeamCost) => number) => ({
    name,
    points: sizes.map((one) => ({ x: one.users, y: of(one) })),
  });
  const lines = [
    line('databases', (one) => one.databases),
    line('GB on disks', (one) => one.storageGB),
    line('looks a second', (one) => one.pollsASecond),
    line('€ a month', (one) => one.eurosMonth),
  ];
  mkdirSync(PLOTS, { recursive: true });
  const what = 'What the team edition takes';
  writeFileSync(
    `${PLOTS}/growth.svg`,
    plotOf({ id: 'scale/growth', what, along: 'users', unit: 'count', lines }),
  );
}

function title(text: string): void {
  console.log(`\n## ${text}\n`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heads, heads.map(() => '---'), ...rows];
  console.log(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

function assumed(values: Readonly<Record<string, number>>): void {
  const told = Object.entries(values).map(([name, value]) => `${name} ${figure(value)}`);
  console.log(`Assumed: ${told.join(', ')}.\n`);
}

/** Three digits that say something; whole numbers from 1,000 on. */
function figure(value: number): string {
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
