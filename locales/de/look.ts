import type { look as english } from '../en/look';
import type { Translated } from '../translated';

/** The texts of the settings for marks, language, size and theme. */
export const look: Translated<typeof english> = {
  marksHeading: 'Kennzeichnung auf Seiten',
  marked: 'Was gekennzeichnet wird',
  'marked.all': 'Alle Antworten, und wo die Seite von dem Ereignis spricht',
  'marked.answers': 'Alle Antworten',
  'marked.disputed': 'Nur Antworten, denen andere Berichte widersprechen oder die sie bestreiten',
  markedHelp:
    'Die Seitenleiste führt in jedem Fall alle auf und zeigt jede auf der Seite, wenn Sie es wollen.',
  markStyle: 'Wie gekennzeichnet wird',
  'markStyle.line': 'Eine Linie unter den Wörtern',
  'markStyle.strong': 'Eine kräftige Linie unter den Wörtern',
  'markStyle.tint': 'Eine Linie und eine Tönung hinter den Wörtern',
  markStyleHelp: 'Jedes Ergebnis hat eine eigene Linie, sodass niemand die Farben braucht.',
  tones: 'Farben',
  'tones.standard': 'Standard',
  'tones.red-green': 'Für Augen, die Rot und Grün verwechseln',
  'tones.blue-yellow': 'Für Augen, die Blau und Gelb verwechseln',
  'tones.high-contrast': 'Hoher Kontrast',
  tonesHelp: 'Sie gelten für Kennzeichnung, Karten, Seitenleiste und Lesetisch.',
  samplesHeading: 'Vorschau',
  'sample.mention': 'das Treffen im Hafen',
  'sample.corroborated': 'am 12. Juni',
  'sample.differs': 'etwa 300 Gäste',
  'sample.denied': 'eine Klausel, die niemand veröffentlicht hat',
  'sample.attributed-differently': 'ein neues Kapitel, sagte der Minister',
  'sample.vaguer': 'im Sommer',
  'sample.not-comparable': '40 Schiffe seit Mai',
  'sample.only-here': 'im alten Zollhaus',
  sampleMention: 'Spricht von dem Ereignis',
  sampleUnmarked: 'nicht gekennzeichnet',

  lookHeading: 'Sprache, Größe und Farbschema',
  language: 'Sprache',
  languageOfBrowser: 'Wie der Browser: {language}',
  languageHelp: 'Offene Seiten von Crossread ändern sich mit.',
  textSize: 'Schriftgröße',
  textSizeHelp:
    'Für die Seitenleiste, den Lesetisch, diese Einstellungen und was sich über einer Seite öffnet. Die Seiten, die Sie lesen, bleiben, wie sie sind.',
  theme: 'Hell oder dunkel',
  'theme.': 'Wie das System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
};
