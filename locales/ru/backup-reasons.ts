import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'Файл обрезан.',
  damaged: 'Файл повреждён.',
  tooLarge: 'Файл слишком большой.',
  ends: 'Он обрывается, не дойдя до конца.',
  behindEnd: 'Строка {line} стоит после его конца.',
  inLine: 'В строке {line} он не такой, каким был записан.',
  inLines: 'В строках с {from} по {to} он не такой, каким был записан.',
  notUnpacked: 'Его нельзя распаковать до конца.',
  otherCounts: 'Записей в нём не столько, сколько указано.',
  tooLargeFile: 'В нём {size} МБ, а в резервной копии может быть не больше {most} МБ.',
  tooLargeUnpacked:
    'После распаковки в нём больше {most} МБ, а в резервной копии может быть не больше {most} МБ.',
  tooLongLine: 'В строке {line} больше {most} МБ, а в резервной копии может быть не больше {most} МБ.',
  wholeBefore: 'Записи до этого места целы ({records}): добавьте их или выберите другой экземпляр файла.',
  nothingWhole: 'Спасти из него ничего нельзя: выберите другой экземпляр файла.',
  otherFile:
    'Это не резервная копия Crossread. {why} Выберите файл, который Crossread сохранил как резервную копию: его имя кончается на .jsonl.gz.',
  empty: 'Он пуст.',
  otherBeginning: 'Он начинается не так, как резервная копия.',
  newerStore:
    'Эту резервную копию сделал более новый Crossread (версия хранилища {version}). Обновите Crossread, затем восстановите её.',
  newerFormat:
    'Эту резервную копию сделал более новый Crossread (версия формата {version}). Обновите Crossread, затем восстановите её.',
  record:
    'Строка {line} ({table}) — не такая запись, какие пишет Crossread. {why} Выберите резервную копию в том виде, в каком её сохранил Crossread.',
  noTable: 'резервная копия',
  repeated: 'Она стоит там дважды или не на своём месте.',
  addressTaken: 'Её адрес уже у другой статьи из файла.',
  unknownTable: 'Такой таблицы у Crossread нет. Если файл сделан более новым Crossread, обновите этот.',
  noRecord: 'Это не запись.',
  noJson: 'Это не JSON.',
  wrong: 'Должно быть {expected}, а здесь {received}.',
  at: 'В «{part}»: {why}',
};
