import { chained } from '../locales/list';
import { t } from '../locales/t-claims';

/** Props of {@link Chain}. */
export interface ChainProps {
  /** Nearest to the fact first; empty when the article speaks on its own word. */
  readonly names: readonly string[];
}

/** Whom an article credits: “Ushakov → Interfax → Reuters”. */
export function Chain({ names }: ChainProps) {
  if (names.length === 0) return <span class="chain">{t('ownWord')}</span>;
  return (
    <span class="chain">
      <span aria-hidden="true">{chained(names)}</span>
      <span class="unseen">{t('chain', { names: names.join(t('chainStep')) })}</span>
    </span>
  );
}
