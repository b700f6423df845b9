import * as v from 'valibot';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { AnnotationSchema } from '../../../lib/core/annotation/annotation';
import { pageOfText } from '../../../scripts/browser/text-page';
import { EXTENSION_ID, waitFor, waitForMarks, ANY_CLAIM, type Reader } from '../../e2e/harness';
import type { Held } from './ledger';
import type { Asked } from './page-writer';

/** What the trial's page says: the event that is followed, and an answer that no grammar of ours finds by itself. */
const TEXT = `Putin and Kim meet in Pyongyang
Vladimir Putin arrived in Pyongyang on 19 June 2024 and met Kim Jong Un for a summit, his first visit to North Korea in 24 years.
By one reckoning 9,000 crates had come by rail before that. Children sang at the concert in the guest house, and lamps lit the road.
The two leaders signed a treaty on a comprehensive strategic partnership before the Russian president flew on to Vietnam.`;
const ANSWER = '9,000';

const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.string(), message: v.string() }) }),
]);
/** An answer as it comes out of the page. */
export type Answer = v.InferOutput<typeof ReplySchema>;

const OffersSchema = v.array(
  v.object({ topic: v.string(), question: v.string(), display: v.nullable(v.string()) }),
);

/** A tab in which the extension's own messages can be sent. */
export interface WritingTab {
  readonly ask: (asked: Asked) => Promise<Answer>;
}

/** A page that can be written on, and a question that its words answer. */
export interface WritingPage {
  readonly address: string;
  readonly text: string;
  readonly article: Extract<Asked, { is: 'keep' }>['input']['article'];
  /** What keeps a claim of this page, under an id. */
  readonly claim: (id: string) => Extract<Asked, { is: 'claim' }>;
  readonly tabs: readonly WritingTab[];
}

/** The writer as one script; made once, as it takes a second. */
let script: Promise<string> | undefined;

async function bundleWriter(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: 'tests/trials/writing/page-writer.ts',
        formats: ['iife'],
        name: 'crossreadWriter',
        fileName: 'writer',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('the writer did not build');
  return chunk.code;
}

/** Opens a page of this name in some tabs. Its article is read and kept before anything is written. */
export async function openWritingPage(reader: Reader, name: string, tabs: number): Promise<WritingPage> {
  const address = reader.pages.addPage(`/${name}.html`, pageOfText(`${name}: ${TEXT}`));
  const opened: WritingTab[] = [];
  for (let n = 0; n < tabs; n++) {
    const page = await reader.visit(address);
    await waitForMarks(page, ANY_CLAIM);
    opened.push(await openWritingTab(page));
  }
  const text = `${name}: ${TEXT}`;
  const article = {
    url: address,
    title: `${name}: Putin and Kim meet in Pyongyang`,
    publisher: null,
    byline: null,
    published: null,
    modified: null,
    language: 'en',
  };
  const start = text.indexOf(ANSWER);
  const words = { article, text, start, end: start + ANSWER.length };
  const offered = await opened[0]?.ask({ is: 'offer', input: words });
  const offer = v
    .parse(OffersSchema, offered?.ok ? offered.value : [])
    .find(({ display, question }) => display !== null && question.includes('container'));
  if (!offer) throw new Error(`no question takes the answer: ${JSON.stringify(offered)}`);
  const { topic, question } = offer;
  return {
    address,
    text,
    article,
    claim: (id) => ({ is: 'claim', input: { ...words, id, topic, question } }),
    tabs: opened,
  };
}

async function openWritingTab(page: Page): Promise<WritingTab> {
  const session = await page.context().newCDPSession(page);
  const contextId = await contextOfExtension(session);
  script ??= bundleWriter();
  await session.send('Runtime.evaluate', { contextId, expression: await script });
  return {
    ask: async (asked) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `crossreadWriter.ask(${JSON.stringify(asked)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return v.parse(ReplySchema, { value: undefined, ...Object(result.value) });
    },
  };
}

/** The world of the extension's content scripts in a page. */
export async function contextOfExtension(session: CDPSession): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(EXTENSION_ID)) found.push(context.id);
  });
  await session.send('Runtime.enable');
  return waitFor(async () => found.at(-1), 5000, 'no content script runs in the page');
}

const ClaimSchema = v.object({ id: v.string() });
const ArticleSchema = v.object({ url: v.string(), source: v.string() });

/** What is in the extension's store, read past its own code. @throws Error when the store does not open */
export async function readHeld(reader: Reader): Promise<Held> {
  const annotations = v.parse(v.array(AnnotationSchema), await reader.rows('annotations'));
  const claims = v.parse(v.array(ClaimSchema), await reader.rows('claims'));
  const articles = v.parse(v.array(ArticleSchema), await reader.rows('articles'));
  return {
    annotations,
    claims: claims.map(({ id }) => id),
    articles: articles.flatMap(({ source, url }) => (source === 'page' ? [url] : [])),
  };
}
