import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Tema',
  views: 'Formas de comparar',
  'view.coverage': 'Todas las preguntas',
  'view.side-by-side': 'En paralelo',
  'view.missing': 'Lo que falta',
  'view.timeline': 'Cronología',
  'view.report': 'Informe',
  comparing: 'Comparando…',
  noTopics:
    'Aún no hay ningún tema. Cierre esta página y ábrala de nuevo en un momento: Crossread todavía está desempaquetando lo que trae.',
  topicGone: 'Este tema ya no está aquí. Estos sí:',
  storeClosed:
    'No se puede abrir la base de datos. El navegador indica: {reason}. Reinicie el navegador e inténtelo de nuevo.',
};
