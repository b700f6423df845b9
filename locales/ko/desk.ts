import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Crossread 데스크',
  rooms: '데스크의 화면',
  'room.coverage': '보도',
  'room.articles': '기사',
  'room.claims': '주장',
  'room.topics': '주제',
  'room.new-topic': '새 주제',
  'room.edit-topic': '주제 편집',
  'room.library': '하이라이트',
  'room.bin': '휴지통',
  'room.import': '가져오기',
  'room.backup': '백업',
  nowhereTitle: '여기에는 아무것도 없습니다',
  nowhere: '이 주소에는 화면이 없습니다. 데스크의 화면은 위 메뉴에 있습니다.',
  loading: '저장한 것을 여는 중…',
  storeClosed: '저장소를 열 수 없습니다. 브라우저 메시지: {reason}. 브라우저를 다시 시작한 뒤 시도하세요.',
};
