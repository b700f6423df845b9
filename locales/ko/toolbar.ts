import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: { other: 'Crossread: 다른 보도와 엇갈리는 답 {n}건' },
  // At most four letters have room on the button.
  'badge.off': '꺼짐',
  'badge.paused': 'Crossread: 모든 사이트에서 일시 중지됨',
  'badge.pausedHere': 'Crossread: 이 사이트에서 일시 중지됨',
  'badge.pausedBoth': 'Crossread: 모든 사이트에서 일시 중지됨(이 사이트는 따로도 중지됨)',
  'badge.trouble': 'Crossread: 저장소가 열리지 않습니다. 패널을 열면 해결 방법을 볼 수 있습니다.',
  'menu.panel': '사이드 패널 열기',
  'menu.pauseHere': '이 사이트에서 일시 중지 또는 다시 시작',
  'menu.pause': '모든 사이트에서 일시 중지',
  'menu.resume': '모든 사이트에서 다시 시작',
  'menu.highlight': '하이라이트',
  'menu.note': '메모와 함께 하이라이트…',
  'menu.claim': '주장으로 저장…',
};
