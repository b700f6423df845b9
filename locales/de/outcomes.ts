import type {
  outcomeMeanings as outcomeMeaningsInEnglish,
  outcomes as outcomesInEnglish,
} from '../en/outcomes';
import type { Translated } from '../translated';

/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesInEnglish> = {
  'outcome.corroborated': 'Übereinstimmend',
  'outcome.differs': 'Abweichend',
  'outcome.denied': 'Bestritten',
  'outcome.attributed-differently': 'Anders zugeschrieben',
  'outcome.vaguer': 'Hier ungenauer',
  'outcome.not-comparable': 'Nicht vergleichbar',
  'outcome.only-here': 'Nur hier',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsInEnglish> = {
  'meaning.corroborated':
    'Andere Artikel geben dieselbe Antwort. Die Zahl am Punkt zählt unabhängige Quellen.',
  'meaning.differs': 'Andere Artikel geben auf dieselbe Frage eine andere Antwort.',
  'meaning.denied': 'Anderswo in der Berichterstattung bestreitet es jemand.',
  'meaning.attributed-differently': 'Andere Artikel haben es, oder dieselben Worte, von jemand anderem.',
  'meaning.vaguer': 'Andere Artikel sagen dasselbe genauer.',
  'meaning.not-comparable':
    'Andere Zahlen zählen etwas anderes oder andere Tage, oder ein Plan steht neben dem, was daraus wurde: Das ist kein Widerspruch.',
  'meaning.only-here': 'Keiner der anderen Artikel sagt das.',
};
