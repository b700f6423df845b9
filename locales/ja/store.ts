import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'ここのデータは新しい版のCrossreadで書かれています',
  'newer.text':
    'この版で開くとデータが壊れるため、閉じたままにしています。Crossreadを更新すると、すべて元どおりになります。それまでは読み取りも保存もしません。',
  'blocked.title': 'Crossreadの別のタブがデータベースを使っています',
  'blocked.text': 'Crossreadのほかのタブとサイドパネルをすべて閉じると、データベースは自動で開きます。',
  'not-given.title': 'ブラウザーがCrossreadに保存を許していません',
  'not-given.text':
    '一部のプライベートウィンドウや、サイトデータを禁止している場合は、何も保存できません。通常のウィンドウでCrossreadを開くか、ブラウザーの設定でサイトデータを許可してください。',
  'full.title': '空き容量がなく、データベースを開けません',
  'full.text':
    'ディスク、またはブラウザーが使える領域がいっぱいです。ディスクの空きを増やして、もう一度試してください。データは何も削除されていません。',
  'damaged.title': 'データベースが開きません',
  'damaged.text':
    'ブラウザーのメッセージ：{reason}。まずブラウザーを再起動してください。それでも開かないときは、読めるものを保存してください。',
  'lost.title': 'Crossreadのデータが失われました',
  'lost.text':
    '{day}に、ブラウザーが代わりに空のデータベースを開きました。ファイルが壊れたときや、データが消去されたときに起こります。',
  'lost.copy': '別の場所に{date}の控えが残っています。その控えに戻すと、そのときまでのデータが戻ります。',
  'lost.toCopy': '控えを見る',
  'lost.noCopy':
    '別の場所に控えは見つかりませんでした。保存しておいたバックアップファイルがあれば、その日までのデータが戻ります。',
  'lost.restore': 'バックアップファイルを復元',
  'lost.close': '了解（今後は表示しない）',
  'nearly-full.title': 'Crossreadの空き容量が残りわずかです',
  'nearly-full.text':
    'ディスク、またはブラウザーが認める容量の残りは{left}です。使い切ると、それ以上保存できません。',
  'nearly-full.see': '容量の内訳を見て空きを増やす',
  noRoom:
    '空き容量がありません。何も変更していません。ディスクの空きを増やして、もう一度試してください。容量の内訳は、デスクの「バックアップ」で確認できます。',
  toRescue: '対処方法を見る',
  'broke.title': 'この部分を表示できません',
  'broke.text':
    'Crossreadの処理に失敗しました。データは何も変わっていません。もう一度試してください。また失敗するときは、別のページに移ってバックアップを保存し、次の内容を報告してください：',
  'broke.backup': 'バックアップを開く',
  titleAndText: '{title}。{text}',
  tryAgain: 'もう一度試す',
};
