import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Кабинет Crossread',
  rooms: 'Разделы кабинета',
  'room.coverage': 'Сравнение',
  'room.articles': 'Статьи',
  'room.claims': 'Утверждения',
  'room.topics': 'Темы',
  'room.new-topic': 'Новая тема',
  'room.edit-topic': 'Изменить тему',
  'room.library': 'Выписки',
  'room.bin': 'Корзина',
  'room.import': 'Импорт',
  'room.backup': 'Резервная копия',
  nowhereTitle: 'Здесь ничего нет',
  nowhere: 'По этому адресу раздела нет. Разделы кабинета перечислены выше.',
  loading: 'Открываем то, что вы сохранили…',
  storeClosed: 'Хранилище не открывается. Сообщение браузера: {reason}. Перезапустите браузер и повторите.',
};
