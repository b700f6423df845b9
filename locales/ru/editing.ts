import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Цвет',
  noteLabel: 'Заметка',
  noteHelp: 'Можно писать в Markdown. {keys} — сохранить.',
  noteSave: 'Сохранить заметку',
  noteCancel: 'Отмена',
  noteTooLong:
    'Заметка слишком длинная: знаков {n}, а можно не больше {most}. Сократите её на {over} или разделите на несколько выписок. Ничего не отрезано.',
  tagsLabel: 'Теги',
  tagsPlaceholder: 'Добавить тег',
  tagRemove: 'Убрать тег «{tag}»',
  tagAdded: 'Тег «{tag}» добавлен.',
  tagRemoved: 'Тег «{tag}» убран.',
  tagThere: 'Тег «{tag}» уже есть.',
  tagTooLong: 'В теге может быть не больше {most} знаков, а здесь {n}. Сократите его.',
  'editor.changed': 'Текст под этой выпиской изменился.',
  'editor.accept': 'Оставить с этими словами',
  'editor.ambiguous': {
    one: 'Подходит {n} место.',
    few: 'Одинаково подходят {n} места; какое из них?',
    many: 'Одинаково подходят {n} мест; какое из них?',
    other: 'Одинаково подходят {n} места; какое из них?',
  },
  'editor.goTo': 'К месту {n}',
  'editor.isHere': 'Это место {n}',
  'editor.byHand': 'Указать место вручную',
  tagsFound: {
    one: '{n} тег на выбор',
    few: '{n} тега на выбор',
    many: '{n} тегов на выбор',
    other: '{n} тега на выбор',
  },
};
