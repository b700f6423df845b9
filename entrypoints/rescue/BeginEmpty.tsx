import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../../lib/core/message-of';
import { tellTopicsChanged } from '../desk/topics/tell-topics-changed';
import { packsTaken, storeLost, storeMade, storeTouched } from '../../lib/messaging/shared-state';
import { deleteStore } from '../../lib/store/rescue/rescue-store';
import { t } from '../../locales/t-rescue';

/** Props of {@link BeginEmpty}. */
export interface BeginEmptyProps {
  /** Whether a file was saved here. */
  readonly isSaved: boolean;
  readonly isNewer: boolean;
  /** Called when the store is gone. */
  readonly onDone: () => void;
}

type Stage =
  | { readonly at: 'idle' | 'asking' | 'deleting' | 'blocked' }
  | { readonly at: 'failed'; readonly reason: string };

/** Deletes the store, after it was asked whether that is meant. */
export function BeginEmpty({ isSaved, isNewer, onDone }: BeginEmptyProps) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage.at);
  // What was pressed is gone. The press that asked must not confirm as well: then the focus goes to what changes nothing.
  useLayoutEffect(() => {
    if (before.current !== stage.at) (keep.current ?? ask.current ?? heading.current)?.focus();
    before.current = stage.at;
  }, [stage.at]);
  const begin = async () => {
    setStage({ at: 'deleting' });
    try {
      await deleteStore(() => setStage({ at: 'blocked' }));
      // It is gone because the reader wanted so; and what was put into it once is to be put into it again.
      await Promise.all([storeMade.remove(), storeLost.remove(), packsTaken.remove()]);
      await tellTopicsChanged();
      await storeTouched.write(Date.now());
      onDone();
    } catch (error) {
      setStage({ at: 'failed', reason: messageOf(error) });
    }
  };
  return (
    <section class="rescue-part">
      <h2 ref={heading} tabIndex={-1}>
        {t('empty.title')}
      </h2>
      <p>{t('empty.text')}</p>
      {isNewer && <p>{t('empty.newer')}</p>}
      {!isSaved && <p>{t('empty.unsaved')}</p>}
      <div role="status">
        {stage.at === 'asking' && <p>{t('empty.ask')}</p>}
        {stage.at === 'deleting' && <p>{t('empty.doing')}</p>}
        {stage.at === 'blocked' && <p>{t('empty.blocked')}</p>}
        {stage.at === 'failed' && <p>{t('empty.failed', { reason: stage.reason })}</p>}
      </div>
      {stage.at === 'asking' ? (
        <div class="ways">
          <button type="button" class="secondary" ref={keep} onClick={() => setStage({ at: 'idle' })}>
            {t('empty.keep')}
          </button>
          <button type="button" class="secondary" onClick={() => void begin()}>
            {t('empty.confirm')}
          </button>
        </div>
      ) : (
        (stage.at === 'idle' || stage.at === 'failed') && (
          <button type="button" class="secondary" ref={ask} onClick={() => setStage({ at: 'asking' })}>
            {t('empty.do')}
          </button>
        )
      )}
    </section>
  );
}
