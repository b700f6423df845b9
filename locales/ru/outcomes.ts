import type { outcomes as outcomesEnglish, outcomeMeanings as outcomeMeaningsEnglish } from '../en/outcomes';
import type { Translated } from '../translated';

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesEnglish> = {
  'outcome.corroborated': 'Совпадает',
  'outcome.differs': 'Расходится',
  'outcome.denied': 'Опровергается',
  'outcome.attributed-differently': 'Источник другой',
  'outcome.vaguer': 'Здесь менее точно',
  'outcome.not-comparable': 'Несопоставимо',
  'outcome.only-here': 'Только здесь',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsEnglish> = {
  'meaning.corroborated': 'В других статьях тот же ответ. Цифра у точки — число независимых первоисточников.',
  'meaning.differs': 'В других статьях другой ответ на тот же вопрос.',
  'meaning.denied': 'В других публикациях кто-то это опровергает.',
  'meaning.attributed-differently': 'В других статьях то же самое или те же слова, но от кого-то другого.',
  'meaning.vaguer': 'В других статьях то же самое сказано точнее.',
  'meaning.not-comparable':
    'Другие цифры считают что-то иное или за другие дни, либо план стоит рядом с тем, что из него вышло: это не противоречие.',
  'meaning.only-here': 'Ни в одной из других статей этого нет.',
};
