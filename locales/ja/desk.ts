import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Crossreadデスク',
  rooms: 'デスクのページ',
  'room.coverage': '報道',
  'room.articles': '記事',
  'room.claims': '主張',
  'room.topics': 'トピック',
  'room.new-topic': '新しいトピック',
  'room.edit-topic': 'トピックの編集',
  'room.library': 'ハイライト',
  'room.bin': 'ごみ箱',
  'room.import': 'インポート',
  'room.backup': 'バックアップ',
  nowhereTitle: 'ここには何もありません',
  nowhere: 'このアドレスのページはありません。デスクのページは上のメニューにあります。',
  loading: '保存したものを開いています…',
  storeClosed:
    'データベースを開けません。ブラウザーのメッセージ：{reason}。ブラウザーを再起動して、もう一度試してください。',
};
