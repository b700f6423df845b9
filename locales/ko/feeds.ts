import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: '주제 피드',
  help: '자기 주제를 피드로 공개하는 곳이 있습니다. Crossread는 하루에 한 번 새것이 있는지 묻고, 누가 서명했는지 확인해 여기에 보여 줍니다. 무엇을 가져올지는 직접 정합니다. 피드 서버는 네트워크 주소만 알게 되고 그 밖의 것은 알지 못합니다.',
  none: '팔로우하는 피드가 없습니다.',
  follow: '피드 팔로우하기',
  address: '피드 주소',
  addressHelp: '예: https://lantern.example/topics/',
  fingerprint: '키의 지문',
  fingerprintHelp:
    '네 글자씩 열 묶음의 숫자와 문자입니다. 그 서버가 아닌 곳에서 받으세요. 동료, 편지, 발행자의 자체 페이지 등입니다.',
  yes: '팔로우',
  asking: '피드에 묻는 중…',
  'mistake.not-an-address': '주소가 아닙니다. https:// 로 시작합니다',
  'mistake.not-https': '도중에 누가 읽을 수 있습니다. 주소는 https:// 로 시작해야 합니다',
  'mistake.has-credentials': '주소에 이름이나 비밀번호가 있습니다. 피드는 공개된 것이니 빼세요.',
  'mistake.has-query': '주소에 “?”나 “#”이 있습니다. 피드에는 없는 것이니 그 뒤를 빼세요.',
  'mistake.fingerprint': '지문은 숫자와 a부터 f까지의 문자 40자입니다. 다시 복사하세요.',
  signedBy: '서명: “{name}”, {fingerprint}',
  published: '{day} 공개. 마지막으로 물은 때: {moment}.',
  overdue:
    '{day}까지 새것이 약속되어 있었습니다. 아무도 이 피드를 관리하지 않거나 새것이 막혀 있습니다. 가지고 있는 것은 그대로 남습니다.',
  packs: '“{title}”의 주제',
  'pack.new': '버전 {version}, 가져오지 않음',
  'pack.update': '버전 {version}, 가지고 있는 것은 {before}',
  'pack.here': '버전 {version}, 가져옴',
  look: '살펴보기',
  check: '지금 묻기',
  end: '그만 팔로우하기',
  'doing.bring': '“{title}” 받는 중…',
  'done.bring': '“{title}”을(를) 살펴볼 수 있습니다.',
  'doing.check': '묻는 중…',
  'done.new': '새것이 있습니다.',
  'done.nothing': '새것이 없습니다.',
  'doing.end': '잠시만요…',
  'done.end': '“{title}”을(를) 더 이상 팔로우하지 않습니다. 가져온 것은 남습니다.',
  'done.follow': '이제부터 “{title}”을(를) 팔로우합니다.',
  offline: '오프라인으로 작업 중이어서 어떤 서버에도 묻지 않습니다. 먼저 위에서 온라인으로 바꾸세요.',
  gone: '피드에 이 주제가 더는 없습니다. 지금 물어보세요.',
  'fault.unreachable': '피드에 연결할 수 없습니다. 주소와 연결을 확인하고 다시 시도하세요.',
  'fault.not-there': '이 주소에는 피드가 없습니다. 알려 준 사람에게 물어보세요.',
  'fault.busy': '피드 서버가 너무 바쁩니다. 나중에 저절로 다시 묻습니다.',
  'fault.closed':
    '피드 서버가 이름과 비밀번호를 요구하지만 피드는 공개된 것입니다. 관리하는 사람에게 물어보세요.',
  'fault.server': '피드 서버 자체에 문제가 있습니다. 나중에 저절로 다시 묻습니다.',
  'fault.no-feed': '이 주소에 있는 것은 피드가 아니거나 잘렸습니다. 관리하는 사람에게 물어보세요.',
  'fault.broken-signature':
    '서명이 맞지 않습니다. 서명한 뒤에 또는 오는 길에 바뀌었습니다. 아무것도 받아들이지 않았습니다. 피드를 관리하는 사람에게 물어보세요.',
  'fault.other-key':
    '다른 키 {fingerprint}로 서명되었고, 아는 키 가운데 이를 보증하는 것이 없습니다. 아무것도 받아들이지 않았습니다. 피드를 관리하는 사람에게 물어보고, 새 키가 맞으면 그 키로 다시 팔로우하세요.',
  'fault.no-signatures':
    '이 브라우저는 서명을 확인할 수 없습니다. Chrome이나 Edge 137 또는 Firefox 129가 필요합니다. 피드를 팔로우하려면 업데이트하세요.',
  'fault.rolled-back':
    '서버가 이미 본 것보다 오래된 상태를 보여 줍니다. 아무것도 받아들이지 않았습니다. 내일도 그렇다면 피드를 관리하는 사람에게 물어보세요.',
  'fault.two-of-one':
    '서버가 이미 본 번호로 다른 상태를 보여 줍니다. 모두에게 같은 것을 보여 주지 않는 것입니다. 아무것도 받아들이지 않았습니다. 피드를 관리하는 사람에게 물어보세요.',
  'fault.other-feed': '이 주소에는 이제 같은 키의 다른 피드가 있습니다. 아무것도 받아들이지 않았습니다.',
  'fault.ahead':
    '미래의 것입니다. 서명한 사람의 시계나 이 컴퓨터의 시계가 틀렸습니다. 아무것도 받아들이지 않았습니다.',
  'fault.other-pack':
    '온 것이 서명된 색인과 다릅니다. 바뀌었거나 오는 길에 잘렸습니다. 아무것도 받아들이지 않았습니다. 나중에 다시 시도하세요.',
};
