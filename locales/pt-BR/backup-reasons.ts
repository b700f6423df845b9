import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'O arquivo está cortado.',
  damaged: 'O arquivo está danificado.',
  tooLarge: 'O arquivo é grande demais.',
  ends: 'Acaba antes do fim.',
  behindEnd: 'A linha {line} está depois do fim.',
  inLine: 'Na linha {line}, não está como foi escrito.',
  inLines: 'Nas linhas {from} a {to}, não está como foi escrito.',
  notUnpacked: 'Não pode ser descompactado até o fim.',
  otherCounts: 'Não contém tantos registros quanto diz.',
  tooLargeFile: 'Tem {size} MB, e um backup pode ter no máximo {most} MB.',
  tooLargeUnpacked: 'Descompactado tem mais de {most} MB, e um backup pode ter no máximo {most} MB.',
  tooLongLine: 'A linha {line} tem mais de {most} MB, e um backup pode ter no máximo {most} MB.',
  wholeBefore:
    'Os registros antes disso ({records}) estão inteiros: adicione-os, ou escolha outra cópia do arquivo.',
  nothingWhole: 'Nada nele pode ser salvo: escolha outra cópia do arquivo.',
  otherFile:
    'Isto não é um backup do Crossread. {why} Escolha um arquivo que o Crossread salvou como backup: o nome termina em .jsonl.gz.',
  empty: 'Está vazio.',
  otherBeginning: 'Não começa como um backup.',
  newerStore:
    'Um Crossread mais novo fez este backup (versão {version} dos dados). Atualize o Crossread e depois restaure.',
  newerFormat:
    'Um Crossread mais novo fez este backup (versão {version} do formato). Atualize o Crossread e depois restaure.',
  record:
    'A linha {line} ({table}) não é um registro como os que o Crossread escreve. {why} Escolha o backup como o Crossread o salvou.',
  noTable: 'o backup',
  repeated: 'Está lá duas vezes, ou fora do lugar.',
  addressTaken: 'Outra matéria do arquivo tem o endereço dela.',
  unknownTable: 'O Crossread não tem essa tabela. Se um Crossread mais novo fez o arquivo, atualize este.',
  noRecord: 'Não é um registro.',
  noJson: 'Não é JSON.',
  wrong: 'Deveria ser {expected} e é {received}.',
  at: 'Em “{part}”: {why}',
};
