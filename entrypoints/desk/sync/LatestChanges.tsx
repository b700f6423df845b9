import { ChangeList } from '../../../components/sync/ChangeList';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-sync';
import { useLive } from '../../live/use-live';
import { readLatest } from './read-changes';

/** What was said last in a space, as the store has it now. */
export function LatestChanges({ db, space }: { readonly db: CrossreadDb; readonly space: string }) {
  const { value } = useLive(() => readLatest(db, space), [space]);
  if (value?.length === 0) return <p class="faint">{t('latest.none')}</p>;
  return value ? <ChangeList changes={value} /> : <p class="faint">{t('loading')}</p>;
}
