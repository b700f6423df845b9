import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': '銀行',
  'kind.payments': '決済・お金',
  'kind.mail': 'メール',
  'kind.messages': 'メッセージ・通話',
  'kind.health': '健康・医療',
  'kind.passwords': 'パスワード',
  'kind.accounts': 'アカウント・ログイン',
  'kind.government': '行政サービス',
  'kind.documents': '自分の文書',
  'kind.dating': '出会い・マッチング',
};
