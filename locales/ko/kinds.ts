import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': '은행',
  'kind.payments': '결제·금융',
  'kind.mail': '메일',
  'kind.messages': '메시지·통화',
  'kind.health': '건강·의료',
  'kind.passwords': '비밀번호',
  'kind.accounts': '계정·로그인',
  'kind.government': '행정 서비스',
  'kind.documents': '내 문서',
  'kind.dating': '데이팅',
};
