import { t } from '../../locales/t-annotating';

/** Something that the reader can do about what is said. */
export interface SaidAction {
  readonly text: string;
  readonly act: () => void;
}

/** Props of {@link ToolbarSaid}. */
export interface ToolbarSaidProps {
  readonly text: string;
  readonly actions: readonly SaidAction[];
  /** What was written and could not be kept, for the reader to copy. */
  readonly unsaved?: string;
}

/** What came of it: done, with a way to undo it; or not done, with the reason and what was written. */
export function ToolbarSaid({ text, actions, unsaved = '' }: ToolbarSaidProps) {
  return (
    <section class="toolbar" role="dialog" aria-label={text} tabIndex={-1}>
      <div class="toolbar-row">
        <p role="status">{text}</p>
        {actions.map(({ text: label, act }) => (
          <button key={label} type="button" onClick={act}>
            {label}
          </button>
        ))}
      </div>
      {unsaved !== '' && (
        <label class="toolbar-unsaved">
          {t('said.copy')}
          <textarea readOnly rows={4} dir="auto" value={unsaved} />
        </label>
      )}
    </section>
  );
}
