import { t } from '../../locales/t-matrix';

/** Props of {@link NothingReadYet}. */
export interface NothingReadYetProps {
  /** Address of the room of articles. */
  readonly articlesHref: string;
}

/** What stands above the matrix as long as all that is in it came with the topic, and how to begin. */
export function NothingReadYet({ articlesHref }: NothingReadYetProps) {
  return (
    <p class="nothing-read">
      {t('nothingRead')} <a href={articlesHref}>{t('toBegin')}</a>
    </p>
  );
}
