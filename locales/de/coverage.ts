import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Thema',
  views: 'Arten zu vergleichen',
  'view.coverage': 'Alle Fragen',
  'view.side-by-side': 'Nebeneinander',
  'view.missing': 'Was fehlt',
  'view.timeline': 'Zeitachse',
  'view.report': 'Bericht',
  comparing: 'Wird verglichen …',
  noTopics:
    'Noch ist kein Thema da. Schließen Sie diese Seite und öffnen Sie sie gleich wieder: Crossread packt noch aus, was es mitgebracht hat.',
  topicGone: 'Dieses Thema ist nicht mehr hier. Vorhanden sind:',
  storeClosed:
    'Der Datenspeicher lässt sich nicht öffnen. Der Browser meldet: {reason}. Starten Sie den Browser neu und versuchen Sie es noch einmal.',
};
