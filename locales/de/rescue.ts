import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'Der Datenspeicher wird geöffnet …',
  rescueTitle: 'Crossread: Rettung',
  open: 'Der Datenspeicher ist offen',
  openText:
    'Es ist alles in Ordnung. Sie können trotzdem alles, was darin ist, als Datei speichern, oder weitermachen.',
  anew: 'Der Datenspeicher ist leer und offen',
  anewText:
    'Was darin war, ist gelöscht. Ab jetzt bewahrt Crossread wieder auf, was Sie tun. Die neuesten Kopien finden Sie am Lesetisch unter „Sicherung“; dort lässt sich auch eine gespeicherte Datei wiederherstellen.',
  toDesk: 'Zum Lesetisch',
  'save.title': 'Speichern, was sich lesen lässt',
  'save.text':
    'Alles wird auf einem anderen als dem üblichen Weg gelesen, Datensatz für Datensatz, und in eine Sicherungsdatei geschrieben. Was sich nicht lesen lässt, wird ausgelassen und gezählt. Der Datenspeicher bleibt, wie er ist.',
  'save.do': 'Lesbares speichern',
  'save.doing': '{table}: bisher {n} Datensätze gelesen',
  'save.done': {
    one: '{n} Datensatz wurde in {file} gespeichert.',
    other: '{n} Datensätze wurden in {file} gespeichert.',
  },
  'save.lost': {
    one: '{n} Datensatz ließ sich nicht lesen und ist nicht in der Datei:',
    other: '{n} Datensätze ließen sich nicht lesen und sind nicht in der Datei:',
  },
  'save.whole': 'Alle Datensätze ließen sich lesen.',
  'save.cut': 'Wie viele weitere es gab, lässt sich nicht sagen: {table}.',
  'save.none': 'Hier gibt es keinen Datenspeicher, der sich lesen ließe.',
  'save.failed':
    'Es ließ sich nichts speichern: {reason}. Starten Sie den Browser neu und versuchen Sie es noch einmal.',
  'copies.title': 'Von selbst angelegte Kopien',
  'copies.text':
    'Auch sie liegen im Datenspeicher. Jede, die sich lesen lässt, ist eine vollständige Sicherungsdatei ihres Tages.',
  'copies.save': 'Kopie vom {day} speichern',
  'copies.unreadable': 'Die Kopie vom {day} lässt sich nicht lesen.',
  'empty.title': 'Mit leerem Datenspeicher beginnen',
  'empty.text':
    'Löscht, was Crossread auf diesem Computer aufbewahrt: Artikel, Markierungen, Notizen und Themen. Ihre Einstellungen bleiben. Die neuesten Kopien liegen an einem anderen Ort: Sie sind danach am Lesetisch unter „Sicherung“ da, wo sich auch eine gespeicherte Datei wiederherstellen lässt.',
  'empty.newer':
    'Eine hier gespeicherte Datei hat ein neueres Crossread geschrieben, und nur dieses stellt sie wieder her.',
  'empty.unsaved': 'Es wurde noch nichts in eine Datei gespeichert.',
  'empty.do': 'Mit leerem Datenspeicher beginnen',
  'empty.ask': 'Alles löschen, was hier aufbewahrt wird? Das lässt sich nicht rückgängig machen.',
  'empty.confirm': 'Löschen und neu beginnen',
  'empty.keep': 'Behalten',
  'empty.doing': 'Wird gelöscht …',
  'empty.blocked': 'Schließen Sie alle anderen Tabs und Seitenleisten von Crossread; dann geht es weiter.',
  'empty.failed':
    'Löschen nicht möglich: {reason}. Starten Sie den Browser neu und versuchen Sie es noch einmal.',

  'table.articles': 'Artikel',
  'table.snapshots': 'Texte von Artikeln',
  'table.claims': 'Aussagen',
  'table.curations': 'Korrekturen von Ihnen',
  'table.topics': 'Themen',
  'table.annotations': 'Markierungen',
  'table.drafts': 'unfertige Themen',
  'table.bin': 'Papierkorb',
  'table.binnedRows': 'Inhalt des Papierkorbs',
};
