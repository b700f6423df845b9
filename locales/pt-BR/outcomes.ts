import type { outcomes as outcomesEnglish, outcomeMeanings as outcomeMeaningsEnglish } from '../en/outcomes';
import type { Translated } from '../translated';

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesEnglish> = {
  'outcome.corroborated': 'Outros concordam',
  'outcome.differs': 'Diverge',
  'outcome.denied': 'Negado',
  'outcome.attributed-differently': 'Fonte diferente',
  'outcome.vaguer': 'Menos exato aqui',
  'outcome.not-comparable': 'Não comparável',
  'outcome.only-here': 'Só aqui',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsEnglish> = {
  'meaning.corroborated':
    'Outras matérias dão a mesma resposta. O número junto ao ponto conta as origens independentes.',
  'meaning.differs': 'Outras matérias dão outra resposta à mesma pergunta.',
  'meaning.denied': 'No restante da cobertura, alguém nega isso.',
  'meaning.attributed-differently':
    'Outras matérias trazem isso, ou as mesmas palavras, vindo de outra pessoa.',
  'meaning.vaguer': 'Outras matérias dizem o mesmo com mais exatidão.',
  'meaning.not-comparable':
    'Outros números contam outra coisa ou outros dias, ou um plano está ao lado do que resultou dele: isso não é contradição.',
  'meaning.only-here': 'Nenhuma das outras matérias diz isso.',
};
