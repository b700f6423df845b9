import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: '파일이 중간에서 잘렸습니다.',
  damaged: '파일이 손상되었습니다.',
  tooLarge: '파일이 너무 큽니다.',
  ends: '끝나기 전에 멈춥니다.',
  behindEnd: '{line}번째 줄이 끝 뒤에 있습니다.',
  inLine: '{line}번째 줄이 쓰인 때와 다릅니다.',
  inLines: '{from}~{to}번째 줄이 쓰인 때와 다릅니다.',
  notUnpacked: '끝까지 풀 수 없습니다.',
  otherCounts: '적혀 있는 것만큼의 항목이 들어 있지 않습니다.',
  tooLargeFile: '{size}MB입니다. 백업은 {most}MB까지입니다.',
  tooLargeUnpacked: '풀면 {most}MB가 넘습니다. 백업은 {most}MB까지입니다.',
  tooLongLine: '{line}번째 줄이 {most}MB가 넘습니다. 백업은 {most}MB까지입니다.',
  wholeBefore: '그 앞의 항목 {records}개는 온전합니다. 그것을 추가하거나 파일의 다른 사본을 고르세요.',
  nothingWhole: '살릴 수 있는 것이 없습니다. 파일의 다른 사본을 고르세요.',
  otherFile:
    'Crossread 백업이 아닙니다. {why} Crossread가 백업으로 저장한 파일(이름이 .jsonl.gz로 끝남)을 고르세요.',
  empty: '비어 있습니다.',
  otherBeginning: '백업처럼 시작하지 않습니다.',
  newerStore:
    '더 새로운 Crossread가 만든 백업입니다(저장소 버전 {version}). Crossread를 업데이트한 뒤 복원하세요.',
  newerFormat:
    '더 새로운 Crossread가 만든 백업입니다(형식 버전 {version}). Crossread를 업데이트한 뒤 복원하세요.',
  record:
    '{line}번째 줄({table} 항목)은 Crossread가 쓰는 것이 아닙니다. {why} Crossread가 저장한 그대로의 백업을 고르세요.',
  noTable: '백업',
  repeated: '두 번 있거나 제자리에 있지 않습니다.',
  addressTaken: '파일의 다른 기사가 같은 주소를 씁니다.',
  unknownTable:
    'Crossread에 그런 표가 없습니다. 더 새로운 Crossread가 만든 파일이라면 Crossread를 업데이트하세요.',
  noRecord: '항목이 아닙니다.',
  noJson: 'JSON이 아닙니다.',
  wrong: '있어야 할 것: {expected}. 있는 것: {received}.',
  at: '“{part}”: {why}',
};
