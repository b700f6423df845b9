import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Тема',
  views: 'Способы сравнения',
  'view.coverage': 'Все вопросы',
  'view.side-by-side': 'Рядом',
  'view.missing': 'Чего нет',
  'view.timeline': 'Хронология',
  'view.report': 'Отчёт',
  comparing: 'Сравниваем…',
  noTopics:
    'Тем ещё нет. Закройте эту страницу и через мгновение откройте снова: Crossread ещё распаковывает то, что с ним пришло.',
  topicGone: 'Этой темы здесь больше нет. Есть вот эти:',
  storeClosed: 'Хранилище не открывается. Сообщение браузера: {reason}. Перезапустите браузер и повторите.',
};
