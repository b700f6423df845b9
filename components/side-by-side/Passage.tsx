import { paragraphAround } from '../../lib/core/coverage/align-texts';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { t } from '../../locales/t-beside';

/** Props of {@link Passage}. */
export interface PassageProps {
  readonly claim: Pick<StandingClaim, 'sentence' | 'source'>;
  /** The text of the article; null when none is kept, undefined until it is read. */
  readonly text: string | null | undefined;
  readonly isOpen: boolean;
}

/** The sentence that answers; opened, in its paragraph. */
export function Passage({ claim, text, isOpen }: PassageProps) {
  const { exact } = claim.sentence;
  if (!isOpen)
    return (
      <blockquote class="passage" dir="auto">
        {exact}
      </blockquote>
    );
  const around = text === null || text === undefined ? null : paragraphAround(text, claim);
  if (!around)
    return (
      <>
        <blockquote class="passage open" dir="auto">
          <b>{exact}</b>
        </blockquote>
        {text !== undefined && <p class="faint">{t(text === null ? 'noText' : 'textGone')}</p>}
      </>
    );
  return (
    <blockquote class="passage open" dir="auto">
      {around.before}
      <b>{around.sentence}</b>
      {around.after}
    </blockquote>
  );
}
