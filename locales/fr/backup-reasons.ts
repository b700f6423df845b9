import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'Le fichier est tronqué.',
  damaged: 'Le fichier est endommagé.',
  tooLarge: 'Le fichier est trop grand.',
  ends: 'Il s’arrête avant sa fin.',
  behindEnd: 'La ligne {line} vient après sa fin.',
  inLine: 'Il n’est pas tel qu’il a été écrit, à la ligne {line}.',
  inLines: 'Il n’est pas tel qu’il a été écrit, aux lignes {from} à {to}.',
  notUnpacked: 'Il ne peut pas être décompressé jusqu’au bout.',
  otherCounts: 'Il ne contient pas autant d’éléments qu’il l’indique.',
  tooLargeFile: 'Il fait {size} Mo ; une sauvegarde peut faire {most} Mo au plus.',
  tooLargeUnpacked: 'Décompressé, il dépasse {most} Mo ; une sauvegarde peut faire {most} Mo au plus.',
  tooLongLine: 'Sa ligne {line} dépasse {most} Mo ; une sauvegarde peut faire {most} Mo au plus.',
  wholeBefore:
    'Les {records} éléments qui précèdent sont intacts : ajoutez-les, ou choisissez une autre copie du fichier.',
  nothingWhole: 'Rien ne peut en être sauvé : choisissez une autre copie du fichier.',
  otherFile:
    'Ce n’est pas une sauvegarde de Crossread. {why} Choisissez un fichier que Crossread a enregistré comme sauvegarde : son nom finit par .jsonl.gz.',
  empty: 'Il est vide.',
  otherBeginning: 'Il ne commence pas comme une sauvegarde.',
  newerStore:
    'Un Crossread plus récent a fait cette sauvegarde (version {version} de la base de données). Mettez Crossread à jour, puis restaurez-la.',
  newerFormat:
    'Un Crossread plus récent a fait cette sauvegarde (version {version} du format). Mettez Crossread à jour, puis restaurez-la.',
  record:
    'La ligne {line} ({table}) n’est pas un élément qu’écrit Crossread. {why} Choisissez la sauvegarde telle que Crossread l’a enregistrée.',
  noTable: 'la sauvegarde',
  repeated: 'Il y figure deux fois, ou pas à sa place.',
  addressTaken: 'Un autre article du fichier a son adresse.',
  unknownTable:
    'Crossread n’a pas de telle table. Si un Crossread plus récent a fait le fichier, mettez celui-ci à jour.',
  noRecord: 'Ce n’est pas un élément.',
  noJson: 'Ce n’est pas du JSON.',
  wrong: 'Attendu : {expected} ; trouvé : {received}.',
  at: 'À « {part} » : {why}',
};
