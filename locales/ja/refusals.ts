import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom:
    'ブラウザーに空き容量がありません。設定またはディスクで何かを削除してから、もう一度試してください。',
  noRoomForArticle:
    'ブラウザーに空き容量がありません。不要な記事を削除するか、ディスクの空きを増やしてから、もう一度試してください。',

  paused: 'ここではCrossreadを一時停止しています。サイドパネルか設定で再開してから、もう一度試してください。',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    'このサイトは決して読まない設定です。言葉をもう一度選択して右クリックメニューの「ハイライト」を選ぶか、設定でサイトを許可してください。',

  privateHighlight:
    'プライベートウィンドウでは何も保存しません。ハイライトするには、通常のウィンドウでページを開いてください。',
  tooManyNotes:
    'このハイライトには、複数のウィンドウで上限を超えるメモが書かれています。追加したい内容には、新しいハイライトを作ってください。',
  anotherPage: 'このハイライトは別のページのものです。このページを再読み込みして、もう一度試してください。',

  privateClaim:
    'プライベートウィンドウでは何も保存しません。主張を保存するには、通常のウィンドウでページを開いてください。',
  articlesNotKept:
    '主張は記事と一緒に保存しますが、設定で記事を保存しないことになっています。設定で保存を許可してから、もう一度試してください。',
  notFollowed: 'このトピックはもう追っていません。設定でオンにしてから、もう一度試してください。',
  noAnswer: 'この言葉には、その問いへの答えがありません。答えになる言葉を選択して、もう一度試してください。',

  privateTopic:
    'プライベートウィンドウのものは保存しないため、このページからトピックを作れません。通常のウィンドウで開いてください。',
  pageClosed: 'このページは閉じられました。開き直してから、もう一度ボタンを押してください。',
  // “New topic” is a button of the desk.
  pageStuck:
    'ページから応答がありません。読み込みが終わるまで待つか、デスクの「新しいトピック」に本文を貼り付けてください。',
  noStory:
    'このページに読める記事はありません。記事を開くか、デスクの「新しいトピック」に本文を貼り付けてください。',

  textNotKept: '本文を保存していないため、読み直せません。ページを開いてください。',
  articleGone: 'この記事はもう保存されていません。',
};
