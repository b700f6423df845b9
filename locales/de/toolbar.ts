import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} Antwort weicht von anderen Berichten ab',
    other: 'Crossread: {n} Antworten weichen von anderen Berichten ab',
  },
  // At most four letters have room on the button.
  'badge.off': 'aus',
  'badge.paused': 'Crossread: überall pausiert',
  'badge.pausedHere': 'Crossread: auf dieser Website pausiert',
  'badge.pausedBoth': 'Crossread: überall pausiert, auf dieser Website eigens noch einmal',
  'badge.trouble':
    'Crossread: Der Datenspeicher öffnet sich nicht. Öffnen Sie die Seitenleiste, um zu sehen, was sich tun lässt.',
  'menu.panel': 'Seitenleiste öffnen',
  'menu.pauseHere': 'Auf dieser Website pausieren oder fortsetzen',
  'menu.pause': 'Überall pausieren',
  'menu.resume': 'Überall fortsetzen',
  'menu.highlight': 'Markieren',
  'menu.note': 'Markieren mit Notiz …',
  'menu.claim': 'Als Aussage speichern …',
};
