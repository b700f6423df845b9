import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'Ciò che è conservato qui è stato scritto da un Crossread più recente',
  'newer.text':
    'Questa versione lo danneggerebbe, quindi resta chiuso e com’è. Aggiornare Crossread, e tutto sarà di nuovo al suo posto. Fino ad allora non si legge e non si conserva nulla.',
  'blocked.title': 'Un’altra scheda di Crossread tiene aperto l’archivio',
  'blocked.text':
    'Chiudere tutte le altre schede e i pannelli laterali di Crossread; l’archivio si apre poi da sé.',
  'not-given.title': 'Il browser non dà spazio a Crossread',
  'not-given.text':
    'In alcune finestre anonime, e dove i dati dei siti sono vietati, non si può conservare nulla. Aprire Crossread in una finestra normale, o consentire i dati dei siti nelle impostazioni del browser.',
  'full.title': 'Non c’è spazio per aprire l’archivio',
  'full.text':
    'Il disco, o la parte che il browser può usare, è pieno. Fare spazio sul disco e riprovare. Nulla è stato eliminato.',
  'damaged.title': 'L’archivio non si apre',
  'damaged.text':
    'Il browser dice: {reason}. Riavviare prima il browser. Se ancora non si apre, salvare ciò che se ne può leggere.',
  'lost.title': 'Ciò che Crossread conservava non c’è più',
  'lost.text':
    'In data {day} il browser ha aperto al suo posto un archivio vuoto, come fa quando i file sono danneggiati o i suoi dati sono stati cancellati.',
  'lost.copy':
    'In un altro posto c’era una copia ({date}), ed è integra: tornando a quella si riha ciò che era conservato fino ad allora.',
  'lost.toCopy': 'Vedi la copia',
  'lost.noCopy':
    'Nell’altro posto non è stata trovata alcuna copia. Un file di backup salvato riporta tutto fino al suo giorno.',
  'lost.restore': 'Ripristina un file di backup',
  'lost.close': 'Ho capito, non dirlo più',
  'nearly-full.title': 'Crossread sta per esaurire lo spazio',
  'nearly-full.text':
    'Gli restano {left} sul disco, o di quanto il browser concede. Quando saranno occupati, non si potrà conservare altro.',
  'nearly-full.see': 'Vedi che cosa occupa spazio, e liberalo',
  noRoom:
    'Non c’è più spazio; nulla è cambiato. Liberare spazio sul disco, poi riprovare. La sezione Backup, sulla scrivania, dice che cosa occupa spazio qui.',
  toRescue: 'Che cosa si può fare',
  'broke.title': 'Questa parte non si può mostrare',
  'broke.text':
    'Crossread ha avuto un errore. I dati non ne sono stati modificati. Riprovare; se succede ancora, passare a un’altra parte, salvare un backup e segnalare queste parole:',
  'broke.backup': 'Apri Backup',
  tryAgain: 'Riprova',
  titleAndText: '{title}. {text}',
};
