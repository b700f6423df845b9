import type {
  outcomeMeanings as outcomeMeaningsInEnglish,
  outcomes as outcomesInEnglish,
} from '../en/outcomes';
import type { Translated } from '../translated';

/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesInEnglish> = {
  'outcome.corroborated': 'Concordant',
  'outcome.differs': 'Divergent',
  'outcome.denied': 'Démenti',
  'outcome.attributed-differently': 'Attribué autrement',
  'outcome.vaguer': 'Moins précis ici',
  'outcome.not-comparable': 'Non comparable',
  'outcome.only-here': 'Ici seulement',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsInEnglish> = {
  'meaning.corroborated':
    'D’autres articles donnent la même réponse. Le chiffre près du point compte les sources indépendantes.',
  'meaning.differs': 'D’autres articles donnent une autre réponse à la même question.',
  'meaning.denied': 'Quelqu’un le dément ailleurs dans la couverture.',
  'meaning.attributed-differently': 'D’autres articles l’ont, ou les mêmes mots, de quelqu’un d’autre.',
  'meaning.vaguer': 'D’autres articles disent la même chose plus précisément.',
  'meaning.not-comparable':
    'Les autres chiffres comptent autre chose ou d’autres jours, ou un projet se trouve à côté de ce qui en est sorti : ce n’est pas une contradiction.',
  'meaning.only-here': 'Aucun des autres articles ne le dit.',
};
