import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Crossread-Einstellungen',
  contents: 'Auf dieser Seite',
  keepHeading: 'Was aufbewahrt wird',
  keepLabel: 'Artikel aufbewahren, die ich zu Themen lese, denen ich folge',
  keepHelp:
    'Damit der nächste Artikel mit ihnen verglichen wird. Titel, Medium, Datum, Adresse, Text und Aussagen des Artikels werden in diesem Browser auf diesem Computer aufbewahrt. Seiten über anderes und Seiten in privaten Fenstern werden nie aufbewahrt, und nichts wird irgendwohin gesendet.',
  keptNothing: 'Es wird kein Artikel von Ihnen aufbewahrt.',
  keptNow: {
    one: '{n} Artikel von Ihnen wird aufbewahrt.',
    other: '{n} Artikel von Ihnen werden aufbewahrt.',
  },
  deleteAll: 'Alle aufbewahrten Artikel löschen …',
  deleteConfirm: {
    one: '{n} Artikel löschen, samt dem, was darin gefunden wurde und was Sie dazu gesagt haben? Ihre Markierungen bleiben. Alles liegt {days} Tage lang im Papierkorb.',
    other:
      '{n} Artikel löschen, samt dem, was darin gefunden wurde und was Sie dazu gesagt haben? Ihre Markierungen bleiben. Alles liegt {days} Tage lang im Papierkorb.',
  },
  deleteYes: 'Löschen',
  deleteNo: 'Behalten',
  deleted: {
    one: '{n} Artikel liegt {days} Tage lang im Papierkorb.',
    other: '{n} Artikel liegen {days} Tage lang im Papierkorb.',
  },
  deleteFailed: 'Das ging nicht; es wurde nichts geändert. {why}',
  deleteFull:
    'Der Browser gibt Crossread keinen Platz mehr, nicht einmal für den Papierkorb. Leeren Sie unter „Sicherung und Kopien“ den Papierkorb oder löschen Sie Kopien, und versuchen Sie es dann noch einmal.',
  dataHeading: 'Ihre Daten',
  dataHelp:
    'Alles liegt in diesem Browser auf diesem Computer und nirgendwo sonst. Speichern Sie es ab und zu als Datei: Mit dem Profil des Browsers wäre es verloren.',
  roomUsed: 'Alles zusammen belegt etwa {used} auf dem Datenträger. Davon:',
  'room.texts': { one: '{n} Artikeltext', other: '{n} Artikeltexte' },
  'room.copies': { one: '{n} Kopie', other: '{n} Kopien' },
  'room.bin': { one: '{n} Eintrag im Papierkorb', other: '{n} Einträge im Papierkorb' },
  openBackup: 'Sicherung und Kopien',
  openBackupHelp:
    'Alles als Datei speichern, aus einer Datei wiederherstellen und sehen, wie viel Platz es braucht.',
  openBin: 'Papierkorb',
  openBinHelp: 'Was Sie in den letzten {days} Tagen gelöscht haben, zum Wiederherstellen.',
  undo: 'Rückgängig',
  undone: 'Alles ist wiederhergestellt.',
  topicsHeading: 'Themen',
  topicsHelp: 'Artikel über diese Ereignisse werden gelesen und gekennzeichnet.',
  openTopics: 'Alles zu Ihren Themen',
  openTopicsHelp: 'Neue Themen, Themenpakete aus Dateien, Duplikate, Export: am Lesetisch.',
  noTopicsYet: 'Es ist kein Thema installiert.',
  readingHeading: 'Lesen',
  pauseAll: 'Überall pausieren',
  pauseAllHelp: 'Keine Seite wird gelesen oder gekennzeichnet, bis Sie das wieder ausschalten.',
  pausedSitesLabel: 'Ihre Websites, die nicht gelesen werden',
  pausedSitesNone:
    'Keine. Pausieren Sie eine Website in der Seitenleiste, im Menü der Schaltfläche in der Symbolleiste oder per Taste, oder fügen Sie hier eine hinzu.',
  readSiteAgain: '{site} wieder lesen',
  addSite: 'Website hinzufügen',
  addSiteDo: 'Hinzufügen',
  siteNotUnderstood: 'Das ist keine Adresse einer Website. Schreiben Sie sie wie „bank.example“.',
  siteThere: '{site} steht schon auf Ihrer Liste.',
  siteListed: '{site} steht schon auf der Liste unten und wird nicht gelesen.',
  siteAdded: 'Auf {site} wird nichts mehr gelesen.',
  siteRemoved: '{site} wird wieder gelesen.',
  neverRead: 'Websites, die nie gelesen werden',
  neverReadHelp:
    'Sie sind in Crossread voreingestellt. Auf ihren Seiten wird nichts angesehen, es sei denn, Sie verlangen es in der Seitenleiste. Nehmen Sie das Häkchen bei einer Website weg, damit sie immer gelesen wird.',
  sitesOf: '{kind}, {n}',
  allowedOfThese: { one: '{n} davon wird gelesen', other: '{n} davon werden gelesen' },
  allowedOthers: 'immer gelesen, auch mit Passwortfeld, {n}',
  keysHeading: 'Tasten',
  keysHelp:
    'Diese wirken auf jeder Seite. In der Seitenleiste führen n und p zur nächsten und vorigen gekennzeichneten Stelle; s pausiert auf der Website oder setzt dort fort, e überall.',
  keyNone: 'nicht belegt',
  keysFirefox:
    'Um sie zu ändern, öffnen Sie {address} in einem neuen Tab, dann das Zahnrad oben und „Tastenkombinationen für Erweiterungen verwalten“.',
  changeKeys: 'Tasten ändern',
  'command._execute_action': 'Seitenleiste öffnen',
  'command.annotate': 'Ausgewählte Wörter markieren oder zur nächsten Markierung',
  'command.next-mark': 'Zur nächsten gekennzeichneten Stelle',
  'command.previous-mark': 'Zur vorigen gekennzeichneten Stelle',
  'command.open-card': 'Karte der aktuellen Stelle öffnen',
  'command.pause-here': 'Auf dieser Website pausieren oder fortsetzen',
  'command.pause': 'Überall pausieren oder fortsetzen',

  // Other browsers.
  syncHeading: 'Ihre anderen Browser',
  syncs: 'Diese Einstellungen auch in meinen anderen Browsern verwenden',
  syncsHelp:
    'Ausgeschaltet verlässt nichts diesen Computer. Eingeschaltet trägt die Synchronisierung Ihres Browsers die hier genannten Einstellungen über Ihr Konto beim Hersteller des Browsers in die Browser, in denen Sie angemeldet sind und dies ebenfalls eingeschaltet haben. Crossread selbst sendet nichts.',
  syncsWhat: 'Das wird übertragen und sonst nichts:',
  'synced.language': 'die Sprache',
  'synced.marked': 'was gekennzeichnet wird',
  'synced.markStyle': 'wie gekennzeichnet wird',
  'synced.tones': 'die Farben der Kennzeichnung',
  'synced.textSize': 'die Schriftgröße',
  'synced.theme': 'hell oder dunkel',
  'synced.offersToolbar': 'ob bei ausgewählten Wörtern eine Leiste angeboten wird',
  'synced.colourNames': 'wie Sie die Farben der Markierungen nennen',
  syncsColourNames: 'Auch, wie ich die Farben der Markierungen nenne',
  syncsColourNamesHelp: 'Das sind Ihre eigenen Worte; sie werden nur übertragen, wenn Sie es sagen.',
  syncsNever:
    'Artikel, Aussagen, Markierungen, Notizen, Themen und Ihre Listen von Websites werden nie übertragen. Ob Artikel aufbewahrt werden und wo das Lesen pausiert, wird in jedem Browser für sich gewählt.',
  syncsNewest:
    'Es gilt, was Sie zuletzt gewählt haben. Was in Ihren anderen Browsern schon gewählt ist, wird beim Einschalten übernommen.',
  syncRefused:
    'Nicht angenommen hat der Browser: {names}. Bei der nächsten Änderung wird es erneut versucht. {why}',
  syncFailed:
    'Die Synchronisierung des Browsers hat nicht geantwortet. Bei der nächsten Änderung wird es erneut versucht. {why}',
  syncLeft: 'Was vorher gewählt war, liegt noch in der Synchronisierung des Browsers.',
  syncDelete: 'Dort löschen',
  syncDeleted: 'Dort gelöscht. Ihre anderen Browser behalten, was sie haben.',
  syncDeleteFailed: 'Das ging nicht. {why}',

  // About.
  aboutHeading: 'Über Crossread',
  version: 'Version {version}, freie Software unter der MIT-Lizenz.',
  promise:
    'Nichts verlässt Ihren Computer: kein Server, kein Konto, kein Zählen dessen, was Sie lesen. Nur was Sie unter „Ihre anderen Browser“ einschalten, geht weiter, über die Synchronisierung Ihres Browsers.',
  openWelcome: 'Begrüßungsseite noch einmal zeigen',

  // Highlights.
  highlightsHeading: 'Markierungen',
  offersToolbar: 'Bei ausgewählten Wörtern eine Leiste anbieten',
  offersToolbarHelp:
    'Ohne sie markieren Sie Wörter im Menü der rechten Maustaste, per Taste oder in der Seitenleiste.',
  coloursHeading: 'Was die Farben bedeuten',
  coloursHelp: 'Nennen Sie sie, wie es für Sie passt. Bleibt ein Name leer, gilt der grau gezeigte.',
  colourNameOf: 'Name von {colour}',
  'hue.yellow': 'Gelb, ein Stern',
  'hue.blue': 'Blau, ein Quadrat',
  'hue.green': 'Grün, ein Kreuz',
  'hue.purple': 'Violett, eine Raute',
  'hue.orange': 'Orange, ein Dreieck',
  highlightsKept: { one: '{n} Markierung wird aufbewahrt.', other: '{n} Markierungen werden aufbewahrt.' },
  highlightsNone: 'Noch wird keine Markierung aufbewahrt.',
  highlightsInBin: { one: '{n} weitere liegt im Papierkorb.', other: '{n} weitere liegen im Papierkorb.' },
  openDesk: 'Alle Markierungen öffnen',
  openDeskHelp: 'Dort lassen sie sich durchsuchen, exportieren, löschen und wiederherstellen.',
};
