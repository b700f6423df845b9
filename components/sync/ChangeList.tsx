import { sayMoment } from '../backup/say-moment';
import { t } from '../../locales/t-provenance';
import { sayDid, sayWho, type ChangeEntry } from './change-entry';

/** Props of {@link ChangeList}. */
export interface ChangeListProps {
  /** As they are to be told, mostly with the newest first. */
  readonly changes: readonly ChangeEntry[];
}

/** Who said what, when, and on which device. */
export function ChangeList({ changes }: ChangeListProps) {
  return (
    <ol class="sync-changes">
      {changes.map((change) => (
        <li key={change.key}>
          <p>
            <b>{sayDid(change)}</b>
            {change.isOutweighed && <span class="faint"> · {t('outweighed')}</span>}
          </p>
          {change.of !== null && <p dir="auto">{change.of}</p>}
          <p class="faint">
            <bdi>{sayWho(change)}</bdi> · {sayMoment(change.at)}
          </p>
        </li>
      ))}
    </ol>
  );
}
