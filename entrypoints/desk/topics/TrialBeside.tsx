import { useMemo } from 'preact/hooks';
import '../../../components/articles/articles.css';
import { TrialChoice } from '../../../components/topic-editor/TrialChoice';
import { StoredList } from '../../../components/topic-editor/StoredList';
import { TrialView } from '../../../components/topic-editor/TrialView';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { allTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-topic-editor';
import { useLive } from '../../live/use-live';
import { readArticle } from '../articles/read-article';
import { articlesWithText } from './articles-with-text';
import type { TrialState } from './use-trial';

/** Props of {@link TrialBeside}. */
export interface TrialBesideProps {
  readonly db: CrossreadDb;
  /** Id of the topic that is being made. */
  readonly topic: string;
  readonly trial: TrialState;
  /** Id of the kept article on which it is tried out in full; null where there is none. */
  readonly at: string | null;
  readonly onTry: (article: string) => void;
}

/** So many articles are offered to try it out on, those read last first. */
const OFFERED = 200;

/** A draft tried out, live, on the article at hand and on all that are kept. */
export function TrialBeside({ db, topic, trial, at, onTry }: TrialBesideProps) {
  const kept = useLive(() => (at === null ? Promise.resolve(null) : readArticle(db, at)), [at]).value;
  const articles = useLive(() => articlesWithText(db), []).value;
  const stored = useLive(() => allTopics(db), []).value;
  const topics = useMemo(
    () =>
      new Map(
        (stored ?? []).flatMap(({ id, pack }) =>
          id === topic ? [] : [[id, localText(pack.title, language)] as const],
        ),
      ),
    [stored, topic],
  );
  // The one at hand stays among them, however old it is.
  const offered = useMemo(() => articles?.filter(({ id }, i) => i < OFFERED || id === at), [articles, at]);
  const { valid, errors, isWorking, failed } = trial;
  const article = kept && kept.text !== null && kept.article.id === at ? kept : null;
  return (
    <TrialView
      pack={valid?.pack ?? null}
      article={
        article && {
          title: article.article.title.trim() || t('untitled'),
          language: article.article.language,
          text: article.text ?? '',
        }
      }
      found={valid?.article === at ? (valid?.here ?? null) : null}
      choice={<TrialChoice articles={offered} {...{ at, onTry }} />}
      isOld={errors.length > 0}
      stored={
        <StoredList found={valid?.found ?? []} tried={valid?.tried ?? null} {...{ at, topics, onTry }} />
      }
      {...{ isWorking, failed }}
    />
  );
}
