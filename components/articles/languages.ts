import { onDemand } from '../../lib/core/on-demand';
import { language as own } from '../../locales/say';
import { t } from '../../locales/t-articles';

/** Languages in which articles are read (BCP 47 primary subtags). */
export const LANGUAGES = 'en es fr de it pt nl pl cs id tr vi ru uk ar fa zh ja ko'.split(' ');

const names = onDemand(() => new Intl.DisplayNames([own], { type: 'language', fallback: 'code' }));

/** What a language is called in the interface's; "" is none. */
export function nameOfLanguage(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (names().of(code) ?? code) : code || t('noLanguage');
}
