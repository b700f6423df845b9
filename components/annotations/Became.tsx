import type { Annotation } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-annotations';
import { DifferenceView } from './DifferenceView';
import { Surroundings } from './Surroundings';
import type { Whereabouts } from './whereabouts';

/** Props of {@link Became}. */
export interface BecameProps {
  readonly annotation: Annotation;
  readonly whereabouts: Whereabouts;
  /** Shows its words in the page; of several places the one with this index. Absent where no page is at hand, as the next three. */
  readonly onShow?: ((at: number) => void) | undefined;
  /** It is on the words that stand there from now on; of several places, on those in the place with this index. */
  readonly onPlaceHere?: ((at: number) => void) | undefined;
  readonly onPlaceByHand?: (() => void) | undefined;
  readonly onTryAgain?: (() => void) | undefined;
  /** The reader keeps it as a note on the page, or has its words looked for again. */
  readonly onKeepAsNote: (isNote: boolean) => void;
}

/** What became of a highlight's words, where that is not simply that they are there; and what can be done about it. */
export function Became(props: BecameProps) {
  const { annotation, whereabouts, onPlaceHere, onPlaceByHand, onTryAgain, onKeepAsNote } = props;
  const { status } = whereabouts;
  if (status === 'placed') return null;
  const isAstray = status === 'lost' || status === 'ambiguous';
  return (
    <div class="became" data-status={status}>
      <p class="became-what">
        <span aria-hidden="true">{SIGNS[status]} </span>
        {whatBecame(whereabouts)}
      </p>
      {status === 'changed' && <DifferenceView difference={whereabouts.difference} />}
      {status === 'lost' && (
        <>
          <p class="faint">{t('help.lost')}</p>
          <Surroundings quote={annotation.target.selector[0]} />
        </>
      )}
      {status === 'ambiguous' && <Places {...props} />}
      <div class="item-actions">
        {status === 'lost' && onTryAgain && <Act name={t('tryAgain')} onTake={onTryAgain} />}
        {status === 'changed' && onPlaceHere && (
          <Act name={t('editor.accept')} onTake={() => onPlaceHere(0)} />
        )}
        {(isAstray || status === 'changed') && onPlaceByHand && (
          <Act name={t('editor.byHand')} onTake={onPlaceByHand} />
        )}
        {isAstray && <Act name={t('keepAsNote')} onTake={() => onKeepAsNote(true)} />}
        {status === 'note' && <Act name={t('lookAgain')} onTake={() => onKeepAsNote(false)} />}
      </div>
    </div>
  );
}

function whatBecame(whereabouts: Whereabouts): string {
  const { status } = whereabouts;
  if (status === 'placed') return '';
  if (status === 'changed') return t('editor.changed');
  return status === 'ambiguous' ? t('editor.ambiguous', { n: whereabouts.n }) : t(`became.${status}`);
}

const SIGNS = { changed: '≠', ambiguous: '?', lost: '∅', note: '✎', unseen: '…' } as const;

function Places({ whereabouts, onShow, onPlaceHere }: BecameProps) {
  if (whereabouts.status !== 'ambiguous') return null;
  const { places, n } = whereabouts;
  return (
    <>
      <p class="faint">{t(onShow ? 'help.ambiguous' : 'help.ambiguousAway')}</p>
      <ol class="places">
        {places.map((quote, at) => (
          <li key={at} aria-label={t('placeOf', { n: at + 1, all: n })}>
            <Surroundings quote={quote} />
            <div class="item-actions">
              {onShow && <Act name={t('editor.goTo', { n: at + 1 })} onTake={() => onShow(at)} />}
              {onPlaceHere && <Act name={t('editor.isHere', { n: at + 1 })} onTake={() => onPlaceHere(at)} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Act({ name, onTake }: { name: string; onTake: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onTake}>
      {name}
    </button>
  );
}
