import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom: 'O navegador não tem mais espaço. Exclua algo nas configurações ou no disco e tente de novo.',
  noRoomForArticle:
    'O navegador não tem mais espaço. Exclua matérias de que você não precisa mais, ou abra espaço no disco, e tente de novo.',
  paused: 'O Crossread está pausado aqui. Retome no painel lateral ou nas configurações e tente de novo.',
  neverRead:
    'Este site nunca é lido. Selecione as palavras de novo e escolha “Destacar” no menu delas, ou permita o site nas configurações.',
  privateHighlight:
    'Em uma janela anônima nada é guardado. Abra a página em uma janela normal para destacar nela.',
  tooManyNotes:
    'Em várias janelas foi escrito neste destaque mais do que ele comporta. Faça um novo destaque para o que quiser acrescentar.',
  anotherPage: 'Este destaque pertence a outra página. Recarregue esta e tente de novo.',
  privateClaim:
    'Em uma janela anônima nada é guardado. Abra a página em uma janela normal para salvar uma afirmação.',
  articlesNotKept:
    'Uma afirmação é guardada com sua matéria, e as configurações dizem que matérias não são guardadas. Permita isso lá e tente de novo.',
  notFollowed: 'Você não segue mais este tema. Siga-o nas configurações e tente de novo.',
  noAnswer: 'Estas palavras não contêm resposta a essa pergunta. Selecione as que contêm e tente de novo.',
  privateTopic:
    'Nada é guardado de uma janela anônima, então não dá para fazer um tema desta página. Abra-a em uma janela normal.',
  pageClosed: 'Esta página foi fechada. Abra-a de novo e aperte o botão mais uma vez.',
  pageStuck: 'A página não responde. Espere até que ela carregue, ou cole o texto em “Novo tema” na mesa.',
  noStory: 'Não há notícia para ler nesta página. Abra uma matéria, ou cole o texto em “Novo tema” na mesa.',
  textNotKept: 'O texto dela não está guardado, então não há o que ler de novo. Abra a página dela.',
  articleGone: 'Esta matéria não está mais guardada.',
};
