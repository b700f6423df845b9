import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'Cestino',
  help: 'Ciò che si elimina resta qui per {days} giorni, con tutto ciò che lo accompagna; poi viene eliminato per sempre.',
  opening: 'Si guarda nel cestino…',
  notOpened: 'Il cestino non si apre. Il browser dice: {reason}. Riavviare il browser e riprovare.',
  emptyTitle: 'Il cestino è vuoto',
  emptyWhat:
    'Qui arrivano, quando vengono eliminati, evidenziazioni, articoli, temi, affermazioni aggiunte a mano e temi iniziati, e restano per {days} giorni.',
  emptyHow:
    'Ognuno torna com’era: un articolo con il testo, le affermazioni e i giudizi su di esse, un tema con tutto il suo contenuto.',
  emptyCopies:
    'Ciò che è stato eliminato per sempre può essere ancora in una copia degli ultimi giorni: vedere la sezione {backup}.',
  emptyCopiesLink: 'Backup',
  list: 'Che cosa c’è nel cestino',
  count: { one: '{n} elemento nel cestino', other: '{n} elementi nel cestino' },
  selectedCount: { one: '{n} selezionato', other: '{n} selezionati' },
  'kind.articles': 'Articolo',
  'kind.articles-many': 'Articoli',
  'kind.topic': 'Tema',
  'kind.claim': 'Affermazione aggiunta a mano',
  'kind.said': 'Correzione',
  'kind.draft': 'Tema iniziato',
  'kind.everything-read': 'Tutto ciò che è stato letto',
  'kind.highlight': 'Evidenziazione',
  untitled: 'Senza titolo',
  andMore: { one: '{title}, e ancora {n}', other: '{title}, e altri {n}' },
  'went.articles': { one: '{n} articolo', other: '{n} articoli' },
  'went.claims': { one: '{n} affermazione', other: '{n} affermazioni' },
  'went.ownClaims': { one: '{n} affermazione aggiunta a mano', other: '{n} affermazioni aggiunte a mano' },
  'went.said': {
    one: '{n} affermazione confermata o corretta',
    other: '{n} affermazioni confermate o corrette',
  },
  'went.drafts': { one: '{n} bozza non salvata', other: '{n} bozze non salvate' },
  with: 'con {what}',
  deletedOn: 'eliminato: {date}',
  goesIn: { one: 'scompare per sempre tra {n} giorno', other: 'scompare per sempre tra {n} giorni' },
  goesToday: 'scompare per sempre oggi',
  select: 'Seleziona «{title}»',
  restore: 'Ripristina',
  restoreOf: 'Ripristina «{title}»',
  restoreAll: { one: 'Ripristina', other: 'Ripristina tutti ({n})' },
  restoreSelected: { one: 'Ripristina i selezionati ({n})', other: 'Ripristina i selezionati ({n})' },
  deleteSelectedForGood: {
    one: 'Elimina per sempre i selezionati ({n})…',
    other: 'Elimina per sempre i selezionati ({n})…',
  },
  emptyBin: { one: 'Svuota il cestino…', other: 'Svuota il cestino…' },
  askForGood: 'Eliminare per sempre: {what}?',
  askForGoodHelp:
    'Da qui non si può recuperare. Una copia fatta da Crossread negli ultimi giorni può ancora contenerlo, per una settimana al massimo.',
  yesForGood: 'Elimina per sempre',
  noForGood: 'Tieni',
  'asked.highlight': { one: '{n} evidenziazione', other: '{n} evidenziazioni' },
  'asked.articles': { one: '{n} articolo', other: '{n} articoli' },
  'asked.topic': { one: '{n} tema', other: '{n} temi' },
  'asked.claim': { one: '{n} affermazione aggiunta a mano', other: '{n} affermazioni aggiunte a mano' },
  'asked.said': { one: '{n} correzione', other: '{n} correzioni' },
  'asked.draft': { one: '{n} tema iniziato', other: '{n} temi iniziati' },
  'asked.everything-read': {
    one: 'tutto ciò che era stato letto, {n} articolo',
    other: 'tutto ciò che era stato letto, {n} articoli',
  },
  'doing.restore': { one: 'Ripristino di {n}…', other: 'Ripristino di {n}…' },
  'doing.delete': { one: 'Eliminazione di {n}…', other: 'Eliminazione di {n}…' },
  'done.restored': { one: 'È tornato.', other: 'Sono tornati tutti e {n}.' },
  'done.someBack': '{n} di {all} sono tornati. {why}',
  'done.gone': { one: 'Eliminato per sempre: {n}.', other: 'Eliminati per sempre: {n}.' },
  'stays.gone': 'Non è più nel cestino: è stato ripristinato o eliminato altrove.',
  'stays.topic-there':
    'Resta nel cestino: un altro tema ha ormai il suo identificativo. Duplicare o esportare quello, eliminarlo, poi ripristinare questo.',
  'stays.draft-there':
    'Resta nel cestino: questo tema è di nuovo in corso di modifica. Salvare o scartare prima quelle modifiche.',
  'stays.article-gone':
    'Resta nel cestino: l’articolo a cui appartiene non è conservato. Ripristinare prima l’articolo.',
};
