import { useState } from 'preact/hooks';
import { formatDate } from '../../locales/format-date';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-topic-editor';

/** A kept article that a draft has to do with. */
export interface StoredFound {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly relevance: 'about' | 'mention';
  /** Ids of the topics that it is under now. */
  readonly topics: readonly string[];
}

/** Props of {@link StoredList}. */
export interface StoredListProps {
  readonly found: readonly StoredFound[];
  /** How many kept articles were looked at, of how many; null before the first. */
  readonly tried: { readonly done: number; readonly all: number } | null;
  /** Id of the article on which the draft is tried out in full; null where there is none. */
  readonly at: string | null;
  /** Titles of topics, by id; the draft's own is not among them. */
  readonly topics: ReadonlyMap<string, string>;
  readonly onTry: (article: string) => void;
}

/** Which of the kept articles a draft would be on, the newest first, those about it before those that only mention it. */
export function StoredList({ found, tried, at, topics, onTry }: StoredListProps) {
  const about = found.filter(({ relevance }) => relevance === 'about');
  const mention = found.filter(({ relevance }) => relevance === 'mention');
  const isDone = tried !== null && tried.done >= tried.all;
  return (
    <div class="trial-stored">
      <h4>{t('storedTitle')}</h4>
      <p class="faint" role="status">
        {tried && sayTried(tried, found.length)}
      </p>
      {tried && !isDone && <progress max={tried.all} value={tried.done} aria-label={t('storedTitle')} />}
      <Articles title={t('storedAbout', { n: about.length })} articles={about} {...{ at, topics, onTry }} />
      <Articles
        title={t('storedMention', { n: mention.length })}
        articles={mention}
        {...{ at, topics, onTry }}
      />
    </div>
  );
}

function sayTried({ done, all }: { readonly done: number; readonly all: number }, found: number): string {
  if (done < all) return t('storedLooking', { done, all });
  if (all === 0) return t('storedNoArticles');
  return found === 0 ? t('storedNone', { n: all }) : '';
}

/** So many are shown at first. */
const FEW = 20;

interface ArticlesProps extends Pick<StoredListProps, 'at' | 'topics' | 'onTry'> {
  readonly title: string;
  readonly articles: readonly StoredFound[];
}

function Articles({ title, articles, at, topics, onTry }: ArticlesProps) {
  const [most, setMost] = useState(FEW);
  if (articles.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {articles.slice(0, most).map((article) => {
          const name = article.title.trim() || t('untitled');
          return (
            <li key={article.id}>
              <button
                type="button"
                class="stored-title"
                aria-current={article.id === at ? 'true' : undefined}
                aria-label={t('tryHere', { title: name })}
                onClick={() => onTry(article.id)}
              >
                <span dir="auto">{name}</span>
              </button>
              <span class="faint" dir="auto">
                {factsOf(article, topics).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {articles.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + 5 * FEW)}>
          {t('showMore', { n: articles.length - most })}
        </button>
      )}
    </>
  );
}

function factsOf(
  { publisher, published, topics: under }: StoredFound,
  topics: StoredListProps['topics'],
): string[] {
  const day = published === null ? null : formatDate(published);
  const others = under.flatMap((id) => topics.get(id) ?? []);
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(day === null ? [] : [day]),
    ...(others.length === 0 ? [] : [t('underNow', { topics: listOf(others) })]),
  ];
}
