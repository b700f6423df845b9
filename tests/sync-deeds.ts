/** What readers do on devices, at random: for tests. */
import fc from 'fast-check';
import { colourOf } from '../lib/core/annotation/annotation';
import type { Annotation } from '../lib/core/annotation/annotation';
import type { CrossreadDb } from '../lib/store/db';
import {
  binAnnotations,
  deleteForGood,
  editAnnotations,
  keepAnnotation,
  restoreAnnotations,
} from '../lib/store/annotations';
import { saveReading } from '../lib/store/articles';
import { correctFacts } from '../lib/store/correct-facts';
import { curate, undoCurating } from '../lib/store/curations';
import { keepReaderClaim } from '../lib/store/keep-reader-claim';
import { putBackReaderClaim, removeReaderClaim } from '../lib/store/reader-claims';
import { removeArticles } from '../lib/store/remove-article';
import { canonicalText } from '../lib/core/topic/exchange/canonical-pack';
import { articleIds } from '../lib/sync/local/article-ids';
import { capture, tablesOf } from '../lib/sync/local/capture';
import { aClaim, anAnnotation, anArticle, anId } from './builders';
import type { Dies, Machine } from './sync-devices';

const TOPICS = ['summit', 'elsewhere'] as const;
const TEXTS = [
  'They shipped 11,000 containers. The visit lasted two days.',
  'On Tuesday they said: They shipped 11,000 containers. Nobody counted.',
  'A wholly different text, in which nobody counted anything at all.',
] as const;
const WORDS = ['', 'Who counted?', 'See page 4', 'ask Seoul'] as const;
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length];

/** One thing that happens. Numbers choose among what there is. */
export interface Deed {
  readonly on: number;
  readonly is: keyof typeof DEEDS | 'sync' | 'capture' | 'wait';
  readonly n: number;
  readonly m: number;
  readonly dies: Dies;
}

/** Deeds on so many devices. */
export const someDeeds = (devices: number, most: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(
    fc.record({
      on: fc.nat({ max: devices - 1 }),
      is: fc.constantFrom<Deed['is']>(
        ...(Object.keys(DEEDS) as (keyof typeof DEEDS)[]),
        'sync',
        'sync',
        'sync',
        'capture',
        'wait',
      ),
      n: fc.nat({ max: 11 }),
      m: fc.nat({ max: 11 }),
      dies: fc.constantFrom<Dies>(
        'never',
        'never',
        'before-take',
        'after-take',
        'after-capture',
        'before-mark',
      ),
    }),
    { minLength: Math.floor(most / 2), maxLength: most },
  );

/** Always new, and the same when a test is played again. */
let made = 0;
const freshId = () => anId(++made);

/** Before a test is played. */
export function beginAnew(): void {
  made = 0;
}

const moment = (now: number) => new Date(now).toISOString();

const DEEDS = {
  highlight: async (db: CrossreadDb, now: number, _: number, m: number) => {
    const topic = pick([null, ...TOPICS], m) ?? null;
    const at = moment(now);
    await keepAnnotation(db, anAnnotation({ id: freshId(), topic, created: at, modified: at }));
  },
  write: async (db: CrossreadDb, now: number, n: number, m: number) => {
    const one = await anyOf<Annotation>(db, 'annotations', n);
    const edit = pick(
      [
        { note: `${pick(WORDS, n)} ${now}` },
        { tags: [`tag ${n}`] },
        { colour: 'green' as const },
        { topic: 'summit' },
        { topic: null },
      ],
      m,
    );
    if (one && edit) await editAnnotations(db, new Map([[one.id, edit]]), moment(now));
  },
  bin: async (db: CrossreadDb, now: number, n: number) => {
    const one = await anyOf<Annotation>(db, 'annotations', n);
    if (one?.deleted === null) await binAnnotations(db, [one.id], moment(now));
    else if (one) await restoreAnnotations(db, [one.id], moment(now));
  },
  drop: async (db: CrossreadDb, _: number, n: number) => {
    const one = await anyOf<Annotation>(db, 'annotations', n);
    if (one && n % 3 === 0) await deleteForGood(db, [one.id]);
  },
  read: async (db: CrossreadDb, now: number, n: number, m: number) => {
    const text = pick(TEXTS, m) ?? '';
    // One address stays with one topic: where another reading takes an article from a topic of one audience to one of another, own devices still
    // disagree on whether it lies under the first (docs/team.md).
    const [id, topic] = [freshId(), pick(TOPICS, n % 3) ?? 'summit'];
    const start = text.indexOf('They shipped');
    const claims = start < 0 ? [] : [{ ...aClaim({ id: freshId(), article: id, topic, ...at(start) }) }];
    const article = anArticle({ id, url: `https://courier${n % 3}.example/summit`, title: `Title ${m}` });
    await saveReading(db, { article, text, topics: [topic], claims, readAt: now });
  },
  correct: async (db: CrossreadDb, now: number, n: number, m: number) => {
    const article = (await db.articles.filter(({ source }) => source === 'page').toArray())[n % 3];
    if (!article) return;
    const { title, publisher, published, language, url } = article;
    const given = m % 2 === 0 ? { title: `Put right ${now}` } : { publisher: null };
    await correctFacts(db, article.id, { title, publisher, published, language, url, ...given });
  },
  curate: async (db: CrossreadDb, now: number, n: number, m: number) => {
    const claims = await db.claims.toArray();
    const claim = pick(claims, n);
    const verdict = pick(
      [{ is: 'confirmed' as const }, { is: 'rejected' as const }, { is: 'none' as const }],
      m,
    );
    if (claim && verdict) await curate(db, claim, verdict, moment(now));
  },
  undo: async (db: CrossreadDb, _: number, n: number) => {
    const said = pick(await db.curations.toArray(), n);
    if (said) await undoCurating(db, said.id, said.at);
  },
  claim: async (db: CrossreadDb, now: number, n: number, m: number) => {
    const [topic, text] = [pick(TOPICS, m) ?? 'summit', TEXTS[0]];
    const [id, article] = [
      freshId(),
      anArticle({ id: freshId(), url: `https://courier${n % 3}.example/summit` }),
    ];
    const claim = aClaim({ id, article: article.id, topic, rules: ['reader:selection'] });
    await keepReaderClaim(db, { article, text, claim, keptAt: now });
  },
  unclaim: async (db: CrossreadDb, _: number, n: number, m: number) => {
    const own = await db.claims.filter(({ source }) => source === 'reader').toArray();
    const one = pick(own, n);
    const removed = one ? await removeReaderClaim(db, one.id) : null;
    if (removed && m % 3 === 0) await putBackReaderClaim(db, removed);
  },
  remove: async (db: CrossreadDb, _: number, n: number, m: number) => {
    const one = pick(await db.articles.toArray(), n);
    if (one && m % 2 === 0) await removeArticles(db, [one.id], []);
  },
} as const;

function at(start: number) {
  const exact = '11,000 containers';
  const sentence = { start, end: start + 31, exact: 'They shipped 11,000 containers.' };
  return { sentence, span: { start: start + 13, end: start + 30, exact } };
}

async function anyOf<T>(db: CrossreadDb, table: string, n: number): Promise<T | undefined> {
  return pick(await db.table<T>(table).toArray(), n);
}

/** Does a deed on a device; each takes a while. */
export async function doDeed(machines: readonly Machine[], { on, is, n, m, dies }: Deed): Promise<void> {
  const machine = pick(machines, on);
  if (!machine) return;
  machine.now += 1 + n * 700;
  if (is === 'sync') await machine.sync(dies);
  else if (is === 'capture') await capture(machine.db, machine.now);
  else if (is !== 'wait') await DEEDS[is](machine.db, machine.now, n, m);
}

/** What a reader sees of a store: articles by the names that all devices have for them, and words without their places in texts. */
export async function seenIn(db: CrossreadDb): Promise<unknown> {
  return db.transaction('rw', tablesOf(db), async () => {
    const articles = await db.articles.toArray();
    const claims = await db.claims.toArray();
    const curations = await db.curations.toArray();
    const rows = [
      ...articles.map(({ id }) => id),
      ...[...claims, ...curations].map(({ article }) => article),
    ];
    const ids = await articleIds(db, rows);
    const named = (claim: (typeof claims)[number]) => ({
      ...claim,
      article: ids.name(claim.article),
      ...(claim.source === 'reader' && { span: null, sentence: claim.sentence.exact }),
    });
    const texts = await db.snapshots.toArray();
    return {
      articles: sorted(
        articles.map((article) => ({
          ...article,
          id: ids.name(article.id),
          topics: [...article.topics].sort(),
        })),
      ),
      texts: sorted(texts.map(({ article, text }) => ({ id: ids.name(article), text }))),
      claims: sorted(claims.map(named)),
      curations: sorted(
        curations.map((said) => ({
          ...said,
          article: ids.name(said.article),
          claim: said.claim.sentence.exact,
          earlier: sorted(said.earlier),
        })),
      ),
      annotations: sorted(
        (await db.annotations.toArray()).map((one) => ({
          ...one,
          colour: colourOf(one),
          earlier: sorted(one.earlier),
        })),
      ),
    };
  });
}

function sorted<T>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}
