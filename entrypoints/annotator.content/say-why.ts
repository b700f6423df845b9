import type { Refusal } from '../../lib/messaging/post';
import { t } from '../../locales/t-annotating';

/** Why something was not done, in words for the reader: the background's own, or that nobody answered. */
export function whyOf({ code, message }: Refusal): string {
  return code === 'unreachable' ? t('said.noAnswer') : message;
}
