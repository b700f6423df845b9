import { t } from '../../locales/t-library';

/** What the library says while there is nothing in it: how to make the first highlight. */
export function EmptyLibrary() {
  const [before = '', after = ''] = t('emptyImport').split('{import}');
  return (
    <section class="empty-room">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptySelect')}</p>
      <p>{t('emptyKeys')}</p>
      <p>{t('emptyBack')}</p>
      <p>
        {before}
        <a href="#import">{t('emptyImportLink')}</a>
        {after}
      </p>
    </section>
  );
}
