import { useId } from 'preact/hooks';
import type { Claim } from '../lib/core/claims/claim';
import { curatedAs } from '../lib/core/claims/curation';
import { isByReader } from '../lib/core/claims/reader-claims';
import { t } from '../locales/t';
import type { GivenAnswer } from './gather-claims';
import { namedWith } from './named-with';

/** What the reader can do with an answer of the page. */
export interface AnswerDeeds {
  /** Whether the page is kept: only of what is kept can anything be said. */
  readonly isKept: boolean;
  /** The reader says of claims that they are right, or that they are none. */
  readonly onSay: (claims: readonly Claim[], verdict: 'confirmed' | 'rejected') => void;
  /** The reader wants to see all answers to a question in the desk, at a claim of the page, which can be corrected there; `null` where it is not kept. */
  readonly onDesk: (question: Pick<Claim, 'topic' | 'question'>, claim: string | null) => void;
}

/** Props of {@link ClaimDeeds}. */
export interface ClaimDeedsProps {
  readonly answer: GivenAnswer;
  readonly deeds: AnswerDeeds;
  /** Id of the element with the answer, of whose name those of the deeds are a part. */
  readonly of: string;
}

/** The ways to say something of an answer: at once of all its passages, or in the desk. What the reader saved is removed by itself. */
export function ClaimDeeds({
  answer: { first, passages },
  deeds: { isKept, onSay, onDesk },
  of,
}: ClaimDeedsProps) {
  const claims = passages.map(({ claim }) => claim);
  const saved = claims.filter(isByReader);
  const found = claims.filter((claim) => !isByReader(claim));
  const isSaid = claims.some((claim) => curatedAs(claim) !== null);
  return (
    <>
      {isKept && !isSaid && <Deed of={of} name={t('confirm')} onDo={() => onSay(found, 'confirmed')} />}
      {isKept && <Deed of={of} name={t('correct')} onDo={() => onDesk(first.claim, first.claim.id)} />}
      {isKept && found.length > 0 && (
        <Deed of={of} name={t('reject')} onDo={() => onSay(found, 'rejected')} />
      )}
      <Deed of={of} name={t('inDesk')} onDo={() => onDesk(first.claim, isKept ? first.claim.id : null)} />
      {saved.length > 0 && <Deed of={of} name={t('removeClaim')} onDo={() => onSay(saved, 'rejected')} />}
    </>
  );
}

interface DeedProps extends Pick<ClaimDeedsProps, 'of'> {
  readonly name: string;
  readonly onDo: () => void;
}

function Deed({ name, of, onDo }: DeedProps) {
  return (
    <button type="button" class="quiet" {...namedWith(useId(), of)} onClick={onDo}>
      {name}
    </button>
  );
}
