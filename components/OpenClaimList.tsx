import { useEffect, useRef } from 'preact/hooks';
import type { OtherAnswer } from '../lib/core/checks/check';
import { t } from '../locales/t';
import { Chain } from './Chain';
import type { Selection } from './ClaimList';
import { Modality } from './Modality';
import type { CheckedOpenClaim } from './open-claims';
import { ArticleLink, dateOf, nameOf, RelationWord } from './OtherAnswers';
import { OutcomeSign } from './OutcomeSign';
import { Quotation } from './Quotation';
import { Section } from './Section';

/** Props of {@link OpenClaimList}. */
export interface OpenClaimListProps {
  /** In the order in which they are to come; undefined until they were looked for. */
  readonly open: readonly CheckedOpenClaim[] | undefined;
  readonly selection: Selection | null;
  /** The section was unfolded: what is in it is wanted. */
  readonly onUnfold: () => void;
  readonly onShowInPage: (claim: string) => void;
}

/**
 * What the page states that no question of the topic asks for, beside the same in other articles: folded away, and looked for
 * when it is unfolded, or when one of them is picked in the page.
 */
export function OpenClaimList({ open, selection, onUnfold, onShowInPage }: OpenClaimListProps) {
  const picked = open?.some(({ claim }) => claim.id === selection?.claim) ? (selection?.at ?? null) : null;
  return (
    <div class="claims open-claims">
      <Section
        title={t('open.title')}
        aside={open && open.length > 0 && <span class="tally">{tallyOf(open)}</span>}
        unfoldedAt={picked}
        isFolded
        onUnfold={onUnfold}
      >
        <p class="faint open-intro">{t('open.intro')}</p>
        {open === undefined && (
          <p class="faint open-intro" role="status">
            {t('open.looking')}
          </p>
        )}
        {open?.length === 0 && <p class="empty">{t('open.nothing')}</p>}
        <ul>
          {open?.map((one) => (
            <OpenClaimItem
              key={one.claim.id}
              {...one}
              pickedAt={one.claim.id === selection?.claim ? selection.at : null}
              onShowInPage={onShowInPage}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function tallyOf(open: readonly CheckedOpenClaim[]): string {
  return t('open.matched', { n: open.filter(isMatched).length, all: open.length });
}

function isMatched({ check }: CheckedOpenClaim): boolean {
  return check.others.length > 0;
}

interface OpenClaimItemProps extends CheckedOpenClaim {
  readonly pickedAt: number | null;
  readonly onShowInPage: (claim: string) => void;
}

function OpenClaimItem({ claim, check, pickedAt, onShowInPage }: OpenClaimItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pickedAt === null) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [pickedAt]);
  const { outcome, others, why } = check;
  // Only these are marked in the page.
  const isMarked = outcome === 'corroborated' || outcome === 'differs';
  return (
    <li class="open-claim" data-outcome={outcome} data-selected={pickedAt !== null} tabIndex={-1} ref={item}>
      {outcome === 'related' ? <RelatedSign /> : <OutcomeSign outcome={outcome} origins={check.origins} />}
      <div class="claim-line">
        <span class="value">{claim.display}</span>
        {(claim.attribution.length > 0 || claim.modality === 'planned') && (
          <span class="faint whose">
            <Chain names={claim.attribution} />
            <Modality modality={claim.modality} />
          </span>
        )}
        <div class="source">
          <blockquote>{claim.sentence.exact}</blockquote>
        </div>
        {others.length > 0 && (
          <>
            {/* Of one other article, what it states stands below in its own words. */}
            {check.articles > 1 && <p class="why">{why}</p>}
            <ul class="answers">
              {others.map((other) => (
                <Other key={`${other.article} ${other.claim}`} other={other} />
              ))}
            </ul>
          </>
        )}
        {isMarked && (
          <button type="button" class="quiet" onClick={() => onShowInPage(claim.id)}>
            {t('showInPage')}
          </button>
        )}
      </div>
    </li>
  );
}

function RelatedSign() {
  return (
    <span class="sign" data-outcome="related" title={t('open.related')}>
      <span aria-hidden="true">…</span>
      <span class="unseen">{t('open.related')}. </span>
    </span>
  );
}

/** What another article states, in its sentence. */
function Other({ other }: { other: OtherAnswer }) {
  return (
    <li>
      <p>{other.display}</p>
      <div class="source">
        <p class="faint">
          {other.relation === 'related' ? t('open.related') : <RelationWord relation={other.relation} />}
        </p>
        <p class="faint">
          <ArticleLink answer={other} name={nameOf(other)} /> · {dateOf(other)}
        </p>
        {other.attribution.length > 0 && (
          <p class="faint">
            <Chain names={other.attribution} />
          </p>
        )}
        <Quotation language={other.language}>{other.sentence}</Quotation>
      </div>
    </li>
  );
}
