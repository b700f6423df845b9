import { useEffect } from 'preact/hooks';
import { t } from '../../locales/t-desk';

/** Names the tab after what is looked at, the narrowest first, so that tabs and the browser's way back tell one from another. */
export function useTitle(...parts: readonly string[]): void {
  useEffect(() => {
    document.title = [...parts, t('deskTitle')].join(' · ');
  }, parts);
}
