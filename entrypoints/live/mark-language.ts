import { directionOf } from '../../locales/languages';
import { language } from '../../locales/say';

/** Says of an element in which language and which way the interface stands in it, whatever that of the page around it. */
export function markLanguage(element: HTMLElement): void {
  element.lang = language;
  element.dir = directionOf(language);
}
