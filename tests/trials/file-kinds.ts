/** Each kind of file that a reader may open, with whole ones to begin from, and the way it goes into the store. */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readFile } from '../../entrypoints/desk/articles/read-file';
import { holdComparison } from '../../entrypoints/desk/library/hold-comparison';
import { holdHighlights } from '../../entrypoints/desk/library/hold-highlights';
import { comparisonToJson } from '../../lib/core/interchange/comparison/comparison-to-json';
import { comparisonToJsonLd } from '../../lib/core/interchange/comparison/comparison-to-json-ld';
import { toJsonLd } from '../../lib/core/interchange/to-json-ld';
import { readPackFile } from '../../lib/core/topic/parse';
import { saveReading } from '../../lib/store/articles';
import { planRestore, restoreBackup } from '../../lib/store/backup/restore-backup';
import { readBackup } from '../../lib/store/backup/read-backup';
import type { CrossreadDb } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { planImport } from '../../lib/store/plan-import';
import { anyComparison } from '../arbitrary-comparison';
import { anAnnotation, anArticle, anId, aPack } from '../builders';
import { forgedBackup } from '../forged-backup';
import { reportWords } from '../report-words';
import { mutateBytes, mutateJson, mutatePacked, oneOf, type Random } from './mutate-files';

/** A file that was read and shown: what comes of agreeing to it. Null: it was refused, and the reader told why. */
export type Opened = (() => Promise<void>) | null;

/** One kind of file. */
export interface FileKind {
  readonly name: string;
  readonly mutate: (random: Random) => Promise<Uint8Array> | Uint8Array;
  /** From bytes to what the reader is asked, as the desk goes. */
  readonly open: (db: CrossreadDb, bytes: Uint8Array, random: Random) => Promise<Opened>;
}

/** All kinds. @param backup a whole backup, gzipped */
export function fileKinds(backup: Uint8Array): readonly FileKind[] {
  return [
    { name: 'backup', mutate: (random) => mutateBackup(backup, random), open: openBackup },
    {
      name: 'topic pack',
      mutate: textsLike([JSON.stringify(aPack({ id: 'from-a-file' })), JSON.stringify(aPack())]),
      open: openPack,
    },
    { name: 'annotations', mutate: textsLike([ownAnnotations(), HYPOTHESIS, W3C]), open: openHighlights },
    { name: 'comparison', mutate: textsLike(comparisons()), open: openComparison },
    {
      name: 'article',
      mutate: (random) => mutateBytes(Buffer.from(oneOf(ARTICLES, random)), random),
      open: openArticle,
    },
  ];
}

async function mutateBackup(packed: Uint8Array, random: Random): Promise<Uint8Array> {
  const choice = random();
  if (choice < 0.2) return mutatePacked(packed, random);
  const plain = gunzipSync(packed);
  if (choice < 0.35) return mutateBytes(plain, random);
  // Most with checksums that hold, or else no record of them is ever looked into.
  return forgedBackup(plain.toString('utf8'), (records) => {
    const at = Math.floor(random() * records.length);
    if (random() < 0.1) return records.toSpliced(at, 1);
    if (random() < 0.1) return records.toSpliced(at, 0, oneOf(records, random));
    return records.with(at, mutateJson(records[at] ?? '', random));
  });
}

function textsLike(texts: readonly string[]): FileKind['mutate'] {
  return (random) => {
    const text = oneOf(texts, random);
    return random() < 0.3 ? mutateBytes(Buffer.from(text), random) : Buffer.from(mutateJson(text, random));
  };
}

async function openBackup(db: CrossreadDb, bytes: Uint8Array, random: Random): Promise<Opened> {
  const read = await readBackup(bytes);
  const backup = read.ok ? read.backup : read.error.rescued;
  if (!backup) return null;
  const how = backup.isWhole && random() < 0.5 ? 'replace' : 'merge';
  await planRestore(db, backup, how);
  return async () => {
    await restoreBackup(db, backup, how, { settings: null, at: 9 });
  };
}

async function openPack(db: CrossreadDb, bytes: Uint8Array): Promise<Opened> {
  const read = readPackFile(textOf(bytes));
  if (!read.ok) return null;
  const plan = await planImport(db, read.topic.pack, (title) => `${title} (file)`);
  if (plan.is === 'same') return null;
  const { topic } = read;
  const facts = plan.pack === topic.pack ? topic : { ...topic, pack: plan.pack };
  return async () => {
    await importTopic(db, facts, 'imported', 9);
  };
}

async function openHighlights(db: CrossreadDb, bytes: Uint8Array): Promise<Opened> {
  const { counts, write, list } = await holdHighlights(db, textOf(bytes));
  for (const outcome of ['added', 'merged', 'unchanged', 'repeated', 'refused'] as const)
    list(outcome, 0, 50);
  const news = (counts.added ?? 0) + (counts.merged ?? 0);
  return news === 0 ? null : async () => void (await write());
}

async function openComparison(db: CrossreadDb, bytes: Uint8Array): Promise<Opened> {
  const held = await holdComparison(db, textOf(bytes));
  if (!held) return null;
  for (const outcome of ['article', 'claim', 'contradicting', 'said', 'text', 'refused'] as const)
    held.list(outcome, 0, 50);
  return async () => void (await held.write());
}

async function openArticle(db: CrossreadDb, bytes: Uint8Array, random: Random): Promise<Opened> {
  const name = random() < 0.7 ? 'story.html' : 'story.txt';
  const read = await readFile(new File([Buffer.from(bytes)], name));
  if (!read.ok) return null;
  const { facts, text } = read.draft;
  const article = { ...anArticle(), ...facts, id: 'added' };
  return async () => {
    await saveReading(db, { article, text, topics: ['summit'], claims: [], readAt: 9, isChosen: true });
  };
}

/** As files are decoded that are no UTF-8 to their end: the desk tells of them, and this is what a bad one may become at worst. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function ownAnnotations(): string {
  const all = [1, 2, 3].map((n) =>
    anAnnotation({ id: anId(n), note: `“note” ${n}`, tags: ['a', 'b'], topic: 'summit' }),
  );
  return JSON.stringify(toJsonLd(all, '2026-05-31T08:00:00.000Z', 'Highlights'));
}

const W3C = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationPage',
  items: [
    {
      id: 'http://example.org/anno1',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2024-06-19T08:00:00Z',
      creator: { id: 'http://example.org/user1', type: 'Person', name: 'Ada' },
      body: [{ type: 'TextualBody', value: 'A note', format: 'text/plain' }, 'http://example.org/more'],
      target: {
        source: 'https://courier.example/summit',
        selector: [
          { type: 'TextQuoteSelector', exact: 'containers', prefix: '11,000 ', suffix: '.' },
          { type: 'TextPositionSelector', start: 20, end: 30 },
        ],
      },
    },
  ],
});

const HYPOTHESIS = JSON.stringify({
  export_userid: 'acct:ada@hypothesis.example',
  annotations: [
    {
      id: 'AbCdEfGh',
      created: '2024-06-19T08:00:00.000000+00:00',
      updated: '2024-06-19T09:00:00.000000+00:00',
      user: 'acct:ada@hypothesis.example',
      uri: 'https://courier.example/summit',
      text: 'A *note*',
      tags: ['x'],
      document: { title: ['Two leaders meet'] },
      target: [
        {
          source: 'https://courier.example/summit',
          selector: [
            { type: 'TextQuoteSelector', exact: 'containers', prefix: '11,000 ', suffix: '.' },
            { type: 'TextPositionSelector', start: 20, end: 30 },
          ],
        },
      ],
    },
  ],
});

function comparisons(): string[] {
  const documents = fc.sample(anyComparison, { numRuns: 6, seed: 5 });
  return documents.flatMap((document) => [
    comparisonToJson(document),
    JSON.stringify(comparisonToJsonLd(document, reportWords)),
  ]);
}

const SENTENCE =
  'Ada met Bob at the summit, and they shipped 11,000 containers before anybody had counted them. ';
const ARTICLES: readonly string[] = [
  `<!doctype html><html lang="en"><head><title>Two leaders meet</title>
<link rel="canonical" href="https://courier.example/other"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two leaders meet","datePublished":"2024-06-18","author":{"name":"A"}}</script></head>
<body><article><h1>Two leaders meet</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(4)}<table><tr><td>1</td></tr></table></article></body></html>`,
  `Two leaders meet\n\n${SENTENCE.repeat(10)}\n`,
];
