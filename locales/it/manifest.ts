import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: 'Sottolinea le affermazioni di una notizia e mostra accanto chi altro le fa.',
  nextMark: 'Vai al segno successivo',
  previousMark: 'Vai al segno precedente',
  annotate: 'Evidenzia le parole selezionate o vai all’evidenziazione successiva',
  openCard: 'Apri la scheda del segno attuale',
  pauseHere: 'Sospendi o riprendi su questo sito',
  pause: 'Sospendi o riprendi ovunque',
  openPanel: 'Apri il pannello laterale',
};
