import { useMemo } from 'preact/hooks';
import '../../../components/report/report.css';
import { matrixViewIn } from '../../../components/coverage/matrix-view';
import type { PickedArticle } from '../../../components/report/ArticlePicker';
import { ReportForm } from '../../../components/report/ReportForm';
import { ReportPreview, type ReportStage } from '../../../components/report/ReportPreview';
import {
  askedOfReport,
  reportSettingsIn,
  type ReportFormat,
} from '../../../components/report/report-options';
import { isReadHere } from '../../../lib/core/coverage/filter-coverage';
import { localText } from '../../../lib/core/topic/local-text';
import type { StoredArticle } from '../../../lib/store/db';
import { formatDate } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-report';
import { download, exportName } from '../download';
import { articlesAsked, articlesInOrder, isArticleAsked, questionsFor } from './choose-for-report';
import type { ReportReply } from './report-protocol';
import type { TopicRoomProps } from './room-props';
import { useReport } from './use-report';

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  json: 'json',
  'json-ld': 'jsonld',
};

/** The room where a comparison is made into a file. */
export function ReportRoom({ comparison, here, deeds }: TopicRoomProps) {
  const { topic, articles, rows, isWhole } = comparison;
  const query = here.asked.toString();
  const view = useMemo(() => matrixViewIn(new URLSearchParams(query)), [query]);
  const isAsked = isArticleAsked(view);
  const ordered = useMemo(() => articlesInOrder(articles, rows, view), [articles, rows, view]);
  const toPick = useMemo(() => ordered.map(pickable), [ordered]);
  const read = useMemo(() => ordered.filter(isReadHere), [ordered]);
  const settings = useMemo(
    () => reportSettingsIn(new URLSearchParams(query), isAsked, read.length),
    [query, isAsked, read.length],
  );
  const asked = useMemo(() => articlesAsked(ordered, view), [ordered, view]);
  const chosen = useMemo(() => {
    if (settings.articles === 'all') return ordered;
    if (settings.articles === 'read') return read;
    if (settings.articles === 'asked') return asked;
    const wanted = new Set(settings.chosen);
    return ordered.filter(({ id }) => wanted.has(id));
  }, [ordered, read, asked, settings]);
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const questions = useMemo(
    () => questionsFor(topic, rows, new Set(ids), settings.group),
    [topic, rows, ids, settings.group],
  );
  const wanted = questions[settings.questions];
  const { format, sentences, texts } = settings;
  const isSomething = isWhole && ids.length > 0 && wanted.length > 0;
  const request = isSomething
    ? {
        topic: topic.pack.id,
        format,
        sentences,
        choice: {
          articles: ids,
          questions: wanted,
          // Whoever wants all that is answered means as well that what was rejected is not.
          besides: settings.questions === 'answered' ? questions.all : [],
          texts: texts && format === 'json',
        },
      }
    : null;
  const reply = useReport(request, rows);
  const file = reply?.is === 'written' ? reply.file : null;
  return (
    <div class="room report-room">
      <p class="faint room-help">{t('roomHelp')}</p>
      <ReportForm
        settings={settings}
        onChange={(changed) => here.ask(askedOfReport(changed, here.asked))}
        articles={toPick}
        read={read.length}
        asked={isAsked ? asked.length : 0}
        questionCounts={{
          answered: questions.answered.length,
          differing: questions.differing.length,
          all: questions.all.length,
        }}
        groups={topic.pack.groups.map(({ id, title }) => [id, localText(title, language)] as const)}
      />
      <ReportPreview
        stage={stageOf(reply, isWhole, isSomething, format)}
        onDownload={() => {
          if (!file) return;
          deeds.perform(t('doing.write'), 1, async () => {
            const name = exportName(new Date().toISOString(), ENDINGS[format]);
            download(file, name);
            return { said: t('done.written', { file: name }) };
          });
        }}
        onCopy={() => {
          if (!file) return;
          deeds.perform(t('doing.write'), 1, async () => {
            await navigator.clipboard.writeText(await file.text());
            return { said: t('done.copied') };
          });
        }}
      />
    </div>
  );
}

function pickable({ id, title, url, publisher, published }: StoredArticle): PickedArticle {
  const facts = [
    publisher ?? t('publisherNotStated'),
    (published && formatDate(published)) ?? t('dateNotStated'),
  ];
  return { id, title: title || url, facts: facts.join(' · ') };
}

function stageOf(
  reply: ReportReply | null,
  isWhole: boolean,
  isSomething: boolean,
  format: ReportFormat,
): ReportStage {
  if (isWhole && !isSomething) return { at: 'nothing' };
  switch (reply?.is) {
    case 'written':
      return {
        at: 'written',
        part: reply.part,
        isPage: format === 'html',
        bytes: reply.file.size,
        isWhole: reply.isWhole,
      };
    case 'failed':
      return { at: 'failed', why: reply.why };
    case 'comparing':
      return { at: 'writing', done: reply.done, all: reply.all };
    case undefined:
      return { at: 'writing', done: 0, all: 0 };
  }
}
