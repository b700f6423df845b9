import { useRef } from 'preact/hooks';
import { t } from '../../locales/t-library';

/** What highlights can be exported as. */
export const FORMATS = ['markdown', 'notes', 'json', 'csv', 'html'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** Props of {@link ExportMenu}. */
export interface ExportMenuProps {
  /** What would be exported, in words. */
  readonly label: string;
  readonly onExport: (format: Format) => void;
}

/** A button that unfolds the formats of an export. Escape folds it and gives the focus back. */
export function ExportMenu({ label, onExport }: ExportMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="export-menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
          currentTarget.open = false;
      }}
    >
      <summary class="secondary">{label}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                close();
                onExport(format);
              }}
            >
              {t(`format.${format}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
