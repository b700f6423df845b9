import type { backup as english } from '../en/backup';
import type { Translated } from '../translated';

/** The texts of the room where everything is saved and brought back. */
export const backup: Translated<typeof english> = {
  title: 'Sicherung',
  help: 'Alles, was Crossread aufbewahrt, liegt in diesem Browser auf diesem Computer. Eine Datei davon überdauert den Browser, sein Profil und den Datenträger.',

  // Saving.
  saveHeading: 'Alles als Datei speichern',
  saveHelp:
    'Darin: Markierungen mit Notizen und Schlagwörtern, Artikel mit ihren Texten, Aussagen und was Sie zu ihnen gesagt haben, Themen, unfertige Themen, der Papierkorb und Ihre Einstellungen.',
  saveNot:
    'Nicht darin: die Kopien weiter unten, was in Tabs offen ist, und wo auf den Seiten Ihre Markierungen zuletzt gefunden wurden.',
  saveOpen: 'Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.',
  saveNow: 'Sicherungsdatei speichern',
  lastSaved: 'Zuletzt gespeichert am {date} als {file}.',
  neverSaved: 'Von hier wurde noch keine Datei gespeichert.',
  'doing.save': 'Die Sicherung wird geschrieben …',
  'done.saved': 'Gespeichert als {file}, {size}.',
  'done.leftOut': {
    one: '{n} Datensatz ist zu groß für eine Sicherung und nicht darin.',
    other: '{n} Datensätze sind zu groß für eine Sicherung und nicht darin.',
  },

  // Restoring.
  restoreHeading: 'Aus einer Datei wiederherstellen',
  restoreHelp: 'Bevor etwas geändert wird, sehen Sie, was darin ist und was mit Ihrem Bestand geschähe.',
  choose: 'Sicherungsdatei auswählen …',
  drop: 'oder hier ablegen',
  oneFile: 'Legen Sie immer nur eine Datei ab.',
  reading: '{file} wird gelesen …',
  comparing: 'Wird mit Ihrem Bestand verglichen …',
  trouble: '{file} wurde nicht wiederhergestellt; es wurde nichts geändert. {why}',
  useRescued: 'Sehen, was davon zu retten ist',
  useRescuedHelp: 'Ein Teil ist unversehrt und kann zu Ihrem Bestand hinzugefügt werden.',
  copyOf: 'die Kopie vom {date}',

  // Preview.
  previewOf: 'Was in {file} ist',
  made: 'Erstellt am {date}.',
  isRescued:
    'Die Datei ist abgeschnitten oder beschädigt. Hier steht, was bis zu dieser Stelle unversehrt ist; es lässt sich hinzufügen, kann Ihren Bestand aber nicht ersetzen.',
  how: 'Wie soll es übernommen werden?',
  'how.merge': 'Zu meinem Bestand hinzufügen',
  'how.merge.help': 'Von Ihnen geht nichts verloren. Wo beide dasselbe haben, bleibt die spätere Fassung.',
  'how.replace': 'Meinen Bestand ersetzen',
  'how.replace.help': 'Danach ist alles so, wie es in der Sicherung war, auch die Einstellungen.',
  nothingToDo: 'Sie haben schon alles davon: Es würde sich nichts ändern.',
  'kind.topics': 'Themen',
  'kind.articles': 'Artikel',
  'kind.claims': 'Aussagen',
  'kind.curations': 'Was Sie zu Aussagen gesagt haben',
  'kind.annotations': 'Markierungen',
  'kind.drafts': 'Unfertige Themen',
  'kind.bin': 'Einträge im Papierkorb',
  'tally.new': '{n} neu',
  'tally.same': '{n} gleich',
  'tally.newerHere.merge': { one: '{n} hier neuer, bleibt', other: '{n} hier neuer, bleiben' },
  'tally.newerHere.replace': { one: '{n} hier neuer, wird ersetzt', other: '{n} hier neuer, werden ersetzt' },
  'tally.newerThere': { one: '{n} dort neuer, wird übernommen', other: '{n} dort neuer, werden übernommen' },
  'tally.goes': { one: '{n} von Ihnen entfernt', other: '{n} von Ihnen entfernt' },
  wouldGo: 'Nicht in der Sicherung, würde also entfernt: {what}.',
  undoAfter: 'Vorher wird Ihr Bestand kopiert, sodass Sie alles rückgängig machen können.',
  'yes.merge': 'Hinzufügen',
  'yes.replace': 'Meinen Bestand ersetzen',
  no: 'Nicht wiederherstellen',
  'doing.restore': 'Wird wiederhergestellt …',
  'done.merge': 'Die Sicherung ist zu Ihrem Bestand hinzugefügt.',
  'done.replace': 'Alles ist, wie es in der Sicherung war.',
  copyLost:
    'Die vorher angelegte Kopie wird nicht mehr aufbewahrt; es lässt sich daher nicht rückgängig machen.',
  undoneRestore: 'Alles ist wieder wie vorher.',

  // Copies.
  copiesHeading: 'Kopien der letzten Tage',
  copiesHelp:
    'Crossread legt von selbst eine an: an jedem Tag, an dem sich etwas geändert hat, und vor jedem Wiederherstellen. Sie bleiben in diesem Browser; die neueste liegt auch an einem zweiten Ort, wo sie den Verlust des ersten überdauert.',
  'kept.all': {
    one: 'Die des letzten Tages werden aufbewahrt.',
    other: 'Die der letzten {n} Tage werden aufbewahrt.',
  },
  'kept.large': {
    one: 'Weil jede viel Platz braucht, werden nur die von einem Tag aufbewahrt.',
    other: 'Weil jede viel Platz braucht, werden nur die von {n} Tagen aufbewahrt.',
  },
  'kept.full': {
    one: 'Weil wenig Platz frei ist, werden nur die von einem Tag aufbewahrt.',
    other: 'Weil wenig Platz frei ist, werden nur die von {n} Tagen aufbewahrt.',
  },
  copiesNone:
    'Es gibt noch keine. Die erste entsteht, wenn etwas von Ihnen da ist und der Browser eine Weile offen war.',
  'why.daily': 'von selbst angelegt',
  'why.before-restore': 'vor einem Wiederherstellen angelegt',
  'why.before-migration': 'vor einer Aktualisierung von Crossread angelegt',
  'why.takenOver': 'von dem, was da war, bevor der Datenspeicher verloren ging',
  'counts.annotations': { one: '{n} Markierung', other: '{n} Markierungen' },
  'counts.articles': { one: '{n} Artikel', other: '{n} Artikel' },
  'counts.topics': { one: '{n} Thema', other: '{n} Themen' },
  'counts.curations': { one: '{n} Korrektur von Ihnen', other: '{n} Korrekturen von Ihnen' },
  goBack: 'Dorthin zurückkehren …',
  goBackTo: 'Dorthin zurückkehren … (Kopie vom {date})',
  saveCopy: 'Als Datei speichern',
  saveCopyOf: 'Als Datei speichern (Kopie vom {date})',
  copyGone: 'Diese Kopie wird nicht mehr aufbewahrt. Wählen Sie eine andere.',
  'doing.copy': 'Die Kopie wird gelesen …',

  // Room.
  roomHeading: 'Speicherplatz',
  used: '{used} von {quota} belegt, die der Browser erlaubt.',
  usedUnknown: '{used} belegt. Der Browser sagt nicht, wie viel Platz es gibt.',
  roomMeter: 'Belegter Speicherplatz',
  isKept: 'Der Browser bewahrt alles auf, auch wenn der Datenträger voll wird.',
  isNotKept:
    'Der Browser hat nicht zugesagt, es aufzubewahren: Wird der Datenträger voll, kann er es löschen.',
  askToKeep: 'Den Browser bitten, es aufzubewahren',
  keptNow: 'Der Browser sagt zu, es aufzubewahren.',
  notKeptNow:
    'Der Browser sagt es noch nicht zu. Das entscheidet er selbst, meist danach, wie oft Sie Crossread benutzen; ab und zu eine Datei zu speichern ist auf jeden Fall sicher.',
  'doing.askToKeep': 'Der Browser wird gefragt …',
  takes: 'Was ungefähr Platz braucht',
  'takes.texts': { one: 'Der Text von {n} Artikel', other: 'Die Texte von {n} Artikeln' },
  'takes.copies': { one: '{n} Kopie der letzten Tage', other: '{n} Kopien der letzten Tage' },
  'takes.bin': { one: '{n} Eintrag im Papierkorb', other: '{n} Einträge im Papierkorb' },
  'free.texts': 'Artikel zum Löschen auswählen',
  'free.bin': 'Papierkorb leeren',
  'free.copies': 'Kopien löschen …',
  freeTextsHelp:
    'Was Sie löschen, kommt zuerst in den Papierkorb und belegt dort Platz, bis er geleert wird.',
  askCopies: { one: '{n} Kopie löschen?', other: 'Alle {n} Kopien löschen?' },
  askCopiesHelp: 'Sie lassen sich nicht wiederherstellen. Was Sie jetzt haben, bleibt.',
  yesCopies: 'Löschen',
  noCopies: 'Behalten',
  'doing.deleteCopies': 'Die Kopien werden gelöscht …',
  'done.copiesDeleted': { one: '{n} Kopie gelöscht.', other: '{n} Kopien gelöscht.' },

  // The reminder.
  remindNew: {
    one: '{n} Markierung oder Korrektur von Ihnen ist noch in keiner Sicherungsdatei.',
    other: '{n} Markierungen und Korrekturen von Ihnen sind noch in keiner Sicherungsdatei.',
  },
  remindOld: 'Ihre letzte Sicherungsdatei ist vom {date}.',
  remindNever: 'Was Sie hier aufbewahren, ist noch in keiner Sicherungsdatei.',
  remindSave: 'Zur Sicherung',
  remindLater: 'Nicht diese Woche',
  reminder: 'Erinnerung, eine Sicherungsdatei zu speichern',

  notOpened: 'Die Kopien lassen sich nicht lesen. Der Browser meldet: {reason}.',
};
