import type { colours as english } from '../en/colours';
import type { Translated } from '../translated';

/** What the colours of highlights are called until the reader names them; page, panel and desk all say so. */
export const colours: Translated<typeof english> = {
  'colour.yellow': 'ponto-chave',
  'colour.blue': 'número',
  'colour.green': 'citação',
  'colour.purple': 'dúvida',
  'colour.orange': 'acompanhar',
};
