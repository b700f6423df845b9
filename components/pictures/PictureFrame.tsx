import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../locales/t-pictures';
import { isWhole, panned, zoomed, WHOLE, type Zoom } from './zoom';
import { STEP } from './use-zooming';

/** What one does with a picture: look closer, or read it as a table. */
export interface Looking {
  readonly zoom: Zoom;
  readonly isTable: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onTable: (isTable: boolean) => void;
}

/** Props of {@link PictureFrame}. */
export interface PictureFrameProps {
  readonly title: string;
  readonly looking: Looking;
  readonly canZoom: boolean;
  /** Further choices, beside those every picture has. */
  readonly tools?: ComponentChildren;
  /** What is pointed at; null when nothing is. */
  readonly readout: string | null;
  /** What the signs mean, where the picture does not say it. */
  readonly signs?: ComponentChildren;
  readonly table: ComponentChildren;
  readonly picture: ComponentChildren;
}

/** A picture with its name, its tools, and the table behind it. */
export function PictureFrame(props: PictureFrameProps) {
  const { title, looking, canZoom, tools, readout, signs, table, picture } = props;
  const id = useId();
  const { zoom, isTable, onZoom, onTable } = looking;
  return (
    <section class="picture" aria-labelledby={id}>
      <div class="picture-head">
        <h3 id={id}>{title}</h3>
        <div class="picture-tools">
          {!isTable && tools}
          {canZoom && !isTable && <ZoomButtons zoom={zoom} onZoom={onZoom} />}
          <button type="button" class="tool" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
            {t('asTable')}
          </button>
        </div>
      </div>
      {isTable ? (
        table
      ) : (
        <div class="picture-body">
          {picture}
          <p class="readout" aria-hidden="true">
            {readout ?? t('readout')}
          </p>
          {signs}
          <p class="unseen">{t(canZoom ? 'hint.picture' : 'hint.graph')}</p>
        </div>
      )}
    </section>
  );
}

function ZoomButtons({ zoom, onZoom }: { readonly zoom: Zoom; readonly onZoom: (zoom: Zoom) => void }) {
  const all = isWhole(zoom);
  const buttons = [
    { name: t('zoomIn'), sign: '+', isOff: false, to: () => zoomed(zoom, STEP) },
    { name: t('zoomOut'), sign: '−', isOff: all, to: () => zoomed(zoom, 1 / STEP) },
    { name: t('earlierPart'), sign: '‹', isOff: zoom.from <= 0, to: () => panned(zoom, -0.5) },
    { name: t('laterPart'), sign: '›', isOff: zoom.to >= 1, to: () => panned(zoom, 0.5) },
  ];
  return (
    <div class="zoom" role="group" aria-label={t('zoomIn')}>
      {buttons.map(({ name, sign, isOff, to }) => (
        <button
          key={name}
          type="button"
          class="tool"
          aria-label={name}
          title={name}
          aria-disabled={isOff}
          onClick={() => !isOff && onZoom(to())}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" class="tool" aria-disabled={all} onClick={() => !all && onZoom(WHOLE)}>
        {t('zoomWhole')}
      </button>
    </div>
  );
}
