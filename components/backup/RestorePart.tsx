import { useId } from 'preact/hooks';
import { t } from '../../locales/t-backup';
import { RestorePreview } from './RestorePreview';
import type { How, RestoreStage } from './restore-stage';

/** Props of {@link RestorePart}. */
export interface RestorePartProps {
  readonly stage: RestoreStage;
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Goes on with what stands whole of a broken file. */
  readonly onRescue: () => void;
  readonly onRestore: (how: How) => void;
  readonly onDiscard: () => void;
}

/** Brings a backup back: a file is chosen or dropped, looked at, and only then restored. */
export function RestorePart({ stage, isOver, onFiles, onRescue, onRestore, onDiscard }: RestorePartProps) {
  const isBusy = stage.at === 'reading' || stage.at === 'comparing';
  return (
    <section class="backup-part" aria-labelledby="restore-heading">
      <h3 id="restore-heading">{t('restoreHeading')}</h3>
      <p class="faint">{t('restoreHelp')}</p>
      {(stage.at === 'idle' || stage.at === 'two' || stage.at === 'trouble') && (
        <FileChoice isOver={isOver} onFiles={onFiles} />
      )}
      <div role="status">
        {isBusy && (
          <>
            <p>{stage.at === 'reading' ? t('reading', { file: stage.file }) : t('comparing')}</p>
            <progress aria-label={t('comparing')} />
          </>
        )}
      </div>
      <div role="alert">
        {stage.at === 'two' && <p>{t('oneFile')}</p>}
        {stage.at === 'trouble' && (
          <>
            <p dir="auto">{t('trouble', { file: stage.file, why: stage.why })}</p>
            {stage.isRescuable && (
              <p class="backup-buttons">
                <button type="button" class="secondary" onClick={onRescue}>
                  {t('useRescued')}
                </button>
                <span class="faint">{t('useRescuedHelp')}</span>
              </p>
            )}
          </>
        )}
      </div>
      {stage.at === 'preview' && (
        <RestorePreview
          key={stage.preview.file}
          preview={stage.preview}
          onRestore={onRestore}
          onDiscard={onDiscard}
        />
      )}
    </section>
  );
}

function FileChoice({ isOver, onFiles }: Pick<RestorePartProps, 'isOver' | 'onFiles'>) {
  const id = useId();
  return (
    <div class="drop" data-over={isOver}>
      <input
        type="file"
        id={id}
        class="unseen"
        accept=".gz,.jsonl,application/gzip"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="secondary">
        {t('choose')}
      </label>
      <span class="faint">{t('drop')}</span>
    </div>
  );
}
