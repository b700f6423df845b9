import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'El archivo está cortado.',
  damaged: 'El archivo está dañado.',
  tooLarge: 'El archivo es demasiado grande.',
  ends: 'Termina antes de su final.',
  behindEnd: 'La línea {line} está después de su final.',
  inLine: 'No está como se escribió, en la línea {line}.',
  inLines: 'No está como se escribió, en las líneas {from} a {to}.',
  notUnpacked: 'No se puede descomprimir hasta el final.',
  otherCounts: 'No contiene tantos registros como indica.',
  tooLargeFile: 'Tiene {size} MB; una copia de seguridad puede tener {most} MB como máximo.',
  tooLargeUnpacked:
    'Descomprimido tiene más de {most} MB; una copia de seguridad puede tener {most} MB como máximo.',
  tooLongLine:
    'Su línea {line} tiene más de {most} MB; una copia de seguridad puede tener {most} MB como máximo.',
  wholeBefore: 'Los {records} registros anteriores están intactos: añádalos o elija otra copia del archivo.',
  nothingWhole: 'No se puede salvar nada de él: elija otra copia del archivo.',
  otherFile:
    'Esto no es una copia de seguridad de Crossread. {why} Elija un archivo que Crossread haya guardado como copia de seguridad: su nombre termina en .jsonl.gz.',
  empty: 'Está vacío.',
  otherBeginning: 'No empieza como una copia de seguridad.',
  newerStore:
    'Un Crossread más reciente hizo esta copia de seguridad (versión {version} de la base de datos). Actualice Crossread y restáurela después.',
  newerFormat:
    'Un Crossread más reciente hizo esta copia de seguridad (versión {version} del formato). Actualice Crossread y restáurela después.',
  record:
    'La línea {line} ({table}) no es un registro que escriba Crossread. {why} Elija la copia de seguridad tal como la guardó Crossread.',
  noTable: 'la copia de seguridad',
  repeated: 'Está dos veces, o no en su sitio.',
  addressTaken: 'Otro artículo del archivo tiene su dirección.',
  unknownTable:
    'Crossread no tiene esa tabla. Si el archivo lo hizo un Crossread más reciente, actualice este.',
  noRecord: 'No es un registro.',
  noJson: 'No es JSON.',
  wrong: 'Se esperaba {expected} y hay {received}.',
  at: 'En «{part}»: {why}',
};
