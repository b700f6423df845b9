import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../locales/t-beside';
import type { Choosable } from './ArticlePicker';

/** An article that was chosen; without facts when it is no longer here. */
export interface ChosenArticle {
  readonly id: string;
  readonly known: (Choosable & { readonly address: string }) | null;
}

/** Props of {@link ChosenArticles}. */
export interface ChosenArticlesProps {
  readonly chosen: readonly ChosenArticle[];
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

/** The articles that stand side by side, in their order, with the ways to change it. */
export function ChosenArticles({ chosen, onMove, onRemove }: ChosenArticlesProps) {
  const list = useRef<HTMLOListElement>(null);
  const removed = useRef<number | null>(null);
  // What took an article out went with it: to the next one's, to the last one's, or at least here.
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null || !list.current) return;
    const others = list.current.querySelectorAll<HTMLElement>('.chosen-deeds button:last-child');
    (others[at] ?? others[others.length - 1] ?? list.current).focus({ preventScroll: true });
  }, [chosen.length]);
  return (
    <ol class="chosen" aria-label={t('chosen')} tabIndex={-1} ref={list}>
      {chosen.map(({ id, known }, at) => {
        const n = at + 1;
        return (
          <li key={id} data-gone={known === null}>
            <span class="side-number" aria-hidden="true">
              {n}
            </span>
            <div class="chosen-facts">
              {known ? (
                <>
                  <a href={known.address}>{known.title}</a>
                  <p class="faint">{known.facts.join(' · ')}</p>
                </>
              ) : (
                <>
                  <p>{t('gone')}</p>
                  <p class="faint">{t('goneHint')}</p>
                </>
              )}
            </div>
            <div class="chosen-deeds">
              <Deed name={t('moveLeft', { n })} sign="←" isOff={at === 0} onDo={() => onMove(id, -1)} />
              <Deed
                name={t('moveRight', { n })}
                sign="→"
                isOff={at === chosen.length - 1}
                onDo={() => onMove(id, 1)}
              />
              <Deed
                name={t('remove', { n })}
                sign="×"
                isOff={false}
                onDo={() => {
                  removed.current = at;
                  onRemove(id);
                }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface DeedProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onDo: () => void;
}

/** Stays where it is when it cannot be done, so that the keyboard's place is not lost when an article reaches the edge. */
function Deed({ name, sign, isOff, onDo }: DeedProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={name}
      aria-label={name}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onDo();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
