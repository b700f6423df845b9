import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../lib/core/checks/check';
import type { Curated } from '../../lib/core/claims/curation';
import { t } from '../../locales/t-articles';
import { t as tDetail } from '../../locales/t-claim-detail';
import { OutcomeSign } from '../OutcomeSign';

/** A claim of the article, in words. */
export interface ListedClaim {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Null until it was compared. */
  readonly outcome: Outcome | null;
  /** The sentence in which a pack gives it, where the text is not kept; else "". */
  readonly gist: string;
  /** Whether its words are in the text that is kept. */
  readonly isInText: boolean;
  /** What a reader did to it; null when nothing. */
  readonly curated: Curated | null;
}

/** Props of {@link ClaimsBeside}. */
export interface ClaimsBesideProps {
  /** In reading order. */
  readonly claims: readonly ListedClaim[];
  readonly current: string | null;
  /** Whether a text is kept, in which its claims may be. */
  readonly hasText: boolean;
  /** Whether the current one is brought into view; not while something else beside the text is looked at. */
  readonly follows: boolean;
  readonly onOpen: (claim: string) => void;
}

/** The claims of an article in reading order, beside its text. */
export function ClaimsBeside({ claims, current, hasText, follows, onOpen }: ClaimsBesideProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.querySelector('[aria-current]');
    if (item && follows) scrollWithin(item, item.closest('.beside-area'));
  }, [current]);
  return (
    <ol class="claims-beside" ref={list}>
      {claims.map(({ id, question, answer, outcome, gist, isInText, curated }) => (
        <li key={id}>
          <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onOpen(id)}>
            {outcome ? <OutcomeSign outcome={outcome} /> : <span class="sign" />}
            <span>
              <span class="faint">{question}</span>
              <b dir="auto">{answer}</b>
              {curated && <span class="by-reader">{tDetail(`mark.${curated}`)}</span>}
              {gist !== '' && <span dir="auto">{gist}</span>}
              {hasText && !isInText && <span class="faint">{t('notInText')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Brings an item into view within the box that scrolls it, and leaves the page, which shows the claim's words, where it is. */
function scrollWithin(item: Element, box: Element | null): void {
  if (!box) return;
  const [inner, outer] = [item.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}
