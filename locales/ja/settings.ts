import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Crossreadの設定',
  contents: 'このページの内容',
  keepHeading: '保存するもの',
  keepLabel: '追っているトピックについて読んだ記事を保存する',
  keepHelp:
    '次の記事と比較するためです。題名、媒体、日付、アドレス、本文、記事の主張を、このコンピューターのこのブラウザーに保存します。ほかの話題のページやプライベートウィンドウのページは保存しません。どこにも送信しません。',
  keptNothing: '保存した記事はありません。',
  keptNow: { other: '記事{n}件を保存しています。' },
  deleteAll: '保存した記事をすべて削除…',
  deleteConfirm: {
    other:
      '記事{n}件と、そこで見つかったもの、それに対する自分の判断を削除しますか？ハイライトは残ります。削除したものは{days}日間ごみ箱に残ります。',
  },
  deleteYes: '削除',
  deleteNo: '残す',
  deleted: { other: '記事{n}件をごみ箱に移しました。{days}日間残ります。' },
  deleteFailed: 'うまくいきませんでした。何も変更していません。{why}',
  deleteFull:
    'ブラウザーがこれ以上の容量を認めないため、ごみ箱に移すこともできません。「バックアップと控え」でごみ箱を空にするか控えを削除してから、もう一度試してください。',
  dataHeading: '自分のデータ',
  dataHelp:
    'データはすべて、このコンピューターのこのブラウザーだけにあります。ブラウザーのプロファイルと一緒に失われることもあるので、ときどきファイルに保存してください。',
  roomUsed: '全体でディスクを約{used}使用しています。内訳：',
  'room.texts': { other: '記事の本文{n}件' },
  'room.copies': { other: '控え{n}件' },
  'room.bin': { other: 'ごみ箱の中身{n}件' },
  openBackup: 'バックアップと控え',
  openBackupHelp: 'すべてをファイルに保存する、ファイルから復元する、使用中の容量を確認する。',
  openBin: 'ごみ箱',
  openBinHelp: '直近{days}日間に削除したものを元に戻せます。',
  undo: '元に戻す',
  undone: 'すべて元に戻しました。',
  topicsHeading: 'トピック',
  topicsHelp: 'これらの出来事についての記事を読み、マークを付けます。',
  openTopics: 'トピックの管理',
  openTopicsHelp: '新規作成、ファイルからのパック、複製、書き出し（デスクで開きます）。',
  noTopicsYet: 'トピックはまだありません。',
  readingHeading: '読み取り',
  pauseAll: 'すべてのサイトで一時停止',
  pauseAllHelp: 'オフにするまで、どのページも読み取らず、マークも付けません。',
  pausedSitesLabel: '自分で指定した、読まないサイト',
  pausedSitesNone:
    'ありません。サイドパネル、ツールバーボタンのメニュー、キーでサイトを一時停止するか、ここで追加してください。',
  readSiteAgain: '{site}をまた読む',
  addSite: 'サイトを追加',
  addSiteDo: '追加',
  siteNotUnderstood: 'サイトのアドレスではありません。「bank.example」のように入力してください。',
  siteThere: '{site}はすでにリストにあります。',
  siteListed: '{site}はすでに下のリストにあり、読み取りません。',
  siteAdded: 'これからは{site}を読みません。',
  siteRemoved: '{site}をまた読みます。',
  neverRead: '決して読まないサイト',
  neverReadHelp:
    'Crossreadに付属するリストです。サイドパネルで求めないかぎり、ページの中身を調べません。チェックを外したサイトは、いつも読むようになります。',
  sitesOf: '{kind}、{n}',
  allowedOfThese: { other: 'うち{n}件を読みます' },
  allowedOthers: 'パスワードの入力欄があってもいつも読むサイト、{n}',
  keysHeading: 'キー',
  keysHelp:
    'どのページでも使えます。パネルでは、nで次のマーク、pで前のマークへ移動し、sでこのサイト、eですべてのサイトを一時停止または再開します。',
  keyNone: '未設定',
  keysFirefox:
    '変更するには、新しいタブで{address}を開き、上の歯車から「拡張機能のショートカットキーの管理」を選んでください。',
  changeKeys: 'キーを変更',
  'command._execute_action': 'サイドパネルを開く',
  'command.annotate': '選択した言葉をハイライト、または次のハイライトへ移動',
  'command.next-mark': '次のマークへ移動',
  'command.previous-mark': '前のマークへ移動',
  'command.open-card': '現在のマークのカードを開く',
  'command.pause-here': 'このサイトで一時停止または再開',
  'command.pause': 'すべてのサイトで一時停止または再開',

  // Other browsers.
  syncHeading: 'ほかのブラウザー',
  syncs: 'ほかの自分のブラウザーでもこの選択を使う',
  syncsHelp:
    'オフの場合、このコンピューターの外には何も出ません。オンにすると、ここに挙げた選択だけを、ブラウザー自身の同期機能がブラウザー提供元のアカウントを通じて、ログイン済みでこの設定がオンの自分のブラウザーに運びます。Crossread自身は何も送信しません。',
  syncsWhat: '同期するのは次のものだけです：',
  'synced.language': '言語',
  'synced.marked': 'マークを付けるもの',
  'synced.markStyle': 'マークの付け方',
  'synced.tones': 'マークの色',
  'synced.textSize': '文字の大きさ',
  'synced.theme': 'ライトまたはダーク',
  'synced.offersToolbar': '選択時のツールバーの表示',
  'synced.colourNames': 'ハイライトの色の名前',
  syncsColourNames: 'ハイライトの色に付けた名前も同期する',
  syncsColourNamesHelp: '自分で書いた言葉なので、指定したときだけ同期します。',
  syncsNever:
    '記事、主張、ハイライト、メモ、トピック、サイトのリストは同期しません。記事を保存するかどうか、どこで一時停止するかは、ブラウザーごとに決まります。',
  syncsNewest:
    '最後に選んだものが有効になります。オンにすると、ほかのブラウザーですでに選んだものを引き継ぎます。',
  syncRefused: 'ブラウザーが受け付けませんでした：{names}。次の変更のときにもう一度試します。{why}',
  syncFailed: 'ブラウザーの同期から応答がありません。次の変更のときにもう一度試します。{why}',
  syncLeft: '以前に選んだ内容が、ブラウザーの同期に残っています。',
  syncDelete: '同期から削除',
  syncDeleted: '同期から削除しました。ほかのブラウザーの設定はそのまま残ります。',
  syncDeleteFailed: 'うまくいきませんでした。{why}',

  // About.
  aboutHeading: 'Crossreadについて',
  version: 'バージョン{version}、MITライセンスのフリーソフトウェア。',
  promise:
    'このコンピューターの外には何も出ません。サーバーもアカウントもなく、読んだものを数えることもありません。「ほかのブラウザー」でオンにしたものだけが、ブラウザー自身の同期で運ばれます。',
  openWelcome: 'はじめのページをもう一度表示',

  // Highlights.
  highlightsHeading: 'ハイライト',
  offersToolbar: '言葉を選択したときにツールバーを表示する',
  offersToolbarHelp: 'オフにしても、右クリックのメニュー、キー、サイドパネルからハイライトできます。',
  coloursHeading: '色の意味',
  coloursHelp: '自分にとっての意味で名前を付けられます。空欄のときは、灰色で示した名前になります。',
  colourNameOf: '名前：{colour}',
  'hue.yellow': '黄、星',
  'hue.blue': '青、四角',
  'hue.green': '緑、十字',
  'hue.purple': '紫、ひし形',
  'hue.orange': 'オレンジ、三角',
  highlightsKept: { other: 'ハイライト{n}件を保存しています。' },
  highlightsNone: 'ハイライトはまだありません。',
  highlightsInBin: { other: 'ほかに{n}件がごみ箱にあります。' },
  openDesk: 'すべてのハイライトを開く',
  openDeskHelp: '検索、書き出し、削除、復元ができます。',
};
