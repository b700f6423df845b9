import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'банки',
  'kind.payments': 'платежи и деньги',
  'kind.mail': 'почта',
  'kind.messages': 'сообщения и звонки',
  'kind.health': 'здоровье',
  'kind.passwords': 'пароли',
  'kind.accounts': 'учётные записи и вход',
  'kind.government': 'государственные услуги',
  'kind.documents': 'ваши документы',
  'kind.dating': 'знакомства',
};
