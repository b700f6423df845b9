import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: '同期',
  saidBy: '誰が言ったか',
  onlyHere: 'まだ誰も知りません。このデバイスの外には出ていません。',
  who: '{user}、{device}',
  whoHere: '{user}、{device}（このデバイス）',
  unknownDevice: '名前のわからないデバイス',
  outweighed: '後で別のことが言われた',
  'did.article': '記事の情報を訂正',
  'did.article.reading': '記事を読んだ',
  'did.article.gone': '記事を削除',
  'did.claim': '主張を変更',
  'did.claim.base': '主張を追加',
  'did.claim.gone': '主張を削除',
  'did.curation': '主張への判断',
  'did.curation.confirmed': '主張を確認',
  'did.curation.corrected': '主張を訂正',
  'did.curation.rejected': '主張を却下',
  'did.curation.merged': '主張をほかの主張と統合',
  'did.curation.none': '主張への判断を取り消し',
  'did.annotation': 'ハイライトを変更',
  'did.annotation.base': 'ハイライトを追加',
  'did.annotation.note': 'メモを作成',
  'did.annotation.deleted': 'ハイライトをごみ箱へ',
  'did.annotation.gone': 'ハイライトを削除',
  'did.topic': 'トピックを変更',
  'did.topic.gone': 'トピックを削除',
  'did.device': 'デバイスに名前を設定',
};
