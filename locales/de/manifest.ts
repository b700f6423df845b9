import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description:
    'Kennzeichnet die Aussagen eines Nachrichtenartikels und zeigt daneben, wer sonst noch dasselbe sagt.',
  nextMark: 'Zur nächsten gekennzeichneten Stelle',
  previousMark: 'Zur vorigen gekennzeichneten Stelle',
  annotate: 'Ausgewählte Wörter markieren oder zur nächsten Markierung',
  openCard: 'Karte der aktuellen Stelle öffnen',
  pauseHere: 'Auf dieser Website pausieren oder fortsetzen',
  pause: 'Überall pausieren oder fortsetzen',
  openPanel: 'Seitenleiste öffnen',
};
