import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Cor',
  noteLabel: 'Nota',
  noteHelp: 'Aceita Markdown. {keys} salva.',
  noteSave: 'Salvar nota',
  noteCancel: 'Cancelar',
  noteTooLong:
    'A nota é longa demais para ser guardada: {n} caracteres, de no máximo {most}. Encurte-a em {over} ou divida-a em vários destaques. Nada foi cortado.',
  tagsLabel: 'Etiquetas',
  tagsPlaceholder: 'Adicionar etiqueta',
  tagRemove: 'Remover a etiqueta {tag}',
  tagAdded: 'Etiqueta {tag} adicionada.',
  tagRemoved: 'Etiqueta {tag} removida.',
  tagThere: 'A etiqueta {tag} já está aí.',
  tagTooLong: 'Uma etiqueta tem no máximo {most} caracteres; esta tem {n}. Encurte-a.',
  'editor.changed': 'O texto sob este destaque mudou.',
  'editor.accept': 'Manter com estas palavras',
  'editor.ambiguous': { one: '{n} lugar serve.', other: '{n} lugares servem igualmente; qual é o certo?' },
  'editor.goTo': 'Ir para o lugar {n}',
  'editor.isHere': 'É o lugar {n}',
  'editor.byHand': 'Posicionar à mão',
  tagsFound: { one: '{n} etiqueta para escolher', other: '{n} etiquetas para escolher' },
};
