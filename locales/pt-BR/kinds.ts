import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'bancos',
  'kind.payments': 'pagamentos e dinheiro',
  'kind.mail': 'e-mail',
  'kind.messages': 'mensagens e chamadas',
  'kind.health': 'saúde',
  'kind.passwords': 'senhas',
  'kind.accounts': 'contas e login',
  'kind.government': 'serviços públicos',
  'kind.documents': 'seus documentos',
  'kind.dating': 'namoro',
};
