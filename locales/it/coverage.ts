import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Tema',
  views: 'Modi di confrontare',
  'view.coverage': 'Tutte le domande',
  'view.side-by-side': 'Affiancati',
  'view.missing': 'Che cosa manca',
  'view.timeline': 'Cronologia',
  'view.report': 'Rapporto',
  comparing: 'Confronto…',
  noTopics:
    'Non c’è ancora alcun tema. Chiudere questa pagina e riaprirla tra un momento: Crossread sta ancora preparando ciò con cui è arrivato.',
  topicGone: 'Questo tema non è più qui. Ci sono questi:',
  storeClosed: 'L’archivio non si apre. Il browser dice: {reason}. Riavviare il browser e riprovare.',
};
