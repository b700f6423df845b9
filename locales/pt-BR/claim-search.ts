import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: 'Afirmações',
  help: 'Tudo o que suas matérias respondem às perguntas dos seus temas, para encontrar por quaisquer palavras.',
  search: 'Buscar nas afirmações',
  searchHint:
    'Palavras da resposta, da frase, da pergunta, de quem é citado, do título ou do veículo da matéria. “Entre aspas”: exatamente assim.',
  results: 'Afirmações encontradas',
  reading: 'Lendo as afirmações…',
  found: { one: '{n} afirmação', other: '{n} afirmações' },
  foundOf: { one: '{n} de {all} afirmações', other: '{n} de {all} afirmações' },
  foundSoFar: {
    one: '{n} afirmação até agora, ainda procurando…',
    other: '{n} afirmações até agora, ainda procurando…',
  },
  dropQuery: 'Limpar a busca',
  nothingFound: 'Nenhuma afirmação tem todas estas palavras. Tente menos palavras, ou só o começo delas.',
  untitled: 'Sem título',
  failed:
    'Não é possível buscar nas afirmações. O navegador diz: {reason}. Feche esta aba e abra a mesa de novo.',
  emptyTitle: 'Ainda não há afirmações',
  emptyWhat:
    'Uma afirmação é o que uma matéria responde a uma pergunta de um tema. Elas chegam aqui conforme você lê: abra uma matéria sobre um evento que você segue, ou adicione uma que você tem.',
  emptyAdd: 'Adicionar uma matéria',
  searchClaims: 'Afirmações com “{query}”',
};
