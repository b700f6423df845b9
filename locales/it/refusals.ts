import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom: 'Il browser non ha più spazio. Eliminare qualcosa nelle impostazioni o sul disco, poi riprovare.',
  noRoomForArticle:
    'Il browser non ha più spazio. Eliminare articoli che non servono più, o fare spazio sul disco, poi riprovare.',
  paused: 'Qui Crossread è in pausa. Riprendere dal pannello laterale o dalle impostazioni, poi riprovare.',
  neverRead:
    'Questo sito non viene mai letto. Selezionare di nuovo le parole e scegliere «Evidenzia» nel loro menu, o consentire il sito nelle impostazioni.',
  privateHighlight:
    'In una finestra anonima non si conserva nulla. Aprire la pagina in una finestra normale per evidenziare.',
  tooManyNotes:
    'In più finestre è stato scritto su questa evidenziazione più di quanto possa contenere. Farne una nuova per ciò che si vuole aggiungere.',
  anotherPage: 'Questa evidenziazione appartiene a un’altra pagina. Ricaricare questa e riprovare.',
  privateClaim:
    'In una finestra anonima non si conserva nulla. Aprire la pagina in una finestra normale per salvare un’affermazione.',
  articlesNotKept:
    'Un’affermazione si conserva con il suo articolo, e secondo le impostazioni gli articoli non si conservano. Consentirlo lì, poi riprovare.',
  notFollowed: 'Questo tema non è più seguito. Seguirlo nelle impostazioni, poi riprovare.',
  noAnswer:
    'Queste parole non contengono una risposta a quella domanda. Selezionare quelle che la contengono, poi riprovare.',
  privateTopic:
    'Da una finestra anonima non si conserva nulla, quindi da questa pagina non si può fare un tema. Aprirla in una finestra normale.',
  pageClosed: 'Questa pagina è stata chiusa. Riaprirla, poi premere di nuovo il pulsante.',
  pageStuck:
    'La pagina non risponde. Aspettare che sia caricata, o incollarne il testo in «Nuovo tema» sulla scrivania.',
  noStory:
    'In questa pagina non c’è una notizia da leggere. Aprire un articolo, o incollarne il testo in «Nuovo tema» sulla scrivania.',
  textNotKept: 'Il suo testo non è conservato, quindi non c’è nulla da rileggere. Aprire la sua pagina.',
  articleGone: 'Questo articolo non è più conservato.',
};
