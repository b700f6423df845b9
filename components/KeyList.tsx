import { t } from '../locales/t-settings';

/** A keyboard command and the keys it has now. */
export interface KeyCommand {
  readonly name: string;
  readonly keys: string;
}

/** Props of {@link KeyList}. */
export interface KeyListProps {
  readonly commands: readonly KeyCommand[];
}

/** The keyboard commands with the keys that they have in this browser now. */
export function KeyList({ commands }: KeyListProps) {
  return (
    <dl class="keys">
      {commands.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{keys === '' ? <span class="faint">{t('keyNone')}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
