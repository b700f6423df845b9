import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': '여기에 있는 자료는 더 새로운 Crossread가 쓴 것입니다',
  'newer.text':
    '이 버전으로 열면 자료가 손상되므로 닫은 채 그대로 두었습니다. Crossread를 업데이트하면 모두 그대로 나타납니다. 그때까지는 읽거나 보관하지 않습니다.',
  'blocked.title': 'Crossread의 다른 탭이 저장소를 쓰고 있습니다',
  'blocked.text': 'Crossread의 다른 탭과 사이드 패널을 모두 닫으면 저장소가 저절로 열립니다.',
  'not-given.title': '브라우저가 Crossread에 저장을 허용하지 않습니다',
  'not-given.text':
    '일부 시크릿 창이나 사이트 데이터를 막은 곳에서는 아무것도 보관할 수 없습니다. 일반 창에서 Crossread를 열거나 브라우저 설정에서 사이트 데이터를 허용하세요.',
  'full.title': '저장소를 열 공간이 없습니다',
  'full.text':
    '디스크, 또는 브라우저가 쓸 수 있는 부분이 가득 찼습니다. 디스크 공간을 비우고 다시 시도하세요. 내 자료는 삭제되지 않았습니다.',
  'damaged.title': '저장소가 열리지 않습니다',
  'damaged.text':
    '브라우저 메시지: {reason}. 먼저 브라우저를 다시 시작하세요. 그래도 열리지 않으면 읽을 수 있는 것을 저장하세요.',
  'lost.title': 'Crossread가 보관하던 자료가 없어졌습니다',
  'lost.text':
    '{day}에 브라우저가 빈 저장소를 대신 열었습니다. 파일이 손상되었거나 데이터를 지웠을 때 일어나는 일입니다.',
  'lost.copy': '다른 곳에 {date} 사본이 남아 있습니다. 그 사본으로 되돌리면 그때까지의 자료를 되찾습니다.',
  'lost.toCopy': '사본 보기',
  'lost.noCopy':
    '다른 곳에서 사본을 찾지 못했습니다. 저장해 둔 백업 파일이 있으면 그날까지의 자료를 모두 되찾을 수 있습니다.',
  'lost.restore': '백업 파일 복원',
  'lost.close': '알겠습니다, 다시 알리지 않기',
  'nearly-full.title': 'Crossread의 남은 공간이 얼마 없습니다',
  'nearly-full.text':
    '디스크, 또는 브라우저가 허용한 공간이 {left} 남았습니다. 다 쓰면 더는 보관할 수 없습니다.',
  'nearly-full.see': '무엇이 공간을 차지하는지 보고 비우기',
  noRoom:
    '남은 공간이 없고, 아무것도 바뀌지 않았습니다. 디스크 공간을 비운 뒤 다시 시도하세요. 무엇이 공간을 차지하는지는 데스크의 ‘백업’에 나옵니다.',
  toRescue: '해결 방법 보기',
  'broke.title': '이 부분을 표시할 수 없습니다',
  'broke.text':
    'Crossread가 처리하지 못했습니다. 그 때문에 바뀐 자료는 없습니다. 다시 시도하고, 또 실패하면 다른 화면으로 가서 백업을 저장한 뒤 다음 내용을 알려 주세요:',
  'broke.backup': '백업 열기',
  titleAndText: '{title}. {text}',
  tryAgain: '다시 시도',
};
