import type { Article } from '../lib/core/claims/claim';
import { formatDate } from '../locales/format-date';
import { t, type MessageKey } from '../locales/t';
import { AlsoMentions, type OtherTopic } from './AlsoMentions';

/** Above this score an article is said to be about the event without a "probably". */
const SURE = 0.75;

/** Props of {@link ArticleFacts}. */
export interface ArticleFactsProps {
  readonly article: Article;
  /** How surely it is about the topic, 0 to 1. */
  readonly score: number;
  readonly relevance: 'about' | 'mention' | 'none';
  /** Other topics that it speaks of. */
  readonly alsoOn?: readonly OtherTopic[];
  /** What else the reader should know of how it was read. */
  readonly notes: readonly MessageKey[];
}

/** Which article this is: title, publisher and date as its page states them, how surely it is about the topic, and which others it speaks of. */
export function ArticleFacts({ article, score, relevance, alsoOn = [], notes }: ArticleFactsProps) {
  const { title, publisher, published } = article;
  const date = published === null ? null : formatDate(published);
  return (
    <section class="article">
      <h2 title={title}>{title}</h2>
      <p class="faint">
        {publisher ?? t('publisherNotStated')} · {date ?? t('dateNotStated')}
      </p>
      <p class="faint">{t(certaintyOf(score, relevance))}</p>
      {alsoOn.length > 0 && (
        <p class="faint">
          <AlsoMentions label={t('alsoMentions')} topics={alsoOn} opensTab />
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {t(note)}
        </p>
      ))}
    </section>
  );
}

function certaintyOf(score: number, relevance: ArticleFactsProps['relevance']): MessageKey {
  if (relevance === 'none') return 'certainty.reader';
  if (relevance !== 'about') return 'certainty.mention';
  return score >= SURE ? 'certainty.sure' : 'certainty.likely';
}
