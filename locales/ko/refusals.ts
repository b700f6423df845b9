import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom: '브라우저에 남은 공간이 없습니다. 설정이나 디스크에서 무언가를 삭제한 뒤 다시 시도하세요.',
  noRoomForArticle:
    '브라우저에 남은 공간이 없습니다. 더 이상 필요 없는 기사를 삭제하거나 디스크 공간을 비운 뒤 다시 시도하세요.',

  paused: '여기서는 Crossread가 일시 중지되어 있습니다. 사이드 패널이나 설정에서 다시 시작한 뒤 시도하세요.',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    '이 사이트는 절대 읽지 않습니다. 글을 다시 선택해 오른쪽 버튼 메뉴에서 ‘하이라이트’를 고르거나, 설정에서 사이트를 허용하세요.',

  privateHighlight:
    '시크릿 창에서는 아무것도 보관하지 않습니다. 하이라이트하려면 일반 창에서 페이지를 여세요.',
  tooManyNotes:
    '여러 창에서 이 하이라이트에 담을 수 있는 것보다 많이 썼습니다. 더 쓰고 싶은 내용은 새 하이라이트를 만들어 쓰세요.',
  anotherPage: '이 하이라이트는 다른 페이지의 것입니다. 이 페이지를 새로고침한 뒤 다시 시도하세요.',

  privateClaim: '시크릿 창에서는 아무것도 보관하지 않습니다. 주장을 저장하려면 일반 창에서 페이지를 여세요.',
  articlesNotKept:
    '주장은 기사와 함께 보관되는데, 설정에서 기사를 보관하지 않게 했습니다. 설정에서 허용한 뒤 다시 시도하세요.',
  notFollowed: '이 주제는 더 이상 팔로우하지 않습니다. 설정에서 팔로우한 뒤 다시 시도하세요.',
  noAnswer: '이 글에는 그 질문의 답이 없습니다. 답이 되는 글을 선택한 뒤 다시 시도하세요.',

  privateTopic: '시크릿 창의 것은 보관하지 않으므로 이 페이지로 주제를 만들 수 없습니다. 일반 창에서 여세요.',
  pageClosed: '이 페이지는 닫혔습니다. 다시 연 뒤 버튼을 한 번 더 누르세요.',
  // “New topic” is a button of the desk.
  pageStuck:
    '페이지가 응답하지 않습니다. 다 불러올 때까지 기다리거나, 데스크의 ‘새 주제’에 본문을 붙여넣으세요.',
  noStory: '이 페이지에는 읽을 기사가 없습니다. 기사를 열거나, 데스크의 ‘새 주제’에 본문을 붙여넣으세요.',

  textNotKept: '본문이 보관되어 있지 않아 다시 읽을 것이 없습니다. 페이지를 여세요.',
  articleGone: '이 기사는 더 이상 보관되어 있지 않습니다.',
};
