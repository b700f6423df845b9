import type { panel as english } from '../en/panel';
import type { Translated } from '../translated';
import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The interface in English. A plural has one text for each category of Intl.PluralRules that the language has. */
export const panel: Translated<typeof english> = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,

  // The panel's head.
  pauseHere: 'Auf dieser Website pausieren',
  resumeHere: 'Auf dieser Website fortsetzen',
  pauseAll: 'Überall pausieren',
  resumeAll: 'Überall fortsetzen',
  withKey: '{name} (Taste {key})',
  openDesk: 'Berichterstattung am Lesetisch vergleichen',
  openSettings: 'Einstellungen',
  'certainty.sure': 'Über dieses Ereignis',
  'certainty.likely': 'Wahrscheinlich über dieses Ereignis',
  'certainty.mention': 'Erwähnt dieses Ereignis am Rande',
  'certainty.reader': 'Sie haben hier eine Aussage zu diesem Ereignis gespeichert',
  alsoMentions: 'Erwähnt außerdem',
  truncated: 'Nur die erste Million Zeichen dieser Seite wurde gelesen.',
  privateWindow: 'Privates Fenster: Es wird nichts aufbewahrt.',
  keptNoMore:
    'Diese Seite wird nicht aufbewahrt: Sie wurde gelöscht, ihre Website zeigte sehr viele, ohne eine Seite zu laden, oder der Browser hat keinen Platz mehr. Laden Sie sie neu, um sie aufzubewahren.',
  undo: 'Rückgängig',
  notKept: 'Diese Seite wird nicht aufbewahrt; Sie haben das in den Einstellungen ausgeschaltet.',

  // Filters and tabs.
  filters: 'Welche Antworten gezeigt werden',
  filterAll: 'Alle',
  filterCount: '{name}, {n}',
  showingAll: {
    one: '{n} Stelle beantwortet eine Frage dieses Themas.',
    other: '{n} Stellen beantworten Fragen dieses Themas.',
  },
  thisPage: 'Diese Seite',
  missingHere: 'Fehlt hier',
  saved: 'Gespeichert',
  sections: 'Was gezeigt wird',

  // A claim.
  showInPage: 'Auf der Seite zeigen',
  showPassage: 'Stelle {n} zeigen',
  passages: { one: '{n} Stelle', other: '{n} Stellen' },
  'byYou.added': 'von Ihnen gespeichert',
  'byYou.confirmed': 'von Ihnen bestätigt',
  'byYou.corrected': 'von Ihnen korrigiert',
  'byYou.added-by-another': 'von jemand anderem gespeichert',
  'byYou.confirmed-by-another': 'von jemand anderem bestätigt',
  'byYou.corrected-by-another': 'von jemand anderem korrigiert',
  confirm: 'Bestätigen',
  correct: 'Korrigieren …',
  reject: 'Verwerfen',
  inDesk: 'Alle Antworten',
  removeClaim: 'Meine Aussage löschen',
  claimRemoved: 'Ihre Aussage wurde gelöscht.',
  noRoomForIt:
    'Der Browser hat dafür keinen Platz mehr. Löschen Sie etwas in den Einstellungen oder auf dem Datenträger und versuchen Sie es noch einmal.',
  notUndone: 'Es wurde inzwischen geändert; nichts wurde rückgängig gemacht.',
  notKeptBecause: 'Es ließ sich nicht speichern. Der Browser meldet: {reason}.',
  claimConfirmed: 'Sie haben sie bestätigt.',
  claimRejected: 'Sie haben sie verworfen: Sie zählt nicht mehr.',
  wordsGone: 'Diese Wörter stehen nicht mehr auf der Seite.',
  howSo: 'Warum? Beide Sätze und die Regeln',
  howHere: 'Dieser Artikel',
  bothSentences: 'Beide Sätze',
  noMarks: 'Auf dieser Seite ist nichts gekennzeichnet.',

  // Missing here.
  missingIntro: 'Andere Berichte beantworten diese Fragen; auf dieser Seite wurde keine Antwort gefunden.',
  nothingMissing: 'Nichts: Diese Seite beantwortet jede Frage, die Ihre anderen Artikel beantworten.',
  noCoverage:
    'Noch gibt es keine anderen Berichte zum Vergleichen. Lesen Sie einen weiteren Artikel über dieses Ereignis; er wird auf diesem Computer aufbewahrt und verglichen.',
  nothingClaimed: 'Diese Seite spricht von dem Ereignis, beantwortet aber keine der Fragen dieses Themas.',

  // What no question asks for.
  'open.title': 'Hier auch gesagt',
  'open.intro':
    'Zahlen, Tage und Zitate, nach denen keine Frage dieses Themas fragt. Gemeinsame Wörter legen nahe, mit welchen aus anderen Artikeln sie zu vergleichen sind; nur vergleichbare Werte stimmen überein oder weichen ab.',
  'open.matched': '{n} von {all} auch anderswo',
  'open.related': 'spricht auch davon',
  'open.looking': 'Die aufbewahrten Artikel werden durchgesehen …',
  'open.nothing': 'Nichts: Was diese Seite über das Ereignis sagt, beantwortet Fragen dieses Themas.',
  'open.count': 'Neben den Fragen: wie viele',
  'open.measure': 'Neben den Fragen: wie viel',
  'open.date': 'Neben den Fragen: wann',
  'open.quotation': 'Neben den Fragen: zitierte Worte',

  // Said aloud when something changed by itself.
  readAnnouncement: {
    one: 'Seite gelesen: {n} Aussage, {disputed} strittig.',
    other: 'Seite gelesen: {n} Aussagen, {disputed} strittig.',
  },

  // Why there is nothing to show.
  'notice.starting.title': 'Einen Moment …',
  'notice.starting.text': 'Die Seitenleiste wird geöffnet.',
  'notice.reading.title': 'Diese Seite wird gelesen …',
  'notice.reading.text': 'Gesucht wird, was sie zu den Ereignissen sagt, denen Sie folgen.',
  'notice.browser-page.title': 'Diese Seite lässt sich nicht lesen',
  'notice.browser-page.text':
    'Sie gehört zum Browser (Einstellungen, ein neuer Tab, eine andere Erweiterung) oder ist eine Datei auf diesem Computer. Browser halten Erweiterungen davon fern. Öffnen Sie einen Nachrichtenartikel, um zu sehen, wer sonst sagt, was er sagt.',
  'notice.local-file.title': 'Lokale Dateien werden nicht gelesen',
  'notice.local-file.text': 'Crossread liest nur Seiten im Web.',
  'notice.store.title': 'Die Seite mit Erweiterungen lässt sich nicht lesen',
  'notice.store.text':
    'Browser halten Erweiterungen von der Seite fern, auf der Erweiterungen installiert werden.',
  'notice.pdf.title': 'PDF-Dokumente lassen sich nicht lesen',
  'notice.pdf.text':
    'Die PDF-Anzeige des Browsers gibt ihren Text an keine Erweiterung weiter. Wenn es den Artikel auch als Webseite gibt, öffnen Sie diese.',
  followEvent: 'Diesem Ereignis folgen',
  followReading: 'Die Seite wird gelesen …',
  followHint:
    'Macht aus diesem Artikel ein Thema, das Sie vorher noch ändern können. Der Artikel wird auf Ihrem Computer aufbewahrt.',
  followFailed: 'Die Seite wurde nicht gelesen. Laden Sie sie neu und versuchen Sie es noch einmal.',
  openTopics: 'Ihre Themen öffnen',
  'notice.never-read.title': 'Nicht gelesen: {kind}',
  'notice.never-read.text':
    '{site} steht auf der Liste der Websites, die nie gelesen werden. Auf ihren Seiten wird nichts angesehen oder gekennzeichnet.',
  'notice.password.title': 'Nicht gelesen: Diese Seite fragt nach einem Passwort',
  'notice.password.text':
    'Eine Seite mit einem Passwortfeld geht vielleicht nur Sie etwas an; deshalb wird auf ihr nichts angesehen oder gekennzeichnet.',
  readOnce: 'Diese Seite einmal lesen',
  readOnceHint:
    'Bis Sie sie verlassen. Wenn sie von einem Ereignis berichtet, dem Sie folgen, wird sie wie jeder andere Artikel nach Ihren Einstellungen aufbewahrt.',
  readingOnce: 'Die Seite wird gelesen …',
  alwaysRead: '{site} immer lesen',
  'notice.not-article.title': 'Hier ist kein Artikel',
  'notice.not-article.text':
    'Das sieht nach einer Startseite, einer Liste oder einer Anwendung aus oder ist für einen Artikel zu kurz. Öffnen Sie einen Artikel, um ihn lesen zu lassen.',
  'notice.no-topic.title': 'Nichts, dem Sie folgen',
  'notice.no-topic.text':
    'Dieser Artikel nennt nichts von den Ereignissen, denen Sie folgen. Sein Text wurde nicht aus der Seite entnommen.',
  'notice.off-topic.title': 'Nicht über ein Ereignis, dem Sie folgen',
  'notice.off-topic.text':
    'Die Namen kommen vor, aber der Artikel handelt von etwas anderem. Es wurde nichts aufbewahrt.',
  'notice.reload.title': 'Laden Sie diese Seite neu, um sie lesen zu lassen',
  'notice.reload.text': 'Sie wurde geöffnet, bevor Crossread installiert oder aktualisiert wurde.',
  'notice.paused-site.title': 'Nicht gelesen: Ihre Wahl',
  'notice.paused-site.text':
    'Sie haben {site} pausiert oder auf Ihre Liste der Websites gesetzt, die nicht gelesen werden. Dort wird nichts gelesen oder gekennzeichnet.',
  'notice.paused.title': 'Crossread pausiert',
  'notice.paused.text': 'Auf keiner Website wird etwas gelesen oder gekennzeichnet.',
  'notice.no-topics.title': 'Sie folgen keinem Thema',
  'notice.no-topics.text':
    'Wählen Sie, welchen Ereignissen Sie folgen wollen, oder machen Sie aus dem Artikel auf dieser Seite ein Thema.',
  'notice.trouble.title': 'Das Thema ließ sich nicht laden',
  'notice.trouble.text':
    'Die Datei {file}, die mit der Erweiterung kam, ist beschädigt. Installieren Sie die Erweiterung neu.',
  'notice.store-closed.title': 'Der Datenspeicher lässt sich nicht öffnen',
  'notice.store-closed.text':
    'Der Browser meldet: {reason}. In einem privaten Fenster kann das so eingestellt sein; sonst starten Sie den Browser neu.',
  reload: 'Diese Seite neu laden',
  readAgain: 'Neu lesen',
};
