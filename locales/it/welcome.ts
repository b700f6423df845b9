import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Benvenuti in Crossread',
  lead: 'Crossread segna ciò che una notizia afferma su un evento seguito, e mostra chi altro lo dice. Lo si può provare su questa notizia inventata: basta un minuto.',
  skip: 'Vai alla notizia',
  leave: 'Chiudi questa pagina',
  again: 'Si ritrova nelle impostazioni, in «Informazioni su Crossread».',
  steps: 'Passi',
  stepOf: 'Passo {n} di {all}',
  done: 'fatto',
  next: 'Avanti',
  back: 'Indietro',
  story: 'La notizia',
  panel: 'Il pannello laterale',
  reading: 'Lettura della notizia…',
  failed: 'Qui la notizia non si è potuta leggere: {why} Tutto il resto di questa pagina vale comunque.',
  'name.marks': 'Segni',
  'name.panel': 'Il pannello',
  'name.highlight': 'Evidenziare',
  'name.yours': 'I dati',
  'title.marks': 'Le parole sottolineate sono affermazioni',
  'text.marks':
    'La linea dice come un’affermazione sta rispetto ad altre due notizie inventate. Indicarne una con il puntatore, o andare da un segno all’altro.',
  'do.marks': 'Mostra il segno successivo',
  'keys.marks': 'Nelle pagine vere: {next} per il segno successivo, {card} per la sua scheda.',
  legend: 'Le linee in questa notizia',
  'done.marks':
    'Era un’affermazione con la sua scheda: che cosa dice questa notizia, che cosa dicono le altre, e perché è segnata così.',
  'title.panel': 'Nel pannello ci sono tutte',
  'text.panel':
    'Sta accanto alla notizia. Aprire un’affermazione per vedere chi dice che cosa; in «Manca qui» c’è ciò che riportano solo gli altri.',
  'keys.panel':
    'Nelle pagine vere si apre con il pulsante Crossread nella barra degli strumenti o con {panel}.',
  'done.panel': 'Ogni affermazione riporta alle sue parole, e alle frasi degli altri.',
  'title.highlight': 'Conservare le parole che contano',
  'text.highlight':
    'Selezionare delle parole nella notizia e scegliere un colore. Qui scompaiono quando si chiude la pagina; nelle pagine vere si conservano e si ritrovano.',
  'do.highlight': 'Seleziona una frase per me',
  'keys.highlight': 'Nelle pagine vere {annotate} fa comparire i colori accanto alle parole selezionate.',
  'done.highlight': 'Salvata. È anche nel pannello, in «Salvate».',
  'only.highlight':
    'Nelle pagine vere note e affermazioni si fanno allo stesso modo. Qui, scegliere un colore.',
  'none.highlight': 'Su questa notizia non è ancora salvato nulla.',
  'remove.highlight': 'Togli',
  'title.yours': 'Ciò che si legge resta privato',
  'promise.here': 'Tutto resta in questo browser, su questo computer. Nulla viene inviato altrove.',
  'promise.kept':
    'Si conservano gli articoli sugli eventi seguiti e ciò che si evidenzia. Nulla dalle finestre anonime.',
  'promise.never':
    'Banche, posta, salute e simili non vengono letti, se non su richiesta. Si può sospendere qualsiasi sito, o tutto.',
  permissions: 'A che cosa serve ogni autorizzazione',
  'permission.hosts': 'Leggere pagine',
  'permission.hosts.for': 'per trovare notizie su ciò che si segue, su qualsiasi sito siano',
  'permission.storage': 'Archiviazione',
  'permission.storage.for': 'le impostazioni, e ciò che è stato letto in ogni scheda aperta',
  'permission.unlimitedStorage': 'Archiviazione illimitata',
  'permission.unlimitedStorage.for':
    'perché il browser non elimini ciò che è conservato quando il disco si riempie',
  'permission.scripting': 'Script',
  'permission.scripting.for': 'per segnare una pagina, solo dove c’è qualcosa da leggere',
  'permission.contextMenus': 'Menu',
  'permission.contextMenus.for': 'per evidenziare e sospendere dal menu del tasto destro',
  'permission.sidePanel': 'Pannello laterale',
  'permission.sidePanel.for': 'l’elenco delle affermazioni accanto alla pagina',
  'permission.other': 'Usata da questa versione di Crossread.',
  grantTitle: 'Resta da consentire una cosa',
  grantText:
    'Prima che Crossread possa leggere pagine, il browser chiede il permesso. Senza, non viene segnato nulla.',
  grant: 'Consenti di leggere le pagine',
  granted: 'Ora Crossread può leggere le pagine.',
  notGranted:
    'Non consentito. Si può consentire qui in qualsiasi momento, o nelle impostazioni delle estensioni del browser.',
  open: 'Aprire e sospendere',
  openText:
    'Il pannello si apre con il pulsante Crossread nella barra degli strumenti; alcuni browser lo nascondono dietro il pezzo di un puzzle. Nel pannello si sospende e si riprende.',
  'key.panel': 'Apri il pannello',
  'key.pause': 'Sospendi o riprendi ovunque',
  'key.none': 'nessun tasto impostato',
  desk: 'Apri la scrivania',
  deskText: 'La scrivania confronta notizie intere, domanda per domanda.',
  keepSamples: 'Conserva queste notizie di esempio',
  keepSamplesText: 'Per provare con esse la scrivania. Altrimenti non si conservano.',
  keeping: 'Salvataggio…',
  kept: 'Le notizie di esempio sono sulla scrivania, in Articoli.',
  notKept: 'Non è stato possibile conservarle: {why}',
  settings: 'Impostazioni',
};
