import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Mesa de trabajo de Crossread',
  rooms: 'Secciones de la mesa de trabajo',
  'room.coverage': 'Cobertura',
  'room.articles': 'Artículos',
  'room.claims': 'Afirmaciones',
  'room.topics': 'Temas',
  'room.new-topic': 'Tema nuevo',
  'room.edit-topic': 'Editar tema',
  'room.library': 'Resaltados',
  'room.bin': 'Papelera',
  'room.import': 'Importar',
  'room.backup': 'Copia de seguridad',
  nowhereTitle: 'Aquí no hay nada',
  nowhere: 'No hay ninguna sección en esta dirección. Las secciones de la mesa de trabajo figuran arriba.',
  loading: 'Abriendo lo guardado…',
  storeClosed:
    'No se puede abrir la base de datos. El navegador indica: {reason}. Reinicie el navegador e inténtelo de nuevo.',
};
