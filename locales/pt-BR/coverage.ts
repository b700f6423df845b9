import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'Tema',
  views: 'Modos de comparar',
  'view.coverage': 'Todas as perguntas',
  'view.side-by-side': 'Lado a lado',
  'view.missing': 'O que falta',
  'view.timeline': 'Linha do tempo',
  'view.report': 'Relatório',
  comparing: 'Comparando…',
  noTopics:
    'Ainda não há nenhum tema. Feche esta página e abra-a de novo daqui a pouco: o Crossread ainda está preparando o que veio com ele.',
  topicGone: 'Este tema não está mais aqui. Há estes:',
  storeClosed:
    'Não é possível abrir os dados guardados. O navegador diz: {reason}. Reinicie o navegador e tente de novo.',
};
