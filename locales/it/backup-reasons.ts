import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'Il file è troncato.',
  damaged: 'Il file è danneggiato.',
  tooLarge: 'Il file è troppo grande.',
  ends: 'Finisce prima della sua fine.',
  behindEnd: 'La riga {line} sta dopo la sua fine.',
  inLine: 'Alla riga {line} non è come era stato scritto.',
  inLines: 'Alle righe da {from} a {to} non è come era stato scritto.',
  notUnpacked: 'Non si può decomprimere fino alla fine.',
  otherCounts: 'Non contiene tanti elementi quanti ne dichiara.',
  tooLargeFile: 'È di {size} MB, e un backup può averne al massimo {most}.',
  tooLargeUnpacked: 'Decompresso supera i {most} MB, e un backup può averne al massimo {most}.',
  tooLongLine: 'La riga {line} supera i {most} MB, e un backup può averne al massimo {most}.',
  wholeBefore:
    'Gli elementi prima di quel punto ({records}) sono integri: aggiungerli, o scegliere un’altra copia del file.',
  nothingWhole: 'Non se ne può salvare nulla: scegliere un’altra copia del file.',
  otherFile:
    'Questo non è un backup di Crossread. {why} Scegliere un file che Crossread ha salvato come backup: il suo nome finisce in .jsonl.gz.',
  empty: 'È vuoto.',
  otherBeginning: 'Non comincia come un backup.',
  newerStore:
    'Questo backup è di un Crossread più recente (versione {version} dell’archivio). Aggiornare Crossread, poi ripristinarlo.',
  newerFormat:
    'Questo backup è di un Crossread più recente (versione {version} del formato). Aggiornare Crossread, poi ripristinarlo.',
  record:
    'La riga {line} ({table}) non è un elemento come li scrive Crossread. {why} Scegliere il backup come Crossread l’ha salvato.',
  noTable: 'il backup',
  repeated: 'Vi sta due volte, o non al suo posto.',
  addressTaken: 'Un altro articolo del file ha il suo indirizzo.',
  unknownTable:
    'Crossread non ha questa tabella. Se il file è di un Crossread più recente, aggiornare questo.',
  noRecord: 'Non è un elemento.',
  noJson: 'Non è JSON.',
  wrong: 'Dovrebbe essere {expected} ed è {received}.',
  at: 'In «{part}»: {why}',
};
