import '../../../components/articles/articles.css';
import '../../../components/coverage.css';
import { AlsoMentions } from '../../../components/AlsoMentions';
import { factsOf as factsToShow } from '../../../components/articles/ArticleRow';
import { addressOf } from '../../../components/desk-address';
import { isWebAddress, percentEncode } from '../../../lib/core/interchange/web-address';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { allTopics } from '../../../lib/store/topics';
import { formatDate } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-articles';
import { useLive } from '../../live/use-live';
import { useTitle } from '../use-title';
import type { ArticlesRoomProps } from './ArticlesRoom';
import { CorrectFacts, type CorrectFactsProps } from './CorrectFacts';
import { readArticle } from './read-article';
import { putBack, useRemoval } from './removing';
import { TextAlone, TextWithClaims } from './TextWithClaims';

/** Props of {@link ArticleRoom}. */
export interface ArticleRoomProps extends ArticlesRoomProps {
  readonly article: string;
  /** The claim to show. */
  readonly claim: string | null;
}

/** The kept text of an article with its marks, its claims beside it. Readable without the network. */
export function ArticleRoom(props: ArticleRoomProps) {
  const { db, deeds, article: id, here, claim } = props;
  const { value, error } = useLive(() => readArticle(db, id), [id]);
  const topics = useLive(() => allTopics(db), []).value;
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (value === null) return <Gone {...props} />;
  if (!value || !topics) return <p class="empty">{t('loading')}</p>;
  const { article, text } = value;
  const own = topics
    .filter(({ id: topic }) => article.topics.includes(topic))
    .map(({ pack }) => factsOf(pack));
  const asked = here.asked.get('topic');
  const topic = own.find(({ pack }) => pack.id === asked) ?? own[0];
  return (
    <article class="room article-room">
      <Head
        {...{ db, deeds, article, topic }}
        others={topics.filter(({ id: other }) => article.alsoOn?.includes(other)).map(({ pack }) => pack)}
        hasText={text !== null}
      />
      {own.length > 1 && topic && (
        <TopicChoice
          topics={own}
          chosen={topic}
          onChoose={(to) => here.ask(new URLSearchParams({ topic: to }))}
        />
      )}
      {topic ? (
        <TextWithClaims key={topic.pack.id} {...props} {...{ article, text, topic, claim }} />
      ) : (
        <TextAlone {...{ db, deeds, article, text }} />
      )}
    </article>
  );
}

interface HeadProps extends CorrectFactsProps {
  readonly topic: TopicFacts | undefined;
  /** Topics that it only mentions. */
  readonly others: readonly TopicPack[];
  readonly hasText: boolean;
}

function Head({ db, deeds, article, topic, others, hasText }: HeadProps) {
  const { id, byline, url, readAt, addedFrom } = article;
  const title = article.title.trim() || t('untitled');
  useTitle(title);
  const day = readAt === null ? null : formatDate(new Date(readAt).toISOString());
  const read = day === null ? [] : [t(addedFrom ? 'addedOnDay' : 'readOn', { date: day })];
  const facts = [...(byline ? [byline] : []), ...factsToShow(article), ...read];
  return (
    <header class="article-head">
      <a href={addressOf({ room: 'articles' })}>{t('back')}</a>
      <h2 class="room-title" dir="auto">
        {title}
      </h2>
      <p class="faint" dir="auto">
        {facts.join(' · ')}
      </p>
      {others.length > 0 && (
        <p class="faint">
          <AlsoMentions
            label={t('alsoMentions')}
            topics={others.map((pack) => ({
              id: pack.id,
              title: localText(pack.title, language),
              href: addressOf({ room: 'coverage', topic: pack.id }),
            }))}
          />
        </p>
      )}
      <p class="article-ways">
        {isWebAddress(url) && (
          <a href={percentEncode(url)} target="_blank" rel="noreferrer">
            {t('openPage')} <span class="unseen">{t('opensInNewTab')}</span>
          </a>
        )}
        {topic && (
          <>
            <a href={addressOf({ room: 'side-by-side', topic: topic.pack.id, articles: [id] })}>
              {t('sideBySide')}
            </a>
            <a href={addressOf({ room: 'missing', topic: topic.pack.id, by: 'article', of: id })}>
              {t('missingHere')}
            </a>
          </>
        )}
        {hasText && <a href={addressOf({ room: 'new-topic', article: id })}>{t('followEvent')}</a>}
      </p>
      {/* What a topic pack knows comes anew with each version of it. */}
      {article.source !== 'pack' && <CorrectFacts key={id} {...{ db, deeds, article }} />}
    </header>
  );
}

interface TopicChoiceProps {
  readonly topics: readonly TopicFacts[];
  readonly chosen: TopicFacts;
  readonly onChoose: (topic: string) => void;
}

function TopicChoice({ topics, chosen, onChoose }: TopicChoiceProps) {
  return (
    <p class="field">
      <label>
        {t('facet.topic')}
        <select value={chosen.pack.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {topics.map(({ pack }) => (
            <option key={pack.id} value={pack.id}>
              {localText(pack.title, language)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function Gone({ db, deeds, article }: ArticleRoomProps) {
  const removed = useRemoval(article);
  return (
    <section class="empty-room">
      <h2>{t('articleGone')}</h2>
      <p>{t('articleGoneHelp')}</p>
      <p class="empty-room-ways">
        {removed && (
          <button
            type="button"
            class="primary"
            onClick={() =>
              deeds.perform(t('loading'), 1, async () => {
                const isBack = await putBack(db, removed);
                return { said: typeof isBack === 'string' ? isBack : t('putBackDone') };
              })
            }
          >
            {t('putBack')}
          </button>
        )}
        {!removed && <a href={addressOf({ room: 'bin' })}>{t('lookInBin')}</a>}
        <a href={addressOf({ room: 'articles' })}>{t('back')}</a>
      </p>
    </section>
  );
}
