import { t } from '../../locales/t-provenance';
import type { ChangeEntry } from './change-entry';
import { ChangeList } from './ChangeList';

/** Who said what of a claim, when and on which device; that nobody has heard of it where it was not synced. */
export function SaidBy({ changes }: { readonly changes: readonly ChangeEntry[] }) {
  return (
    <section class="said-by" aria-label={t('saidBy')}>
      <h4>{t('saidBy')}</h4>
      {changes.length === 0 ? <p class="faint">{t('onlyHere')}</p> : <ChangeList changes={changes} />}
    </section>
  );
}
