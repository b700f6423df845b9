import type { ComponentChildren } from 'preact';
import '../../../components/beside/beside.css';
import { Beside } from '../../../components/beside/Beside';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-claim-detail';
import type { Deeds } from '../use-deeds';
import { ClaimDetailOf } from './ClaimDetailRoom';

/** Props of {@link ClaimBeside}. */
export interface ClaimBesideProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly topic: TopicFacts;
  /** The claim to show; null when none. */
  readonly claim: string | null;
  /** What the claim stands for here, where that can be said more closely than that it is one. */
  readonly label?: string | null;
  /** Others to choose from, above the claim. */
  readonly others?: ComponentChildren;
  /** See BesideProps. */
  readonly backTo?: string;
  readonly onClose: () => void;
  /** What it is a claim of. */
  readonly children: ComponentChildren;
}

/** Something with a claim of it in detail beside it. Which one is for the room to keep in its address. */
export function ClaimBeside({ db, deeds, topic, claim, label, onClose, ...rest }: ClaimBesideProps) {
  return (
    <Beside
      label={label ?? t('inDetail')}
      open={claim}
      area={claim === null ? null : <ClaimDetailOf key={claim} {...{ db, deeds, topic, claim, onClose }} />}
      {...{ onClose }}
      {...rest}
    />
  );
}
