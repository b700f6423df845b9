import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-annotations';
import type { Whereabouts } from './whereabouts';

/** One saved highlight and where its words are. */
export interface Saved {
  readonly annotation: Annotation;
  readonly whereabouts: Whereabouts;
}

/** Props of {@link SavedList}. */
export interface SavedListProps {
  /** In the order in which they are to come. */
  readonly saved: readonly Saved[];
  /** Whether it stands under a heading of its own, and not in a tab. */
  readonly hasHeading: boolean;
  /** Why nothing is painted here: the reader paused it, or its site is never read; null where it is painted. */
  readonly notShown: 'paused' | 'never-read' | null;
  /** Highlights what is selected in the page; absent where that cannot be. */
  readonly onHighlight?: (() => void) | undefined;
  readonly onOpenAll: () => void;
  /** Opens those of this article where they are listed with all others. */
  readonly onOpenThese: () => void;
  /** Brings back what was deleted last; absent when nothing was. */
  readonly onUndo?: (() => void) | undefined;
  /** What there is to say of what the reader did last; empty when nothing. */
  readonly said: string;
  readonly item: (saved: Saved) => ComponentChildren;
}

/** What the reader saved on a page, and how to save more. */
export function SavedList(props: SavedListProps) {
  const { saved, hasHeading, notShown, onHighlight, onOpenAll, onOpenThese, item } = props;
  return (
    <section class="saved" aria-label={t('savedHeading')}>
      {hasHeading && <h2>{t('savedHeading')}</h2>}
      {saved.length === 0 && <p class="saved-none">{t('savedNothing')}</p>}
      {notShown && saved.length > 0 && <p class="faint">{t(`notShown.${notShown}`)}</p>}
      <div class="saved-ways">
        {onHighlight && (
          <button type="button" class="secondary" onClick={onHighlight}>
            {t('highlightSelection')}
          </button>
        )}
        {saved.length > 0 && <OpenButton name={t('theseOnDesk')} onOpen={onOpenThese} />}
        <OpenButton name={t('allHighlights')} onOpen={onOpenAll} />
      </div>
      <LastDone {...props} />
      <ul class="saved-items">
        {saved.map((one) => (
          <li key={one.annotation.id}>{item(one)}</li>
        ))}
      </ul>
    </section>
  );
}

function OpenButton({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onOpen}>
      {name}
      <span class="unseen"> {t('opensInNewTab')}</span>
    </button>
  );
}

/** What came of what the reader did last, with the way back from a deletion; else, for those who do not see the list, what is in it. */
function LastDone({ saved, said, onUndo }: SavedListProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const canUndo = onUndo !== undefined;
  // The button that was pressed went with its highlight; the way back takes over the focus.
  useEffect(() => {
    if (canUndo) undo.current?.focus();
  }, [canUndo, saved.length]);
  return (
    <div class={said === '' ? 'unseen' : 'saved-said'}>
      <p role="status">{said === '' ? summaryOf(saved) : said}</p>
      {onUndo && (
        <button type="button" class="secondary" ref={undo} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function summaryOf(saved: readonly Saved[]): string {
  const astray = saved.filter(
    ({ whereabouts: { status } }) => status === 'lost' || status === 'ambiguous',
  ).length;
  const all = t('savedCount', { n: saved.length });
  return astray === 0 ? all : `${all} ${t('savedAstray', { n: astray })}`;
}
