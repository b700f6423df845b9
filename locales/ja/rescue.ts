import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'データベースを開いています…',
  rescueTitle: 'Crossread：データの救出',
  open: 'データベースは開いています',
  openText: '問題はありません。中身をすべてファイルに保存することも、このまま続けることもできます。',
  anew: '空のデータベースを開きました',
  anewText:
    '以前の中身は削除されました。これからの内容は保存されます。最新の控えはデスクの「バックアップ」にあります。保存しておいたファイルもそこで復元できます。',
  toDesk: 'デスクへ移動',
  'save.title': '読めるものを保存',
  'save.text':
    '通常とは別の方法ですべてを1件ずつ読み、バックアップファイルに書き出します。読めないものは省いて件数を示します。データベースはそのまま残ります。',
  'save.do': '読めるものを保存',
  'save.doing': '{table}を読み込んでいます：現在{n}件',
  'save.done': { other: '{n}件を{file}に保存しました。' },
  'save.lost': { other: '{n}件は読めず、ファイルに入っていません：' },
  'save.whole': 'すべて読めました。',
  'save.cut': '{table}にあと何件あったかはわかりません。',
  'save.none': '読めるデータベースがありません。',
  'save.failed': '保存できませんでした：{reason}。ブラウザーを再起動して、もう一度試してください。',
  'copies.title': '自動で作られた控え',
  'copies.text':
    '控えもデータベースの中にあります。読めるものは、その日の完全なバックアップファイルになります。',
  'copies.save': '{day}の控えを保存',
  'copies.unreadable': '{day}の控えは読めません。',
  'empty.title': '空のデータベースから始める',
  'empty.text':
    'このコンピューターにあるCrossreadのデータ（記事、ハイライト、メモ、トピック）を削除します。設定は残ります。最新の控えは別の場所にあるので、あとでもデスクの「バックアップ」から使えます。保存しておいたファイルもそこで復元できます。',
  'empty.newer':
    'ここで保存したファイルは新しい版のCrossreadで書かれたものなので、復元できるのもその版だけです。',
  'empty.unsaved': 'まだ何もファイルに保存していません。',
  'empty.do': '空のデータベースから始める',
  'empty.ask': 'ここにあるすべてのデータを削除しますか？元に戻せません。',
  'empty.confirm': '削除して始め直す',
  'empty.keep': '残す',
  'empty.doing': '削除しています…',
  'empty.blocked': 'Crossreadのほかのタブとサイドパネルをすべて閉じると、続行します。',
  'empty.failed': '削除できませんでした：{reason}。ブラウザーを再起動して、もう一度試してください。',

  'table.articles': '記事',
  'table.snapshots': '記事の本文',
  'table.claims': '主張',
  'table.curations': '自分の訂正',
  'table.topics': 'トピック',
  'table.annotations': 'ハイライト',
  'table.drafts': '作成中のトピック',
  'table.bin': 'ごみ箱',
  'table.binnedRows': 'ごみ箱の中身',
};
