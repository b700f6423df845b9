import { isDisputed, type Outcome } from '../../lib/core/checks/check';
import type { Marked, MarkStyle } from '../../lib/core/look/choices';
import { markLine } from '../../lib/core/look/mark-lines';
import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-look';
import { OutcomeSign } from '../OutcomeSign';

/** As a page has them most often. */
const SAMPLES: readonly Outcome[] = [
  'corroborated',
  'differs',
  'denied',
  'attributed-differently',
  'vaguer',
  'not-comparable',
  'only-here',
];

/** Props of {@link MarkSamples}. */
export interface MarkSamplesProps {
  readonly marked: Marked;
  readonly markStyle: MarkStyle;
}

/** Words marked as they would be in a page, for every outcome; the colours are those of the page that this stands in. */
export function MarkSamples({ marked, markStyle }: MarkSamplesProps) {
  return (
    <div class="mark-samples">
      <h3>{t('samplesHeading')}</h3>
      <ul>
        {SAMPLES.map((outcome) => {
          const isMarked = marked !== 'disputed' || isDisputed(outcome);
          return (
            <li key={outcome} data-outcome={outcome}>
              <span class="sample" style={isMarked ? lineOf(outcome, markStyle) : {}}>
                {t(`sample.${outcome}`)}
              </span>
              <span class="faint">
                <OutcomeSign outcome={outcome} isDrawn />
                <span aria-hidden="true">{tClaims(`outcome.${outcome}`)}</span>
                {!isMarked && ` (${t('sampleUnmarked')})`}
              </span>
            </li>
          );
        })}
        <li>
          <span class={marked === 'all' ? 'sample sample-mention' : 'sample'}>{t('sample.mention')}</span>
          <span class="faint">
            {t('sampleMention')}
            {marked !== 'all' && ` (${t('sampleUnmarked')})`}
          </span>
        </li>
      </ul>
    </div>
  );
}

const lineOf = (outcome: Outcome, markStyle: MarkStyle) => ({
  ...markLine(outcome, markStyle, 'var(--tone)'),
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.16em',
});
