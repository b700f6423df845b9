import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: '뉴스 기사의 주장을 표시하고, 또 누가 그렇게 전하는지 옆에 보여 줍니다.',
  nextMark: '다음 표시로 이동',
  previousMark: '이전 표시로 이동',
  annotate: '선택한 부분 하이라이트 또는 다음 하이라이트로 이동',
  openCard: '현재 표시의 카드 열기',
  pauseHere: '이 사이트에서 일시 중지 또는 다시 시작',
  pause: '모든 사이트에서 일시 중지 또는 다시 시작',
  openPanel: '사이드 패널 열기',
};
