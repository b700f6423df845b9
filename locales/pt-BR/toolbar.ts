import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} resposta diverge do restante da cobertura',
    other: 'Crossread: {n} respostas divergem do restante da cobertura',
  },
  'badge.off': 'off',
  'badge.paused': 'Crossread: pausado em todos os sites',
  'badge.pausedHere': 'Crossread: pausado neste site',
  'badge.pausedBoth': 'Crossread: pausado em todos os sites, e neste também',
  'badge.trouble': 'Crossread: os dados guardados não abrem. Abra o painel para ver o que dá para fazer.',
  'menu.panel': 'Abrir o painel lateral',
  'menu.pauseHere': 'Pausar ou retomar neste site',
  'menu.pause': 'Pausar em todos os sites',
  'menu.resume': 'Retomar em todos os sites',
  'menu.highlight': 'Destacar',
  'menu.note': 'Destacar com uma nota…',
  'menu.claim': 'Salvar como afirmação…',
};
