import { strung } from '../locales/list';
import { t } from '../locales/t-claims';

/** In how many articles something stands and on how many words it rests: “3 articles, 2 origins”. */
export function tallyInWords({
  articles,
  origins,
}: {
  readonly articles: number;
  readonly origins: number;
}): string {
  const tally = strung([t('articles', { n: articles }), t('origins', { n: origins })]);
  // Who expects an origin for each article at most would take it for a mistake.
  return origins > articles ? `${tally} (${t('severalOrigins')})` : tally;
}
