import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'Apertura dell’archivio…',
  rescueTitle: 'Crossread: recupero',
  open: 'L’archivio è aperto',
  openText:
    'Non ha alcun problema. Si può comunque salvare un file con tutto il contenuto, oppure proseguire.',
  anew: 'L’archivio è vuoto e aperto',
  anewText:
    'Ciò che conteneva è stato eliminato. D’ora in poi Crossread conserva ciò che si fa. Le copie più recenti sono sulla scrivania, nella sezione Backup, dove si può anche ripristinare un file salvato.',
  toDesk: 'Vai alla scrivania',
  'save.title': 'Salvare ciò che si può leggere',
  'save.text':
    'Tutto viene letto per una via diversa da quella solita, elemento per elemento, e scritto in un file di backup. Ciò che non si legge viene tralasciato e contato. L’archivio resta com’è.',
  'save.do': 'Salva ciò che si può leggere',
  'save.doing': 'Lettura di {table}: finora {n} elementi',
  'save.done': { one: '{n} elemento salvato in {file}.', other: '{n} elementi salvati in {file}.' },
  'save.lost': {
    one: '{n} elemento non si è potuto leggere e non è nel file:',
    other: '{n} elementi non si sono potuti leggere e non sono nel file:',
  },
  'save.whole': 'Tutti gli elementi sono stati letti.',
  'save.cut': 'Quanti altri ce ne fossero in «{table}» non si può dire.',
  'save.none': 'Qui non c’è un archivio che si possa leggere.',
  'save.failed': 'Non è stato possibile salvare nulla: {reason}. Riavviare il browser e riprovare.',
  'copies.title': 'Copie fatte in automatico',
  'copies.text':
    'Anch’esse stanno nell’archivio. Una che si può leggere è un file di backup intero del suo giorno.',
  'copies.save': 'Salva la copia: {day}',
  'copies.unreadable': 'La copia non si legge: {day}.',
  'empty.title': 'Ricominciare con un archivio vuoto',
  'empty.text':
    'Elimina ciò che Crossread conserva su questo computer: articoli, evidenziazioni, note e temi. Le impostazioni restano. Le copie più recenti sono in un altro posto: ci saranno anche dopo, sulla scrivania nella sezione Backup, dove si può anche ripristinare un file salvato.',
  'empty.newer':
    'Un file salvato qui è stato scritto da un Crossread più recente, e solo quello lo ripristina.',
  'empty.unsaved': 'In un file non è ancora stato salvato nulla.',
  'empty.do': 'Ricomincia con un archivio vuoto',
  'empty.ask': 'Eliminare tutto ciò che è conservato qui? Non si può annullare.',
  'empty.confirm': 'Elimina e ricomincia',
  'empty.keep': 'Tieni',
  'empty.doing': 'Eliminazione…',
  'empty.blocked': 'Chiudere tutte le altre schede e i pannelli laterali di Crossread; poi si prosegue.',
  'empty.failed': 'Non è stato possibile eliminarlo: {reason}. Riavviare il browser e riprovare.',
  'table.articles': 'articoli',
  'table.snapshots': 'testi degli articoli',
  'table.claims': 'affermazioni',
  'table.curations': 'correzioni',
  'table.topics': 'temi',
  'table.annotations': 'evidenziazioni',
  'table.drafts': 'temi non finiti',
  'table.bin': 'cestino',
  'table.binnedRows': 'contenuto del cestino',
};
