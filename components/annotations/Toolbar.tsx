import type { Colour } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-annotating';
import { ColourPicker } from './ColourPicker';
import type { ColourNames } from './colours';

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  readonly names: ColourNames;
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onClaim: () => void;
  /** How the toolbar is switched off, and what there is beside it. */
  readonly onMore: () => void;
}

/** What is offered at selected words: one press on a colour highlights them. */
export function Toolbar({ names, onHighlight, onNote, onClaim, onMore }: ToolbarProps) {
  return (
    <section class="toolbar" role="dialog" aria-label={t('toolbar.label')} tabIndex={-1}>
      <div class="toolbar-row">
        <ColourPicker chosen={null} names={names} onChoose={onHighlight} />
        <span class="toolbar-rule" />
        <button type="button" onClick={onNote}>
          {t('toolbar.note')}
        </button>
        <button type="button" onClick={onClaim}>
          {t('toolbar.claim')}
        </button>
        <button
          type="button"
          class="toolbar-sign"
          aria-label={t('toolbar.more')}
          title={t('toolbar.more')}
          onClick={onMore}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
    </section>
  );
}
