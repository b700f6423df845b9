import { useId } from 'preact/hooks';
import type { Article, Claim } from '../../lib/core/claims/claim';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-claim-search';
import { t as say } from '../../locales/t-claims';
import { Chain } from '../Chain';
import { addressOf } from '../desk-address';
import { Modality } from '../Modality';
import { namedWith } from '../named-with';
import { Quotation } from '../Quotation';

/** A claim that was found, with its article and what its question asks. */
export interface ClaimShown {
  readonly claim: Claim;
  /** What it answers, in the interface's language. */
  readonly display: string;
  readonly article: Article;
  /** In the interface's language; null where no topic that is kept asks it. */
  readonly question: string | null;
}

/** One claim that was found: what it answers to which question, its sentence, and who says so. */
export function FoundClaim({ claim, display, article, question }: ClaimShown) {
  const id = useId();
  const { topic, question: asked } = claim;
  const date = article.published && formatDate(article.published);
  return (
    <li class="item found-claim">
      <div class="item-body">
        {question !== null && (
          <p class="faint" dir="auto" id={`${id}-asked`}>
            <a href={addressOf({ room: 'question', topic, question: asked })}>{question}</a>
          </p>
        )}
        <h3 dir="auto">
          <a
            {...namedWith(id, question === null ? `${id}-by` : `${id}-asked ${id}-by`)}
            aria-describedby={`${id}-said`}
            href={addressOf({ room: 'article', article: article.id, claim: claim.id })}
          >
            {display}
          </a>
        </h3>
        <div id={`${id}-said`}>
          <Quotation language={article.language}>{claim.sentence.exact}</Quotation>
        </div>
        <p class="faint">
          <Chain names={claim.attribution} />
          <Modality modality={claim.modality} />
        </p>
        <p class="faint article-facts" id={`${id}-by`} dir="auto">
          {[
            article.title.trim() || t('untitled'),
            article.publisher ?? say('publisherNotStated'),
            date ?? say('dateNotStated'),
          ].join(' · ')}
        </p>
      </div>
    </li>
  );
}
