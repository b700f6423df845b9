import { useId, useState } from 'preact/hooks';
import { t } from '../../locales/t-library';
import { ImportPreview, type ImportPreviewProps } from './ImportPreview';
import type { ImportStage } from './import-stage';

/** Props of {@link ImportView}. */
export interface ImportViewProps extends Pick<ImportPreviewProps, 'list' | 'onImport' | 'onDiscard'> {
  readonly stage: ImportStage;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

/** Brings highlights or a comparison in from a file: chosen or dropped, read while one may stop it, looked at, and only then added. */
export function ImportView({ stage, onFile, onCancel, ...preview }: ImportViewProps) {
  const [trouble, setTrouble] = useState('');
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file, other] = files ?? [];
    setTrouble(other ? t('oneFile') : '');
    if (file && !other) onFile(file);
  };
  return (
    <div
      class="room import-room"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="faint room-help">{t('importHelp')}</p>
      {(stage.at === 'reading' || stage.at === 'checking') && <Progress stage={stage} onCancel={onCancel} />}
      {stage.at === 'preview' && (
        <ImportPreview {...preview} file={stage.file} about={stage.about} counts={stage.counts} />
      )}
      {(stage.at === 'idle' || stage.at === 'stopped' || stage.at === 'trouble') && (
        <FileChoice onFiles={take} />
      )}
      <p role="status">{stage.at === 'stopped' && t('importStopped')}</p>
      <p role="alert">
        {stage.at === 'trouble' ? t('importTrouble', { file: stage.file, why: stage.why }) : trouble}
      </p>
    </div>
  );
}

function FileChoice({ onFiles }: { onFiles: (files: FileList | null) => void }) {
  const id = useId();
  return (
    <div class="drop">
      <input
        type="file"
        id={id}
        class="unseen"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="primary">
        {t('importChoose')}
      </label>
      <span class="faint">{t('importDrop')}</span>
    </div>
  );
}

const MEGABYTE = 1_000_000;

interface ProgressProps {
  readonly stage: Extract<ImportStage, { at: 'reading' | 'checking' }>;
  readonly onCancel: () => void;
}

function Progress({ stage, onCancel }: ProgressProps) {
  const text = stage.at === 'reading' ? t('importReading', { file: stage.file }) : t('importChecking');
  const isRead = stage.at === 'reading';
  return (
    <div class="import-progress">
      <p role="status">{text}</p>
      <progress aria-label={text} {...(isRead && { value: stage.done, max: Math.max(1, stage.all) })} />
      {isRead && (
        <p class="faint">
          {t('importReadSoFar', {
            done: Math.round(stage.done / MEGABYTE),
            all: Math.ceil(stage.all / MEGABYTE),
          })}
        </p>
      )}
      <button type="button" class="secondary" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </div>
  );
}
