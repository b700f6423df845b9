import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Mesa do Crossread',
  rooms: 'Seções da mesa',
  'room.coverage': 'Cobertura',
  'room.articles': 'Matérias',
  'room.claims': 'Afirmações',
  'room.topics': 'Temas',
  'room.new-topic': 'Novo tema',
  'room.edit-topic': 'Editar tema',
  'room.library': 'Destaques',
  'room.bin': 'Lixeira',
  'room.import': 'Importar',
  'room.backup': 'Backup',
  nowhereTitle: 'Não há nada aqui',
  nowhere: 'Não há seção neste endereço. As seções da mesa estão listadas acima.',
  loading: 'Abrindo o que você salvou…',
  storeClosed:
    'Não é possível abrir os dados guardados. O navegador diz: {reason}. Reinicie o navegador e tente de novo.',
};
