/** Writes one report: in a worker, so that two hundred articles do not hold the page up, and so that another choice ends it. */
import { SIGNS } from '../../../components/outcomes';
import type { ReportFormat } from '../../../components/report/report-options';
import type { ComparisonDocument } from '../../../lib/core/interchange/comparison/comparison';
import { comparisonToJson } from '../../../lib/core/interchange/comparison/comparison-to-json';
import { comparisonToJsonLd } from '../../../lib/core/interchange/comparison/comparison-to-json-ld';
import { reportToCsv } from '../../../lib/core/interchange/comparison/report-to-csv';
import { reportToHtml } from '../../../lib/core/interchange/comparison/report-to-html';
import { reportToMarkdown } from '../../../lib/core/interchange/comparison/report-to-markdown';
import type { ReportWords } from '../../../lib/core/interchange/comparison/report-words';
import { messageOf } from '../../../lib/core/message-of';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { composeReport } from '../../../lib/store/compose-report';
import { CrossreadDb } from '../../../lib/store/db';
import { formatDate } from '../../../locales/format-date';
import { loadCatalogue } from '../../../locales/load-catalogue';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-report';
import { sayValue } from '../../../locales/value-words';
import type { ReportReply, ReportRequest } from './report-protocol';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  'json-ld': 'application/ld+json',
};
/** As much of the file as is shown (UTF-16 units); of a page, which is drawn, what lies in the first tables. */
const SHOWN = 6_000;
const SHOWN_OF_PAGE = 120_000;
/** Progress is told so often, in milliseconds. */
const TOLD_EVERY = 50;

/** The page that starts it says in its name which language is spoken. */
const speaking = loadCatalogue(self.name);
const wordsOf = (topic: TopicFacts): ReportWords => ({
  say: t,
  signs: SIGNS,
  date: formatDate,
  value: (claim) => sayValue(topic, claim),
  language,
});

addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  write(data).then(reply, (error: unknown) => reply({ is: 'failed', why: messageOf(error) }));
});

function reply(message: ReportReply): void {
  postMessage(message);
}

async function write({ topic: id, format, choice, sentences, made }: ReportRequest): Promise<ReportReply> {
  await speaking;
  const db = new CrossreadDb();
  const stored = await db.topics.get(id);
  if (!stored) return { is: 'failed', why: t('topicGone') };
  const topic = factsOf(stored.pack);
  let toldAt = 0;
  const onProgress = (done: number, all: number) => {
    if (performance.now() - toldAt < TOLD_EVERY) return;
    toldAt = performance.now();
    reply({ is: 'comparing', done, all });
  };
  const document = await composeReport(db, topic, choice, { made, language }, onProgress);
  const text = textOf(document, wordsOf(topic), format, sentences);
  const shown = format === 'html' ? SHOWN_OF_PAGE : SHOWN;
  return {
    is: 'written',
    file: new Blob([text], { type: TYPES[format] }),
    part: text.slice(0, shown).replace(/[\uD800-\uDBFF]$/, ''),
    isWhole: text.length <= shown,
  };
}

function textOf(
  document: ComparisonDocument,
  words: ReportWords,
  format: ReportFormat,
  sentences: boolean,
): string {
  switch (format) {
    case 'html':
      return reportToHtml(document, words, { sentences });
    case 'markdown':
      return reportToMarkdown(document, words, { sentences });
    case 'csv':
      return reportToCsv(document, words, { sentences });
    case 'json':
      return comparisonToJson(document);
    case 'json-ld':
      return `${JSON.stringify(comparisonToJsonLd(document, words), null, 1)}\n`;
  }
}
