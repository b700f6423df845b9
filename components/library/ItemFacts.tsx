import { claimOf, quoteOf, topicOf, type Annotation } from '../../lib/core/annotation/annotation';
import { linkTo } from '../../lib/core/interchange/text-fragment';
import { t } from '../../locales/t-library';
import { shortQuote } from '../annotations/short-quote';
import type { Names } from './names';

/** Props of {@link ItemFacts}. */
export interface ItemFactsProps {
  readonly annotation: Annotation;
  readonly names: Names;
  /** Whether the article is named; not where the list is grouped by articles. */
  readonly namesArticle: boolean;
  readonly onShowArticle: (source: string) => void;
}

/** Which article a highlight is on, and the topic and claim it belongs to. Nothing where there is nothing to say. */
export function ItemFacts({ annotation, names, namesArticle, onShowArticle }: ItemFactsProps) {
  const { target, article } = annotation;
  const topic = topicOf(annotation);
  const claim = names.claims.get(claimOf(annotation) ?? '');
  if (!namesArticle && topic === null && claim === undefined) return null;
  return (
    <p class="item-facts faint">
      {namesArticle && (
        <button
          type="button"
          class="quiet"
          title={t('onlyThis')}
          onClick={() => onShowArticle(target.source)}
        >
          <span dir="auto">{names.articles.get(target.source) ?? target.source}</span>
        </button>
      )}
      {namesArticle && article.publisher !== null && <span dir="auto">{article.publisher}</span>}
      {topic !== null && <span>{t('ofTopic', { topic: names.topics.get(topic) ?? topic })}</span>}
      {claim !== undefined && <span>{t('ofClaim', { claim })}</span>}
    </p>
  );
}

/** Props of {@link SentenceLink}. */
export interface SentenceLinkProps extends Pick<ItemFactsProps, 'annotation'> {
  /** Whether its words are in the page, as far as is known: else it is the page alone that opens. */
  readonly isThere: boolean;
}

/** The way to a highlight's words in their page; where that is none on the web, it says so. */
export function SentenceLink({ annotation, isThere }: SentenceLinkProps) {
  const link = linkTo({ target: annotation.target, isNote: !isThere });
  if (link === null) return <span class="faint">{t('noWebPage')}</span>;
  return (
    <a class="quiet" href={link} target="_blank" rel="noreferrer">
      {t(isThere ? 'openAtSentence' : 'openPage')}
      <span class="unseen">
        {' '}
        {t('quoted', { quote: shortQuote(quoteOf(annotation)) })} {t('opensInNewTab')}
      </span>
    </a>
  );
}
