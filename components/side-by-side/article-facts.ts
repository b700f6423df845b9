import type { Article } from '../../lib/core/claims/claim';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-beside';
import { t as tClaims } from '../../locales/t-claims';
import type { Choosable } from './ArticlePicker';

/** Who published an article and when, in words, also where it does not say. */
export function factsInWords({ publisher, published }: Pick<Article, 'publisher' | 'published'>): string[] {
  return [publisher ?? tClaims('publisherNotStated'), dateInWords(published)];
}

/** A publication date in words. */
export function dateInWords(published: string | null): string {
  return (published === null ? null : formatDate(published)) ?? tClaims('dateNotStated');
}

/** An article to be chosen. */
export function choosable(article: Article, answers: number): Choosable {
  return {
    id: article.id,
    title: article.title === '' ? article.url : article.title,
    facts: [...factsInWords(article), t('answers', { n: answers })],
  };
}
