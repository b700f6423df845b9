import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: 'Подчёркивает утверждения в новостях и показывает рядом, кто ещё так говорит, а кто — иначе.',
  nextMark: 'К следующей метке',
  previousMark: 'К предыдущей метке',
  annotate: 'Добавить выделенные слова в выписки или перейти к следующей выписке',
  openCard: 'Открыть карточку текущей метки',
  pauseHere: 'Приостановить или возобновить на этом сайте',
  pause: 'Приостановить или возобновить везде',
  openPanel: 'Открыть боковую панель',
};
