/** A claim store of millions of rows in a PostgreSQL of its own: what a read-only remote claim source would ask of it, and how long that takes. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateProse } from '../prose';
import { median } from './median';

/** What was measured of a store with so many claims. */
export interface ClaimStore {
  readonly version: string;
  readonly claims: number;
  /** Seconds to fill it, with all indexes. */
  readonly filled: number;
  /** Bytes by table or index. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly queries: readonly {
    readonly what: string;
    /** Milliseconds, by the server's own clock: the median, and of a hundred the fifth slowest. */
    readonly median: number;
    readonly slow: number;
    readonly rows: number;
  }[];
}

/** Claims of one article, on the average of our own corpus. */
const PER_ARTICLE = 25;
const TOPICS = 1_000;
const QUESTIONS = 20;
const TIMES = 100;

/** Numbers in place of texts: what is searched for is small, and read with one page of the disk. */
const SCHEMA = `
create unlogged table article (
  id bigint primary key, url_hash bytea not null, url text not null, title text not null,
  publisher int not null, language char(2) not null, published date not null);
create unlogged table claim (
  id bigint primary key, topic int not null, question int not null, article bigint not null, origin int not null,
  published date not null, low float8, high float8, modality smallint not null, polarity smallint not null,
  value jsonb not null, sentence text not null, changed bigint not null);
create unlogged table phrase (id int primary key, text text not null);`;

const INDEXES = `
alter table claim add words tsvector generated always as (to_tsvector('simple', sentence)) stored;
create index claim_answers on claim (topic, question, published desc);
create index claim_newest on claim (topic, published desc);
create index claim_article on claim (article);
create index claim_changed on claim (topic, changed);
create index claim_words on claim using gin (words);
create index article_hash on article (url_hash);
analyze;`;

/** What a reader's Crossread asks of it; \`:n\` is a number drawn anew each time. */
const QUERIES: readonly (readonly [what: string, sql: string])[] = [
  [
    'the 200 newest answers on a topic',
    `select c.id, value, sentence, url, title from claim c join article a on a.id = article
     where topic = 1 + (:n % ${TOPICS}) order by c.published desc limit 200`,
  ],
  [
    'answers to one question',
    `select id, value, origin, sentence from claim
     where topic = 1 + (:n % ${TOPICS}) and question = 1 + (:n % ${QUESTIONS}) order by published desc limit 50`,
  ],
  [
    'values of one question and how many origins each has',
    `select low, high, count(*), count(distinct origin) from claim
     where topic = 100 + (:n % ${TOPICS - 100}) and question = 1 + (:n % ${QUESTIONS}) group by low, high order by 4 desc limit 20`,
  ],
  [
    'claims of the articles whose address begins with a hash of 16 bits',
    `select c.id, url_hash, value, sentence from article a join claim c on c.article = a.id
     where url_hash >= decode(lpad(to_hex(:n % 65535), 4, '0'), 'hex') and url_hash < decode(lpad(to_hex(:n % 65535 + 1), 4, '0'), 'hex')`,
  ],
  [
    'what changed on a topic since, 1,000 at a time',
    `select * from claim where topic = 1 + (:n % ${TOPICS}) and changed > 0 order by changed limit 1000`,
  ],
  [
    'two rare words in sentences, 50',
    `select id, sentence from claim where words @@ (
       select to_tsquery('simple', string_agg(w, ' & ')) from (
         select w from (select unnest(tsvector_to_array(to_tsvector('simple', text))) w from phrase where id = 1 + (:n % 5000)) t
         where length(w) > 6 limit 2) two) limit 50`,
  ],
];

/**
 * Fills a new PostgreSQL with claims and asks it what would be asked.
 * @returns null where there is no PostgreSQL on this machine
 */
export async function measurePostgres(claims: number): Promise<ClaimStore | null> {
  const bin = findPostgres();
  if (bin === null) return null;
  const home = mkdtempSync(join(tmpdir(), 'crossread-postgres-'));
  const as = ownerFor(home);
  const run = (program: string, args: readonly string[], input?: string) =>
    execFileSync(join(bin, program), args, {
      ...as,
      cwd: home,
      encoding: 'utf8',
      input,
      maxBuffer: 1e9,
      stdio: 'pipe',
    });
  let server: ChildProcess | undefined;
  try {
    run('initdb', ['-D', join(home, 'data'), '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C', '-N']);
    const settings = [
      'fsync=off',
      'shared_buffers=1GB',
      'maintenance_work_mem=512MB',
      'work_mem=32MB',
      'jit=off',
    ];
    server = spawn(
      join(bin, 'postgres'),
      ['-D', join(home, 'data'), '-k', home, '-h', '', ...settings.flatMap((one) => ['-c', one])],
      { ...as, cwd: home, stdio: 'ignore' },
    );
    const sql = (text: string) =>
      run('psql', ['-h', home, '-U', 'bench', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'], text);
    await isReady(() => sql('select 1'));
    return measure(claims, sql);
  } finally {
    if (server && server.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  }
}

function measure(claims: number, sql: (text: string) => string): ClaimStore {
  const start = performance.now();
  sql(SCHEMA + phrases() + fill(claims) + INDEXES);
  const filled = (performance.now() - start) / 1000;
  const sizes = sql(
    `select relname, pg_relation_size(oid) from pg_class where relname ~ '^(claim|article)' and relkind in ('r','i') order by 1`,
  )
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name = '', size]): [string, number] => [name, Number(size)]);
  return {
    version: sql('show server_version').trim().split(' ')[0] ?? '',
    claims,
    filled,
    sizes: Object.fromEntries(sizes),
    queries: QUERIES.map(([what, query]) => ({ what, ...timesOf(query, sql) })),
  };
}

function timesOf(query: string, sql: (text: string) => string) {
  const asked = Array.from({ length: TIMES }, (_, i) => {
    const filledIn = query.replaceAll(':n', String((i * 7919) % 1_000_003));
    return `explain (analyze, timing off, summary on, format json) ${filledIn};\n\\echo ~`;
  });
  const plans = sql(asked.join('\n'))
    .split('~\n')
    .filter((text) => text.trim() !== '');
  const times = plans.map((plan) => Number(/"Execution Time": ([\d.]+)/.exec(plan)?.[1]));
  const rows = plans.map((plan) => Number(/"Actual Rows": (\d+)/.exec(plan)?.[1]));
  const slow = times.toSorted((a, b) => a - b).at(-5) ?? Number.NaN;
  return { median: median(times), slow, rows: median(rows) };
}

/** Halves of sentences, of which each claim has two: of so many pairs that they hardly come twice. */
function phrases(): string {
  const sentences = generateProse(1, 600_000).match(/[^.?\n]{40,140}[.?]/g) ?? [];
  const rows = sentences.slice(0, 5_000).map((text, i) => `${i + 1}\t${text.replaceAll('\\', '').trim()}`);
  return `\ncopy phrase from stdin;\n${rows.join('\n')}\n\\.\n`;
}

/** Topics as they are: a few with very many claims, many with few. */
function fill(claims: number): string {
  const articles = Math.ceil(claims / PER_ARTICLE);
  return `
select setseed(0.5);
insert into article select i, sha256(i::text::bytea), 'https://paper-' || i % 4000 || '.example/' || i || '/a-story-of-the-day',
  'A story of the day number ' || i, i % 4000, 'en', date '2020-01-01' + (i % 2500)::int from generate_series(1, ${articles}) i;
insert into claim select i, 1 + floor(exp(t * ln(${TOPICS})))::int, 1 + floor(random() * ${QUESTIONS})::int, 1 + i % ${articles},
  1 + floor(exp(random() * ln(5000)))::int, date '2020-01-01' + (i % 2500)::int, v, v, 1, 1,
  jsonb_build_object('type', 'quantity', 'min', v, 'max', v, 'unit', 'container', 'approx', true), p.text || ' ' || q.text, i
from (select i, random() t, floor(random() * 500) v, 1 + floor(random() * 5000)::int a, 1 + floor(random() * 5000)::int b
  from generate_series(1, ${claims}) i) n join phrase p on p.id = a join phrase q on q.id = b;
`;
}

function findPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes. */
function ownerFor(home: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' })),
  );
  if (uid === undefined || gid === undefined) throw new Error('there is no user postgres');
  chownSync(home, uid, gid);
  return { uid, gid };
}

async function isReady(ask: () => unknown): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await wait(100);
    }
  }
}
