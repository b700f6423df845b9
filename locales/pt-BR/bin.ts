import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'Lixeira',
  help: 'O que você exclui fica aqui por {days} dias, com tudo o que ia junto; depois é excluído de vez.',
  opening: 'Olhando a lixeira…',
  notOpened:
    'Não é possível abrir a lixeira. O navegador diz: {reason}. Reinicie o navegador e tente de novo.',
  emptyTitle: 'A lixeira está vazia',
  emptyWhat:
    'Destaques, matérias, temas, afirmações que você fez e temas que você começou vêm para cá quando você os exclui, e ficam por {days} dias.',
  emptyHow:
    'Cada um volta como era: uma matéria com seu texto, suas afirmações e o que você disse delas, um tema com tudo o que é dele.',
  emptyCopies: 'O que você excluiu de vez ainda pode estar em uma cópia dos últimos dias: veja em {backup}.',
  emptyCopiesLink: 'Backup',
  list: 'O que há na lixeira',
  count: { one: '{n} item na lixeira', other: '{n} itens na lixeira' },
  selectedCount: { one: '{n} selecionado', other: '{n} selecionados' },
  'kind.articles': 'Matéria',
  'kind.articles-many': 'Matérias',
  'kind.topic': 'Tema',
  'kind.claim': 'Afirmação sua',
  'kind.said': 'Correção sua',
  'kind.draft': 'Tema que você começou',
  'kind.everything-read': 'Tudo o que foi lido',
  'kind.highlight': 'Destaque',
  untitled: 'Sem título',
  andMore: { one: '{title} e mais {n}', other: '{title} e mais {n}' },
  'went.articles': { one: '{n} matéria', other: '{n} matérias' },
  'went.claims': { one: '{n} afirmação', other: '{n} afirmações' },
  'went.ownClaims': { one: '{n} afirmação sua', other: '{n} afirmações suas' },
  'went.said': {
    one: '{n} afirmação que você confirmou ou corrigiu',
    other: '{n} afirmações que você confirmou ou corrigiu',
  },
  'went.drafts': { one: '{n} rascunho não salvo', other: '{n} rascunhos não salvos' },
  with: 'com {what}',
  deletedOn: 'excluído em {date}',
  goesIn: { one: 'some de vez em {n} dia', other: 'some de vez em {n} dias' },
  goesToday: 'some de vez hoje',
  select: 'Selecionar “{title}”',
  restore: 'Restaurar',
  restoreOf: 'Restaurar “{title}”',
  restoreAll: { one: 'Restaurar', other: 'Restaurar todos os {n}' },
  restoreSelected: { one: 'Restaurar o selecionado ({n})', other: 'Restaurar os {n} selecionados' },
  deleteSelectedForGood: {
    one: 'Excluir de vez o selecionado ({n})…',
    other: 'Excluir de vez os {n} selecionados…',
  },
  emptyBin: { one: 'Esvaziar a lixeira…', other: 'Esvaziar a lixeira…' },
  askForGood: 'Excluir de vez: {what}?',
  askForGoodHelp:
    'Não dá para trazer de volta daqui. Uma cópia que o Crossread fez sozinho nos últimos dias ainda pode conter isso, por no máximo uma semana.',
  yesForGood: 'Excluir de vez',
  noForGood: 'Manter',
  'asked.highlight': { one: '{n} destaque', other: '{n} destaques' },
  'asked.articles': { one: '{n} matéria', other: '{n} matérias' },
  'asked.topic': { one: '{n} tema', other: '{n} temas' },
  'asked.claim': { one: '{n} afirmação sua', other: '{n} afirmações suas' },
  'asked.said': { one: '{n} correção sua', other: '{n} correções suas' },
  'asked.draft': { one: '{n} tema que você começou', other: '{n} temas que você começou' },
  'asked.everything-read': {
    one: 'tudo o que foi lido antes, {n} matéria',
    other: 'tudo o que foi lido antes, {n} matérias',
  },
  'doing.restore': { one: 'Restaurando {n}…', other: 'Restaurando {n}…' },
  'doing.delete': { one: 'Excluindo {n}…', other: 'Excluindo {n}…' },
  'done.restored': { one: 'Voltou.', other: 'Todos os {n} voltaram.' },
  'done.someBack': '{n} de {all} voltaram. {why}',
  'done.gone': { one: 'Excluído de vez: {n}.', other: 'Excluídos de vez: {n}.' },
  'stays.gone': 'Não está mais na lixeira: foi restaurado ou excluído em outro lugar.',
  'stays.topic-there':
    'Fica na lixeira: outro tema já tem o identificador dele. Duplique ou exporte aquele e exclua-o, depois restaure este.',
  'stays.draft-there':
    'Fica na lixeira: você começou a mudar este tema de novo. Primeiro salve ou descarte isso.',
  'stays.article-gone':
    'Fica na lixeira: a matéria a que pertence não está guardada. Primeiro restaure a matéria.',
};
