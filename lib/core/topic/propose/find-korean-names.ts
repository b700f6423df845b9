import { indexPhrases } from '../../text/phrases';
import { hitsByTokens } from './choose-event-kind';
import type { DraftText } from './draft-text';
import type { NameHit } from './find-names';
import type { NamedThing, NameKind } from './gather-entities';
import { KOREAN_TITLES } from './name-words';

/**
 * Korean has no capitals, so only names of some shapes are told: a person before a title, and towns, districts and bodies by their
 * last syllables. Firms and places without such an ending are the reader's to add.
 */
export function findKoreanNames(draft: DraftText): NamedThing[] {
  const text = `${draft.title}\n${draft.text}`;
  const people = peopleIn(text);
  const others = [
    ...namedBy(PLACE, text, 'place', COMMON_PLACES),
    ...namedBy(BODY, text, 'organisation', COMMON_BODIES),
  ];
  return [...people, ...others]
    .map((thing) => ({ ...thing, hits: hitsOf(thing, draft) }))
    .filter(({ kind, hits }) => hits.length > (kind === 'person' ? 0 : 1))
    .sort((a, b) => b.hits.length - a.hits.length);
}

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const TITLE = KOREAN_TITLES.join('|');
/** "박정우 가람시장", "이서현 소방서장", "김민수 씨". */
const PERSON = new RegExp(
  `(?<![가-힣])([${SURNAMES}][가-힣]{2}) ([가-힣]{0,8}?)(${TITLE})(?=[은는이가을를의과와도에께]|[^가-힣]|$)`,
  'g',
);
/** "푸틴 대통령": a foreign name right before a title. */
const FOREIGN =
  /(?<![가-힣])([가-힣]{2,5}) (대통령|총리|국왕|교황|외무장관|국방장관|국무장관)(?=[은는이가을를의과와도에께]|[^가-힣]|$)/g;
const NO_FOREIGN = new Set(
  '러시아 미국 한국 북한 중국 일본 프랑스 독일 영국 우크라이나 대한민국 신임 당시 부총 현직 전직 역대 차기 두나라 양국 이탈리아 스페인 베트남'.split(
    ' ',
  ),
);
const PLACE =
  /(?<![가-힣])([가-힣]{1,4}(?:특별시|광역시|시|군|구|동|읍|면|섬|항))(?=[은는이가을를의과와도에]|[^가-힣]|$|청|장|민)/g;
const BODY =
  /(?<![가-힣])([가-힣]{2,8}(?:전자|전지|중공업|건설|그룹|은행|대학교|위원회|공사|협회|연맹|철도|항공|재단|노조))(?=[은는이가을를의과와도에]|[^가-힣]|$)/g;
const COMMON_PLACES = new Set(
  '당시 다시 역시 즉시 동시 잠시 일시 임시 표시 지시 도시 전시 개시 실시 수시 무시 제시 명시 시 군 미군 육군 해군 공군 아군 적군 작동 활동 운동 행동 이동 자동 노동 감동 변동 가동 공동 합동 요구 친구 연구 기구 인구 축구 야구 지구 복구 항구 출구 입구 도구 측면 화면 방면 장면 정면 표면 반면 사면 하면 되면 있으면 저항 사항 공항 대항 출항'.split(
    ' ',
  ),
);
const COMMON_BODIES = new Set('고속철도 도시철도 대한항공사 건설 합동은행 축하공사 배터리전지'.split(' '));

type Draft = Omit<NamedThing, 'hits'>;

function peopleIn(text: string): Draft[] {
  const people = new Map<string, Set<string>>();
  for (const [, name = '', , title = ''] of text.matchAll(PERSON))
    people.set(name, (people.get(name) ?? new Set()).add(title));
  for (const [, name = '', title = ''] of text.matchAll(FOREIGN))
    if (!NO_FOREIGN.has(name) && !people.has(name)) people.set(name, new Set([title]));
  return [...people].map(([name, titles]) => ({
    name,
    kind: 'person' as const,
    aliases: [name],
    weakAliases: name.length === 3 ? [...titles].map((title) => `${name.charAt(0)} ${title}`) : [],
  }));
}

function namedBy(pattern: RegExp, text: string, kind: NameKind, common: ReadonlySet<string>): Draft[] {
  const names = new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
  return [...names]
    .filter((name) => name.length > 1 && !common.has(name))
    .map((name) => ({ name, kind, aliases: [name], weakAliases: [] }));
}

function hitsOf({ aliases, weakAliases }: Draft, { lines }: DraftText): NameHit[] {
  const index = indexPhrases([...aliases, ...weakAliases].map((phrase) => ({ phrase, id: 0 })));
  return hitsByTokens(lines, index).map((hit) => ({ ...hit, isSure: true, clue: null, isDateline: false }));
}
