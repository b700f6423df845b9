import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';

/** Props of {@link CodeShown}. */
export interface CodeShownProps {
  readonly code: string;
  readonly is: 'private' | 'topic';
  /** Whether it is the first time, and it is not shown again. */
  readonly isNew: boolean;
  /** Puts a text on the clipboard; rejects where the browser does not. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDone: () => void;
}

/** An invitation code, to be kept or given on. */
export function CodeShown({ code, is, isNew, onCopy, onDone }: CodeShownProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  // What was pressed is gone.
  useLayoutEffect(() => heading.current?.focus(), [code]);
  const copy = () =>
    onCopy(code).then(
      () => setSaid(t('code.copied')),
      () => setSaid(t('code.notCopied')),
    );
  return (
    <section class="sync-code" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {t('code')}
      </h3>
      <p>
        {t(`code.${is}`)} {isNew && <b>{t('code.once')}</b>}
      </p>
      <textarea readOnly rows={4} spellcheck={false} dir="ltr" aria-labelledby={id} value={code} />
      <p class="sync-buttons">
        <button type="button" class="secondary" onClick={() => void copy()}>
          {t('code.copy')}
        </button>
        <button type="button" class="primary" onClick={onDone}>
          {t(isNew ? 'code.kept' : 'code.hide')}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
