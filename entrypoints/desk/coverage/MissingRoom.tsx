import { useCallback, useMemo, useState } from 'preact/hooks';
import { addressOf, type Place } from '../../../components/desk-address';
import '../../../components/missing/missing.css';
import { MissingView } from '../../../components/missing/MissingView';
import { choosable } from '../../../components/side-by-side/article-facts';
import { ArticlePicker, type Choosable } from '../../../components/side-by-side/ArticlePicker';
import '../../../components/side-by-side/side-by-side.css';
import { indexArticles } from '../../../lib/core/coverage/article-index';
import { ANY_QUESTION, filterRows } from '../../../lib/core/coverage/filter-coverage';
import { omissionFinder } from '../../../lib/core/coverage/omissions';
import { countAnswered, sortArticles } from '../../../lib/core/coverage/sort-articles';
import { localText } from '../../../lib/core/topic/local-text';
import type { StoredArticle } from '../../../lib/store/db';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-beside';
import { ClaimBeside } from '../claim-detail/ClaimBeside';
import type { TopicRoomProps } from './room-props';

type By = 'article' | 'publisher';

/** What others report and an article, or a publisher in all its articles, does not. */
export function MissingRoom(props: TopicRoomProps) {
  const { comparison, here } = props;
  const { by, of } = here.place.room === 'missing' ? here.place : { by: 'article' as const, of: null };
  const options = useOptions(comparison, by);
  const [isChoosing, setChoosing] = useState(false);
  const subject = options.find(({ id }) => id === of);
  const to = (of: string | null, as: By = by): Place => ({
    room: 'missing',
    topic: comparison.topic.pack.id,
    by: as,
    of,
  });
  return (
    <div class="room missing-room">
      <div class="missing-of">
        <span id="missing-of">{t('missingOf')}</span>
        <nav aria-labelledby="missing-of" class="choices">
          {(['article', 'publisher'] as const).map((one) => (
            <a
              key={one}
              class="filter"
              href={addressOf(to(one === by ? of : null, one))}
              aria-current={one === by ? 'page' : undefined}
            >
              {t(`by.${one}`)}
            </a>
          ))}
        </nav>
      </div>
      {of !== null && <Subject {...{ by, subject, isChoosing }} onChoose={() => setChoosing(!isChoosing)} />}
      {(of === null || !subject || isChoosing) && (
        <Choosing
          {...{ by, options }}
          onChoose={(id) => {
            setChoosing(false);
            here.go(to(id));
          }}
        />
      )}
      {of !== null && subject && <Missing key={`${by} ${of}`} {...props} {...{ by, of }} />}
    </div>
  );
}

interface SubjectProps {
  readonly by: By;
  readonly subject: Choosable | undefined;
  readonly isChoosing: boolean;
  readonly onChoose: () => void;
}

function Subject({ by, subject, isChoosing, onChoose }: SubjectProps) {
  if (!subject)
    return (
      <p class="note" role="status">
        {by === 'article' ? `${t('gone')} ${t('goneHint')}` : t('publisherGone')}
      </p>
    );
  return (
    <div class="missing-subject">
      <h3>
        {by === 'article' ? (
          <a href={addressOf({ room: 'article', article: subject.id, claim: null })}>{subject.title}</a>
        ) : (
          subject.title
        )}
      </h3>
      <p class="faint">{subject.facts.join(' · ')}</p>
      <button type="button" class="quiet" aria-expanded={isChoosing} onClick={onChoose}>
        {t('chooseOther')}
      </button>
    </div>
  );
}

interface ChoosingProps {
  readonly by: By;
  readonly options: readonly Choosable[];
  readonly onChoose: (id: string) => void;
}

function Choosing({ by, options, onChoose }: ChoosingProps) {
  if (options.length === 0)
    return (
      <p class="empty">
        {t('noArticles')} <a href={addressOf({ room: 'articles' })}>{t('toArticles')}</a>
      </p>
    );
  return (
    <ArticlePicker
      label={t(by === 'article' ? 'chooseArticle' : 'choosePublisher')}
      options={options}
      tally={(n) => t(by === 'article' ? 'found' : 'publishers', { n })}
      onChoose={onChoose}
    />
  );
}

/** What can be chosen, those with most to compare first. */
function useOptions({ articles, rows }: TopicRoomProps['comparison'], by: By): Choosable[] {
  const answered = useMemo(() => countAnswered(rows.values()), [rows]);
  return useMemo(
    () => (by === 'article' ? articleOptions(articles, answered) : publisherOptions(articles)),
    [by, articles, answered],
  );
}

function articleOptions(
  articles: readonly StoredArticle[],
  answered: ReadonlyMap<string, number>,
): Choosable[] {
  return sortArticles(articles, 'completeness', answered).map((article) =>
    choosable(article, answered.get(article.id) ?? 0),
  );
}

/** Publishers by their names; articles that do not state theirs belong to none. */
function publisherOptions(articles: readonly StoredArticle[]): Choosable[] {
  const counts = new Map<string, number>();
  for (const { publisher } of articles)
    if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, language))
    .map(([id, n]) => ({ id, title: id, facts: [t('publisherArticles', { n })] }));
}

interface MissingProps extends TopicRoomProps {
  readonly by: By;
  readonly of: string;
}

function Missing({ db, deeds, comparison, here, by, of }: MissingProps) {
  const { topic, articles, rows, isWhole } = comparison;
  const subject = useMemo(
    () =>
      new Set(
        articles
          .filter(({ id, publisher }) => (by === 'article' ? id === of : publisher === of))
          .map(({ id }) => id),
      ),
    [articles, by, of],
  );
  const index = useMemo(() => indexArticles(articles), [articles]);
  const find = useMemo(() => omissionFinder(index, subject), [index, subject]);
  const omissions = useMemo(() => find(rows.values()), [find, rows]);
  const questionInWords = useCallback(
    (id: string) => {
      const question = topic.questionsById.get(id);
      return question ? localText(question.text, language) : id;
    },
    [topic],
  );
  const topicId = topic.pack.id;
  const claim = here.asked.get('claim');
  const show = (id: string | null) => {
    const asked = new URLSearchParams(here.asked);
    if (id === null) asked.delete('claim');
    else asked.set('claim', id);
    here.ask(asked);
  };
  const beside = (article: string): Place => ({
    room: 'side-by-side',
    topic: topicId,
    articles: [of, article],
  });
  const answerable = useMemo(
    () => filterRows(topic, rows, new Set(articles.map(({ id }) => id)), ANY_QUESTION).length,
    [topic, rows, articles],
  );
  const answers = [...rows.values()].filter((row) => row.answers.some(({ article }) => subject.has(article)));
  return (
    <ClaimBeside {...{ db, deeds, topic, claim }} onClose={() => show(null)}>
      <p class="faint" role="status">
        {t('answered', { n: answers.length, all: answerable })}
        {!isWhole && ` · ${t('stillComparing')}`}
      </p>
      <MissingView
        omissions={omissions}
        hasOthers={articles.length > subject.size}
        context={{
          by,
          articles: subject.size,
          shown: claim,
          onShow: show,
          questionInWords,
          addressOfQuestion: (question) => addressOf({ room: 'question', topic: topicId, question }),
          addressOfArticle: (article) => addressOf({ room: 'article', article, claim: null }),
          addressBeside: by === 'article' ? (article) => addressOf(beside(article)) : null,
        }}
      />
    </ClaimBeside>
  );
}
