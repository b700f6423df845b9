import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. */
export const backupReasons: Translated<typeof english> = {
  found: '{what}{why}{advice}',
  cut: 'ファイルが途中で切れています。',
  damaged: 'ファイルが壊れています。',
  tooLarge: 'ファイルが大きすぎます。',
  ends: '末尾より前で終わっています。',
  behindEnd: '{line}行目が末尾のあとにあります。',
  inLine: '{line}行目が書かれたときと違います。',
  inLines: '{from}行目から{to}行目が書かれたときと違います。',
  notUnpacked: '最後まで展開できません。',
  otherCounts: 'データの件数が、書かれている件数より少なくなっています。',
  tooLargeFile: '{size} MBあります。バックアップは{most} MBまでです。',
  tooLargeUnpacked: '展開すると{most} MBを超えます。バックアップは{most} MBまでです。',
  tooLongLine: '{line}行目が{most} MBを超えます。バックアップは{most} MBまでです。',
  wholeBefore:
    'その手前の{records}件は無事です。それを今のデータに追加するか、ファイルの別のコピーを選んでください。',
  nothingWhole: '救い出せるものがありません。ファイルの別のコピーを選んでください。',
  otherFile:
    'Crossreadのバックアップではありません。{why}Crossreadがバックアップとして保存したファイル（名前が.jsonl.gzで終わるもの）を選んでください。',
  empty: '中身が空です。',
  otherBeginning: '先頭がバックアップの形式ではありません。',
  newerStore:
    'このバックアップは、新しい版のCrossreadで作られています（データベースのバージョン{version}）。Crossreadを更新してから復元してください。',
  newerFormat:
    'このバックアップは、新しい版のCrossreadで作られています（形式のバージョン{version}）。Crossreadを更新してから復元してください。',
  record:
    '{line}行目（{table}のデータ）は、Crossreadが書くものではありません。{why}Crossreadが保存したままのバックアップを選んでください。',
  noTable: 'バックアップ',
  repeated: '重複しているか、順番が違います。',
  addressTaken: 'ファイル内の別の記事が同じアドレスを使っています。',
  unknownTable:
    'Crossreadにこの表はありません。新しい版のCrossreadで作られたファイルなら、Crossreadを更新してください。',
  noRecord: 'データの形をしていません。',
  noJson: 'JSONではありません。',
  wrong: '{expected}であるべきところが{received}です。',
  at: '「{part}」：{why}',
};
