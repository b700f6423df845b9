import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: 'Aussagen',
  help: 'Alles, was Ihre Artikel auf die Fragen Ihrer Themen antworten, zu finden mit beliebigen Wörtern daraus.',
  search: 'Aussagen durchsuchen',
  searchHint:
    'Wörter der Antwort, ihres Satzes, ihrer Frage, wen sie nennt, und Titel oder Medium des Artikels. „In Anführungszeichen“: genau so.',
  results: 'Gefundene Aussagen',
  reading: 'Die Aussagen werden gelesen …',
  found: { one: '{n} Aussage', other: '{n} Aussagen' },
  foundOf: { one: '{n} von {all} Aussagen', other: '{n} von {all} Aussagen' },
  foundSoFar: {
    one: '{n} Aussage bisher, es wird weiter gesucht …',
    other: '{n} Aussagen bisher, es wird weiter gesucht …',
  },
  dropQuery: 'Suche zurücksetzen',
  nothingFound: 'Keine Aussage enthält alle diese Wörter. Versuchen Sie weniger oder nur ihre Anfänge.',
  untitled: 'Ohne Titel',
  failed:
    'Die Aussagen lassen sich nicht durchsuchen. Der Browser meldet: {reason}. Schließen Sie diesen Tab und öffnen Sie den Lesetisch neu.',

  // Nothing is there yet.
  emptyTitle: 'Noch keine Aussagen',
  emptyWhat:
    'Eine Aussage ist, was ein Artikel auf eine Frage eines Themas antwortet. Sie sammeln sich hier, während Sie lesen: Öffnen Sie einen Artikel über ein Ereignis, dem Sie folgen, oder fügen Sie einen hinzu, den Sie haben.',
  emptyAdd: 'Artikel hinzufügen',

  // From elsewhere.
  searchClaims: 'Aussagen mit „{query}“',
};
