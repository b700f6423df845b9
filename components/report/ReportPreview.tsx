import { t } from '../../locales/t-report';
import { RenderedPage } from './RenderedPage';

/** Where the writing of a report stands. */
export type ReportStage =
  /** No article or no question is chosen. */
  | { readonly at: 'nothing' }
  | { readonly at: 'writing'; readonly done: number; readonly all: number }
  /** `isPage`: the part is HTML, to be shown as it looks. */
  | {
      readonly at: 'written';
      readonly part: string;
      readonly isPage: boolean;
      readonly bytes: number;
      readonly isWhole: boolean;
    }
  | { readonly at: 'failed'; readonly why: string };

/** Props of {@link ReportPreview}. */
export interface ReportPreviewProps {
  readonly stage: ReportStage;
  readonly onDownload: () => void;
  readonly onCopy: () => void;
}

/** The beginning of the report as it will be, and the ways to have it. */
export function ReportPreview({ stage, onDownload, onCopy }: ReportPreviewProps) {
  const isReady = stage.at === 'written';
  return (
    <div class="report-preview">
      <h3>{t('preview')}</h3>
      <p class="report-buttons">
        <button type="button" class="primary" disabled={!isReady} onClick={onDownload}>
          {t('download')}
        </button>
        <button type="button" class="secondary" disabled={!isReady} onClick={onCopy}>
          {t('copy')}
        </button>
      </p>
      <p role="status" class="faint">
        {said(stage)}
      </p>
      {stage.at === 'writing' && (
        <progress aria-label={t('writing')} value={stage.done} max={Math.max(1, stage.all)} />
      )}
      {stage.at === 'failed' && <p role="alert">{t('failed', { reason: stage.why })}</p>}
      {stage.at === 'written' && <Part part={stage.part} isPage={stage.isPage} />}
    </div>
  );
}

function Part({ part, isPage }: { readonly part: string; readonly isPage: boolean }) {
  if (isPage) return <RenderedPage html={part} label={t('preview')} />;
  return (
    <pre dir="auto" tabIndex={0} role="region" aria-label={t('preview')}>
      {part}
    </pre>
  );
}

function said(stage: ReportStage): string {
  switch (stage.at) {
    case 'nothing':
      return t('nothingChosen');
    case 'writing':
      return stage.done < stage.all ? t('writingPart', { done: stage.done, all: stage.all }) : t('writing');
    case 'written':
      return t(stage.isWhole ? 'previewWhole' : 'previewPart', { size: sizeOf(stage.bytes) });
    case 'failed':
      return '';
  }
}

/** In the unit that makes a short number. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return t('bytes', { n: bytes });
  if (bytes < 1_000_000) return t('kilobytes', { n: Math.round(bytes / 1000) });
  return t('megabytes', { n: Math.round(bytes / 100_000) / 10 });
}
