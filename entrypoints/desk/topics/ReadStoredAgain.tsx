import { useEffect, useState } from 'preact/hooks';
import '../../../components/articles/articles.css';
import { WorkBar } from '../../../components/articles/WorkBar';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { CrossreadDb } from '../../../lib/store/db';
import { t as tArticles } from '../../../locales/t-articles';
import { t } from '../../../locales/t-topics';
import { sayReadingAgain } from '../articles/say-reading-again';
import { readAgainAll, stopReadingAgain, useReadingAgain } from '../articles/reading-again';
import { storedArticlesFor } from './stored-articles';

/** Props of {@link ReadStoredAgain}. */
export interface ReadStoredAgainProps {
  readonly db: CrossreadDb;
  /** As it is stored. With another one it is looked anew which articles may be on it. */
  readonly pack: TopicPack;
}

type Looked =
  | { readonly at: 'looking' }
  | { readonly at: 'found'; readonly articles: Awaited<ReturnType<typeof storedArticlesFor>> }
  | { readonly at: 'failed'; readonly why: string };

/**
 * Offers to read the kept articles again that may be on a topic which is new or was changed; shows how far it has come, can be stopped, and
 * tells what came of it.
 */
export function ReadStoredAgain({ db, pack }: ReadStoredAgainProps) {
  const [looked, setLooked] = useState<Looked>({ at: 'looking' });
  const [isOurs, setIsOurs] = useState(false);
  const work = useReadingAgain();
  useEffect(() => {
    let isWanted = true;
    setLooked({ at: 'looking' });
    setIsOurs(false);
    storedArticlesFor(db, pack).then(
      (articles) => isWanted && setLooked({ at: 'found', articles }),
      (error: Error) => isWanted && setLooked({ at: 'failed', why: error.message }),
    );
    return () => {
      isWanted = false;
    };
  }, [pack]);
  if (work?.is === 'reading' && isOurs)
    return (
      <WorkBar
        text={tArticles('readingAgain', { done: work.done, all: work.all })}
        {...work}
        onStop={stopReadingAgain}
      />
    );
  if (work && isOurs)
    return (
      <div class="work-done">
        <p role="status">{sayReadingAgain(work)}</p>
      </div>
    );
  const articles = looked.at === 'found' ? looked.articles : [];
  return (
    <div class="work-done">
      <p role="status">{sayLooked(looked)}</p>
      {articles.length > 0 &&
        (work?.is === 'reading' ? (
          <p class="faint">{t('storedOther')}</p>
        ) : (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              setIsOurs(true);
              void readAgainAll(articles);
            }}
          >
            {t('storedRead', { n: articles.length })}
          </button>
        ))}
    </div>
  );
}

function sayLooked(looked: Looked): string {
  if (looked.at === 'looking') return t('storedLooking');
  if (looked.at === 'failed') return t('storedFailed', { reason: looked.why });
  const n = looked.articles.length;
  return n === 0 ? t('storedNone') : t('storedSome', { n });
}
