import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: 'Sublinha as afirmações de uma notícia e mostra ao lado quem mais diz o mesmo.',
  nextMark: 'Ir para a próxima marca',
  previousMark: 'Ir para a marca anterior',
  annotate: 'Destacar as palavras selecionadas ou ir para o próximo destaque',
  openCard: 'Abrir o cartão da marca atual',
  pauseHere: 'Pausar ou retomar neste site',
  pause: 'Pausar ou retomar em todos os sites',
  openPanel: 'Abrir o painel lateral',
};
