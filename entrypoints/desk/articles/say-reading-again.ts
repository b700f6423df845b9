import { t } from '../../../locales/t-articles';
import type { ReadingAgain } from './reading-again';

/** What came of reading articles again, in words. */
export function sayReadingAgain({ is, done, all, changed, failed, why, withoutText }: ReadingAgain): string {
  const said = [
    ...(is === 'stopped' ? [t('readAgainStopped', { done, all, changed })] : []),
    ...(is === 'done' && all > 0 ? [t('readAgainDone', { n: all, changed })] : []),
    ...(failed > 0 ? [t('readAgainFailed', { n: failed, why })] : []),
    ...(withoutText > 0 ? [t('readAgainNoText', { n: withoutText })] : []),
  ];
  return said.join(' ');
}
