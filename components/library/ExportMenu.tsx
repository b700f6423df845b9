import { t } from '../../locales/t-library';
import { DeedMenu } from '../DeedMenu';

/** What highlights can be exported as. */
const FORMATS = ['markdown', 'notes', 'json', 'csv', 'html'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** Props of {@link ExportMenu}. */
export interface ExportMenuProps {
  /** What would be exported, in words. */
  readonly label: string;
  readonly onExport: (format: Format) => void;
}

/** A button that unfolds the formats of an export. */
export function ExportMenu({ label, onExport }: ExportMenuProps) {
  const items = FORMATS.map((format) => ({
    key: format,
    label: t(`format.${format}`),
    onDo: () => onExport(format),
  }));
  return <DeedMenu label={label} items={items} />;
}
