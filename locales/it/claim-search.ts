import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: 'Affermazioni',
  help: 'Tutto ciò che gli articoli rispondono alle domande dei temi, da cercare con qualsiasi parola.',
  search: 'Cerca tra le affermazioni',
  searchHint:
    'Parole della risposta, della frase, della domanda, di chi è citato, del titolo o della testata. «Tra virgolette»: esattamente così.',
  results: 'Affermazioni trovate',
  reading: 'Lettura delle affermazioni…',
  found: { one: '{n} affermazione', other: '{n} affermazioni' },
  foundOf: { one: '{n} di {all} affermazioni', other: '{n} di {all} affermazioni' },
  foundSoFar: {
    one: 'Finora {n} affermazione, la ricerca continua…',
    other: 'Finora {n} affermazioni, la ricerca continua…',
  },
  dropQuery: 'Azzera la ricerca',
  nothingFound:
    'Nessuna affermazione contiene tutte queste parole. Provare con meno parole, o solo con il loro inizio.',
  untitled: 'Senza titolo',
  failed:
    'Le affermazioni non si possono cercare. Il browser dice: {reason}. Chiudere questa scheda e riaprire la scrivania.',
  emptyTitle: 'Ancora nessuna affermazione',
  emptyWhat:
    'Un’affermazione è ciò che un articolo risponde a una domanda di un tema. Arrivano qui leggendo: aprire un articolo su un evento seguito, o aggiungerne uno.',
  emptyAdd: 'Aggiungi un articolo',
  searchClaims: 'Affermazioni con «{query}»',
};
