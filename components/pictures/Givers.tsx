import { useState } from 'preact/hooks';
import type { Told } from '../../lib/core/coverage/origins';
import { t } from '../../locales/t-pictures';
import { Chain } from '../Chain';
import { Modality } from '../Modality';
import { publishedOf, publisherName } from './say-told';

/** Props of {@link Givers}. */
export interface GiversProps {
  readonly told: readonly Told[];
  /** The claim that is open. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
  /** Id of the element with what they say. */
  readonly of?: string;
}

/** So many are shown at first. */
const FIRST = 8;

/** Who says something, when, and on whose word. */
export function Givers({ told, chosen, onOpen, of }: GiversProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul class="givers">
        {told.slice(0, shown).map((one) => (
          <li key={one.answer.claim}>
            <button
              type="button"
              class="giver"
              aria-describedby={of}
              aria-current={one.answer.claim === chosen ? 'true' : undefined}
              onClick={() => onOpen([one])}
            >
              <span>{publisherName(one.article)}</span>{' '}
              <span class="faint">
                {publishedOf(one)} · <Chain names={one.answer.attribution} />
                <Modality modality={one.answer.modality} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <More n={told.length - shown} onMore={() => setShown(told.length)} />
    </>
  );
}

/** Shows the rest of a list. */
export function More({ n, onMore }: { readonly n: number; readonly onMore: () => void }) {
  if (n <= 0) return null;
  return (
    <button type="button" class="quiet" onClick={onMore}>
      {t('showMore', { n })}
    </button>
  );
}
