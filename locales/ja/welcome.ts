import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Crossreadへようこそ',
  lead: 'Crossreadは、追っている出来事についてのニュース記事の主張にマークを付け、ほかにだれがそう伝えているかを示します。この架空の記事で試してみてください。1分ほどで終わります。',
  skip: '記事へ移動',
  leave: 'このページを閉じる',
  again: 'このページは、設定の「Crossreadについて」からまた開けます。',
  steps: '手順',
  stepOf: '手順{n}/{all}',
  done: '完了',
  next: '次へ',
  back: '戻る',
  story: '記事',
  panel: 'サイドパネル',
  reading: '記事を読んでいます…',
  failed: 'ここで記事を読めませんでした：{why}このページのほかの説明はそのまま当てはまります。',

  'name.marks': 'マーク',
  'name.panel': 'パネル',
  'name.highlight': 'ハイライト',
  'name.yours': '自分のデータ',

  'title.marks': '下線の言葉は主張です',
  'text.marks':
    '線の種類は、ほかの2つの架空の記事との関係を示します。言葉を指すか、マークからマークへ移動してみてください。',
  'do.marks': '次のマークを表示',
  'keys.marks': '実際のページでは、{next}で次のマークへ移動し、{card}でカードを開きます。',
  legend: 'この記事の線の種類',
  'done.marks':
    'これが主張とそのカードです。この記事の内容、ほかの記事の内容、マークの理由が書かれています。',

  'title.panel': 'パネルですべて見られます',
  'text.panel':
    '記事の横に表示されます。主張を開くと、だれが何を伝えているかがわかります。「ここにない点」には、ほかの記事だけが伝えていることが並びます。',
  'keys.panel': '実際のページでは、ツールバーのCrossreadボタンか{panel}で開きます。',
  'done.panel': 'どの主張からも、元の言葉と、ほかの記事の文に移動できます。',

  'title.highlight': '大事な言葉を残せます',
  'text.highlight':
    '記事の言葉を選択して、色を選んでください。ここではページを閉じると消えますが、実際のページでは保存され、次に開いたときにも見つかります。',
  'do.highlight': '代わりに文を選択する',
  'keys.highlight': '実際のページでは、{annotate}で、選択した言葉に色の選択肢が出ます。',
  'done.highlight': '保存しました。パネルの「保存済み」にもあります。',
  'only.highlight': '実際のページでは、メモや主張も同じように作れます。ここでは色を選んでください。',
  'none.highlight': 'この記事で保存したものはまだありません。',
  'remove.highlight': '外す',

  'title.yours': '読んだものは自分だけのものです',
  'promise.here': 'すべてこのコンピューターのこのブラウザーの中にとどまります。どこにも送信しません。',
  'promise.kept':
    '保存するのは、追っている出来事の記事と、自分でハイライトした箇所です。プライベートウィンドウのものは保存しません。',
  'promise.never':
    '銀行、メール、健康などのサイトは、求めないかぎり読みません。どのサイトも、またはすべてを一時停止できます。',
  permissions: 'それぞれの権限の用途',
  'permission.hosts': 'ページの読み取り',
  'permission.hosts.for': 'どのサイトにあっても、追っている出来事の記事を見つけるため',
  'permission.storage': '保存領域',
  'permission.storage.for': '設定と、開いているタブで読んだ内容を保存するため',
  'permission.unlimitedStorage': '容量無制限の保存領域',
  'permission.unlimitedStorage.for':
    'ディスクがいっぱいになっても、保存したものをブラウザーに削除されないようにするため',
  'permission.scripting': 'スクリプト',
  'permission.scripting.for': '読むもののあるページだけにマークを付けるため',
  'permission.contextMenus': 'メニュー',
  'permission.contextMenus.for': '右クリックのメニューからハイライトや一時停止をするため',
  'permission.sidePanel': 'サイドパネル',
  'permission.sidePanel.for': 'ページの横に主張の一覧を表示するため',
  'permission.other': 'この版のCrossreadで使用します。',
  grantTitle: 'あと1つ、許可が必要です',
  grantText: 'Crossreadがページを読む前に、ブラウザーが確認します。許可しないと、マークは付きません。',
  grant: 'ページの読み取りを許可',
  granted: 'Crossreadがページを読めるようになりました。',
  notGranted: '許可されていません。ここか、ブラウザーの拡張機能の設定で、いつでも許可できます。',
  open: '開く・一時停止する',
  openText:
    'ツールバーのCrossreadボタンでパネルを開きます。パズルのピースのアイコンの中に隠れているブラウザーもあります。一時停止と再開はパネルでできます。',
  'key.panel': 'パネルを開く',
  'key.pause': 'すべてのサイトで一時停止または再開',
  'key.none': 'キーは未設定',
  desk: 'デスクを開く',
  deskText: 'デスクでは、記事全体を問いごとに比較できます。',
  keepSamples: 'このサンプル記事を保存',
  keepSamplesText: 'デスクで試すために使えます。選ばなければ保存されません。',
  keeping: '保存しています…',
  kept: 'サンプル記事は、デスクの「記事」にあります。',
  notKept: '保存できませんでした：{why}',
  settings: '設定',
};
