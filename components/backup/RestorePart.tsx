import { useId, useState } from 'preact/hooks';
import { t } from '../../locales/t-backup';
import { RestorePreview } from './RestorePreview';
import type { How, RestoreStage } from './restore-stage';

/** Props of {@link RestorePart}. */
export interface RestorePartProps {
  readonly stage: RestoreStage;
  readonly onFile: (file: File) => void;
  /** Goes on with what stands whole of a broken file. */
  readonly onRescue: () => void;
  readonly onRestore: (how: How) => void;
  readonly onDiscard: () => void;
}

/** Brings a backup back: a file is chosen or dropped, looked at, and only then restored. */
export function RestorePart({ stage, onFile, onRescue, onRestore, onDiscard }: RestorePartProps) {
  const [isTwo, setIsTwo] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file, other] = files ?? [];
    setIsTwo(other !== undefined);
    if (file && !other) onFile(file);
  };
  const isBusy = stage.at === 'reading' || stage.at === 'comparing';
  return (
    <section
      class="backup-part"
      aria-labelledby="restore-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!isBusy) take(event.dataTransfer?.files);
      }}
    >
      <h3 id="restore-heading">{t('restoreHeading')}</h3>
      <p class="faint">{t('restoreHelp')}</p>
      {(stage.at === 'idle' || stage.at === 'trouble') && <FileChoice isOver={isOver} onFiles={take} />}
      <div role="status">
        {isBusy && (
          <>
            <p>{stage.at === 'reading' ? t('reading', { file: stage.file }) : t('comparing')}</p>
            <progress aria-label={t('comparing')} />
          </>
        )}
      </div>
      <div role="alert">
        {isTwo && <p>{t('oneFile')}</p>}
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

interface FileChoiceProps {
  readonly isOver: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

function FileChoice({ isOver, onFiles }: FileChoiceProps) {
  const id = useId();
  return (
    <div class="drop" data-over={isOver}>
      <input
        type="file"
        id={id}
        class="unseen"
        accept=".gz,.jsonl,application/gzip"
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files);
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
