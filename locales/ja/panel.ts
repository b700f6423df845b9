import type { panel as english } from '../en/panel';
import type { Translated } from '../translated';
import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The texts of the side panel. */
export const panel: Translated<typeof english> = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,

  // The panel's head.
  pauseHere: 'このサイトで一時停止',
  resumeHere: 'このサイトで再開',
  pauseAll: 'すべてのサイトで一時停止',
  resumeAll: 'すべてのサイトで再開',
  withKey: '{name}（{key}キー）',
  openDesk: 'デスクで報道を比較',
  openSettings: '設定',
  'certainty.sure': 'この出来事についての記事',
  'certainty.likely': 'おそらくこの出来事についての記事',
  'certainty.mention': 'この出来事に軽く触れている記事',
  'certainty.reader': 'ここで、この出来事の主張を保存しました',
  alsoMentions: 'ほかの言及',
  truncated: 'このページは先頭の100万文字だけを読みました。',
  privateWindow: 'プライベートウィンドウでは何も保存しません。',
  keptNoMore:
    'このページは保存されていません。削除されたか、サイトがページを読み込まずに多数の記事を表示したか、ブラウザーの空き容量がありません。保存するには再読み込みしてください。',
  undo: '元に戻す',
  notKept: 'このページは保存しません。設定で保存をオフにしています。',

  // Filters and tabs.
  filters: '表示する答え',
  filterAll: 'すべて',
  filterCount: '{name}、{n}',
  showingAll: { other: '{n}か所が、このトピックの問いに答えています。' },
  thisPage: 'このページ',
  missingHere: 'ここにない点',
  saved: '保存済み',
  sections: '表示する内容',

  // A claim.
  showInPage: 'ページで表示',
  showPassage: '{n}番目の箇所を表示',
  passages: { other: '{n}か所' },
  'byYou.added': '自分で保存',
  'byYou.confirmed': '自分で確認',
  'byYou.corrected': '自分で訂正',
  'byYou.added-by-another': 'ほかの読者が保存',
  'byYou.confirmed-by-another': 'ほかの読者が確認',
  'byYou.corrected-by-another': 'ほかの読者が訂正',
  confirm: '確認',
  correct: '訂正…',
  reject: '却下',
  inDesk: 'すべての答え',
  removeClaim: '自分の主張を削除',
  claimRemoved: '自分の主張を削除しました。',
  noRoomForIt:
    'ブラウザーに空き容量がありません。設定またはディスクで何かを削除してから、もう一度試してください。',
  notUndone: 'その間に変更されたため、元に戻しませんでした。',
  notKeptBecause: '保存できませんでした。ブラウザーのメッセージ：{reason}。',
  claimConfirmed: '確認しました。',
  claimRejected: '却下しました。もう集計に含めません。',
  wordsGone: 'この言葉はもうページにありません。',
  howSo: '理由（双方の文とルール）',
  howHere: 'この記事',
  bothSentences: '双方の文',
  noMarks: 'このページにマークはありません。',

  // Missing here.
  missingIntro: 'ほかの報道は次の問いに答えていますが、このページに答えは見つかりませんでした。',
  nothingMissing: 'ありません。手元のほかの報道が答えている問いには、このページもすべて答えています。',
  noCoverage:
    '比較できるほかの報道がまだありません。この出来事の別の記事を読むと、このコンピューターに保存して比較します。',
  nothingClaimed: 'このページは出来事に触れていますが、トピックの問いには答えていません。',

  // What no question asks for.
  'open.title': 'ほかに書かれていること',
  'open.intro':
    'このトピックの問いにない数字、日付、引用です。共通する言葉から、ほかの記事のどれと照らし合わせるかを選びます。一致や食い違いは、比べられる値だけで判断します。',
  'open.matched': '{all}件中{n}件はほかの記事にもあり',
  'open.related': '同じことに触れている',
  'open.looking': '保存した記事を調べています…',
  'open.nothing':
    'ありません。このページが出来事について述べていることは、トピックの問いへの答えになっています。',
  'open.count': '問い以外：数',
  'open.measure': '問い以外：量',
  'open.date': '問い以外：日時',
  'open.quotation': '問い以外：引用',

  // Said aloud when something changed by itself.
  readAnnouncement: { other: 'ページを読みました。主張{n}件、うち争いのあるもの{disputed}件。' },

  // Why there is nothing to show.
  'notice.starting.title': 'お待ちください…',
  'notice.starting.text': '準備しています。',
  'notice.reading.title': 'このページを読んでいます…',
  'notice.reading.text': '追っている出来事についての記述を探しています。',
  'notice.browser-page.title': 'このページは読めません',
  'notice.browser-page.text':
    'ブラウザーのページ（設定、新しいタブ、ほかの拡張機能など）か、このコンピューター上のファイルです。ブラウザーはこれらを拡張機能に読ませません。ニュース記事を開くと、ほかにだれがそう伝えているかがわかります。',
  'notice.local-file.title': 'ローカルファイルは読みません',
  'notice.local-file.text': 'Crossreadが読むのは、ウェブ上のページだけです。',
  'notice.store.title': '拡張機能ストアは読めません',
  'notice.store.text': '拡張機能をインストールするページは、ブラウザーが拡張機能に読ませません。',
  'notice.pdf.title': 'PDF文書は読めません',
  'notice.pdf.text':
    'ブラウザーのPDF表示では、拡張機能は本文を読めません。同じ記事のウェブページがあれば、そちらを開いてください。',
  followEvent: 'この出来事を追う',
  followReading: 'ページを読んでいます…',
  followHint:
    'この記事からトピックを作ります。始める前に内容を変えられます。記事はこのコンピューターに保存されます。',
  followFailed: 'ページを読めませんでした。再読み込みして、もう一度試してください。',
  openTopics: 'トピックを開く',
  'notice.never-read.title': '読みません：{kind}',
  'notice.never-read.text':
    '{site}は、読まないサイトのリストに入っています。ページの中身は調べず、マークも付けません。',
  'notice.password.title': '読みません：パスワードの入力欄があるページです',
  'notice.password.text':
    'パスワードの入力欄があるページは、個人的なものかもしれません。中身は調べず、マークも付けません。',
  readOnce: 'このページを一度だけ読む',
  readOnceHint:
    'ページを離れるまで有効です。追っている出来事について書かれていれば、設定に従ってほかの記事と同じように保存します。',
  readingOnce: 'ページを読んでいます…',
  alwaysRead: '{site}をいつも読む',
  'notice.not-article.title': 'ここに記事はありません',
  'notice.not-article.text':
    'トップページ、一覧、アプリのような画面か、記事としては短すぎるページです。記事を開くと読み取ります。',
  'notice.no-topic.title': '追っている出来事はありません',
  'notice.no-topic.text': 'この記事に、追っている出来事の名前は出てきません。本文は取り出していません。',
  'notice.off-topic.title': '追っている出来事の記事ではありません',
  'notice.off-topic.text': '名前は出てきますが、別のことについての記事です。何も保存していません。',
  'notice.reload.title': '読むには再読み込みしてください',
  'notice.reload.text': 'Crossreadのインストールや更新より前に開かれたページです。',
  'notice.paused-site.title': '読みません：自分で選んだサイトです',
  'notice.paused-site.text':
    '{site}は、一時停止したか、読まないサイトのリストに入れたサイトです。読み取りもマークもしません。',
  'notice.paused.title': 'Crossreadは一時停止中です',
  'notice.paused.text': 'どのサイトでも、読み取りもマークもしません。',
  'notice.no-topics.title': '追っているトピックがありません',
  'notice.no-topics.text': '追う出来事を選ぶか、このページの記事からトピックを作ってください。',
  'notice.trouble.title': 'トピックを読み込めませんでした',
  'notice.trouble.text': '拡張機能に付属する{file}が壊れています。拡張機能をインストールし直してください。',
  'notice.store-closed.title': 'データベースを開けません',
  'notice.store-closed.text':
    'ブラウザーのメッセージ：{reason}。プライベートウィンドウでは、その設定によることがあります。それ以外の場合は、ブラウザーを再起動してください。',
  reload: 'このページを再読み込み',
  readAgain: '読み直す',
};
