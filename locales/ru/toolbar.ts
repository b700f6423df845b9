import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} ответ расходится с другими публикациями',
    few: 'Crossread: {n} ответа расходятся с другими публикациями',
    many: 'Crossread: {n} ответов расходятся с другими публикациями',
    other: 'Crossread: {n} ответа расходятся с другими публикациями',
  },
  'badge.off': 'выкл',
  'badge.paused': 'Crossread: приостановлен везде',
  'badge.pausedHere': 'Crossread: приостановлен на этом сайте',
  'badge.pausedBoth': 'Crossread: приостановлен везде, и на этом сайте тоже',
  'badge.trouble': 'Crossread: хранилище не открывается. Откройте панель, чтобы узнать, что можно сделать.',
  'menu.panel': 'Открыть боковую панель',
  'menu.pauseHere': 'Приостановить или возобновить на этом сайте',
  'menu.pause': 'Приостановить везде',
  'menu.resume': 'Возобновить везде',
  'menu.highlight': 'В выписки',
  'menu.note': 'В выписки с заметкой…',
  'menu.claim': 'Сохранить как утверждение…',
};
