import type { panel as english } from '../en/panel';
import type { Translated } from '../translated';
import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The texts of the side panel. */
export const panel: Translated<typeof english> = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,
  pauseHere: 'Sospendi su questo sito',
  resumeHere: 'Riprendi su questo sito',
  pauseAll: 'Sospendi ovunque',
  resumeAll: 'Riprendi ovunque',
  withKey: '{name} (tasto {key})',
  openDesk: 'Confronta gli articoli sulla scrivania',
  openSettings: 'Impostazioni',
  'certainty.sure': 'Su questo evento',
  'certainty.likely': 'Probabilmente su questo evento',
  'certainty.mention': 'Menziona l’evento di passaggio',
  'certainty.reader': 'Qui è stata salvata un’affermazione su questo evento',
  alsoMentions: 'Menziona anche',
  truncated: 'Di questa pagina è stato letto solo il primo milione di caratteri.',
  privateWindow: 'Finestra anonima: non si conserva nulla.',
  keptNoMore:
    'Questa pagina non è conservata: è stata eliminata, il sito ne ha mostrate moltissime senza caricare una pagina, o il browser non ha più spazio. Ricaricarla per conservarla.',
  undo: 'Annulla',
  notKept: 'Questa pagina non viene conservata; è così nelle impostazioni.',
  filters: 'Quali risposte mostrare',
  filterAll: 'Tutte',
  filterCount: '{name}, {n}',
  showingAll: {
    one: '{n} passo risponde a una domanda di questo tema.',
    other: '{n} passi rispondono a domande di questo tema.',
  },
  thisPage: 'Questa pagina',
  missingHere: 'Manca qui',
  saved: 'Salvate',
  sections: 'Che cosa mostrare',
  showInPage: 'Mostra nella pagina',
  showPassage: 'Mostra il passo {n}',
  passages: { one: '{n} passo', other: '{n} passi' },
  'byYou.added': 'salvata da me',
  'byYou.confirmed': 'confermata da me',
  'byYou.corrected': 'corretta da me',
  'byYou.added-by-another': 'salvata da un altro lettore',
  'byYou.confirmed-by-another': 'confermata da un altro lettore',
  'byYou.corrected-by-another': 'corretta da un altro lettore',
  confirm: 'Conferma',
  correct: 'Correggi…',
  reject: 'Rifiuta',
  inDesk: 'Tutte le risposte',
  removeClaim: 'Elimina la mia affermazione',
  claimRemoved: 'L’affermazione è stata eliminata.',
  noRoomForIt:
    'Il browser non ha più spazio. Eliminare qualcosa nelle impostazioni o sul disco, poi riprovare.',
  notUndone: 'Nel frattempo era cambiato; non è stato annullato nulla.',
  notKeptBecause: 'Non è stato possibile conservarlo. Il browser dice: {reason}.',
  claimConfirmed: 'Confermata.',
  claimRejected: 'Rifiutata: non conta più.',
  wordsGone: 'Queste parole non sono più nella pagina.',
  howSo: 'Perché? Le due frasi e le regole',
  howHere: 'Questo articolo',
  bothSentences: 'Le due frasi',
  noMarks: 'In questa pagina non è segnato nulla.',
  missingIntro:
    'Altri articoli rispondono a queste domande; in questa pagina non è stata trovata una risposta.',
  nothingMissing:
    'Nulla: questa pagina risponde a ogni domanda a cui rispondono gli altri articoli presenti.',
  noCoverage:
    'Non ci sono ancora altri articoli con cui confrontare. Leggere un altro articolo su questo evento: viene conservato su questo computer e confrontato.',
  nothingClaimed: 'Questa pagina parla dell’evento, ma non risponde a nessuna delle domande di questo tema.',
  'open.title': 'Qui si dice anche',
  'open.intro':
    'Cifre, giorni e citazioni che nessuna domanda di questo tema chiede. Le parole in comune suggeriscono con quali di altri articoli metterli a confronto; concordano o divergono solo valori confrontabili.',
  'open.matched': '{n} di {all} anche altrove',
  'open.related': 'ne parla anch’esso',
  'open.looking': 'Si guardano gli articoli conservati…',
  'open.nothing': 'Nulla: ciò che questa pagina dice dell’evento risponde a domande di questo tema.',
  'open.count': 'Oltre le domande: quanti',
  'open.measure': 'Oltre le domande: quanto',
  'open.date': 'Oltre le domande: quando',
  'open.quotation': 'Oltre le domande: parole citate',
  readAnnouncement: {
    one: 'Pagina letta: {n} affermazione, di cui controverse: {disputed}.',
    other: 'Pagina letta: {n} affermazioni, di cui controverse: {disputed}.',
  },
  'notice.starting.title': 'Un momento…',
  'notice.starting.text': 'Crossread si sta avviando.',
  'notice.reading.title': 'Lettura di questa pagina…',
  'notice.reading.text': 'Si cerca che cosa dice degli eventi seguiti.',
  'notice.browser-page.title': 'Questa pagina non si può leggere',
  'notice.browser-page.text':
    'Appartiene al browser (impostazioni, nuova scheda, un’altra estensione) o è un file di questo computer. I browser ne tengono fuori le estensioni. Aprire una notizia per vedere chi altro dice ciò che dice.',
  'notice.local-file.title': 'I file locali non vengono letti',
  'notice.local-file.text': 'Crossread legge solo pagine web.',
  'notice.store.title': 'Il negozio delle estensioni non si può leggere',
  'notice.store.text': 'I browser tengono le estensioni fuori dalla pagina in cui si installano.',
  'notice.pdf.title': 'I documenti PDF non si possono leggere',
  'notice.pdf.text':
    'Il visualizzatore PDF del browser non mostra il testo ad alcuna estensione. Se la notizia è anche una pagina web, aprire quella.',
  followEvent: 'Segui questo evento',
  followReading: 'Lettura della pagina…',
  followHint:
    'Fa di questa notizia un tema, che prima si può modificare. L’articolo viene conservato su questo computer.',
  followFailed: 'La pagina non è stata letta. Ricaricarla e riprovare.',
  openTopics: 'Apri i temi',
  'notice.never-read.title': 'Non letto: {kind}',
  'notice.never-read.text':
    '{site} è nell’elenco dei siti che non vengono mai letti. Nelle sue pagine nulla viene guardato o segnato.',
  'notice.password.title': 'Non letta: questa pagina chiede una password',
  'notice.password.text':
    'Una pagina con un campo per la password può essere strettamente personale, quindi nulla viene guardato o segnato.',
  readOnce: 'Leggi questa pagina una volta',
  readOnceHint:
    'Finché non la si lascia. Se parla di un evento seguito, viene conservata come ogni altro articolo, secondo le impostazioni.',
  readingOnce: 'Lettura della pagina…',
  alwaysRead: 'Leggi sempre {site}',
  'notice.not-article.title': 'Qui non c’è un articolo',
  'notice.not-article.text':
    'Sembra una pagina iniziale, un elenco o un’applicazione, o è troppo breve per un articolo. Aprire una notizia perché venga letta.',
  'notice.no-topic.title': 'Nulla di ciò che è seguito',
  'notice.no-topic.text':
    'Questo articolo non nomina nulla degli eventi seguiti. Il suo testo non è uscito dalla pagina.',
  'notice.off-topic.title': 'Non riguarda un evento seguito',
  'notice.off-topic.text': 'I nomi ci sono, ma l’articolo parla d’altro. Non è stato conservato nulla.',
  'notice.reload.title': 'Ricaricare questa pagina per leggerla',
  'notice.reload.text': 'Era aperta prima che Crossread fosse installato o aggiornato.',
  'notice.paused-site.title': 'Non letto: per scelta',
  'notice.paused-site.text':
    '{site} è sospeso, o è nell’elenco personale dei siti che non vengono letti. Lì nulla viene letto o segnato.',
  'notice.paused.title': 'Crossread è in pausa',
  'notice.paused.text': 'Nulla viene letto o segnato su alcun sito.',
  'notice.no-topics.title': 'Nessun tema seguito',
  'notice.no-topics.text': 'Scegliere quali eventi seguire, o fare un tema della notizia in questa pagina.',
  'notice.trouble.title': 'Il tema non si è potuto caricare',
  'notice.trouble.text':
    'Il file {file} arrivato con l’estensione è danneggiato. Installare di nuovo l’estensione.',
  'notice.store-closed.title': 'L’archivio non si apre',
  'notice.store-closed.text':
    'Il browser dice: {reason}. In una finestra anonima può dipendere dalle sue impostazioni; altrove, riavviare il browser.',
  reload: 'Ricarica questa pagina',
  readAgain: 'Rileggi',
};
