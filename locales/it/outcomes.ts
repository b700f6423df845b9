import type { outcomes as outcomesEnglish, outcomeMeanings as outcomeMeaningsEnglish } from '../en/outcomes';
import type { Translated } from '../translated';

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesEnglish> = {
  'outcome.corroborated': 'Altri concordano',
  'outcome.differs': 'Diverge',
  'outcome.denied': 'Smentito',
  'outcome.attributed-differently': 'Fonte diversa',
  'outcome.vaguer': 'Qui meno preciso',
  'outcome.not-comparable': 'Non comparabile',
  'outcome.only-here': 'Solo qui',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsEnglish> = {
  'meaning.corroborated':
    'Altri articoli danno la stessa risposta. La cifra accanto al punto conta le origini indipendenti.',
  'meaning.differs': 'Altri articoli danno un’altra risposta alla stessa domanda.',
  'meaning.denied': 'Negli altri articoli qualcuno lo smentisce.',
  'meaning.attributed-differently':
    'Altri articoli riportano la stessa cosa, o le stesse parole, da qualcun altro.',
  'meaning.vaguer': 'Altri articoli dicono la stessa cosa in modo più preciso.',
  'meaning.not-comparable':
    'Altre cifre contano qualcos’altro o altri giorni, oppure un piano sta accanto a ciò che ne è seguito: non è una contraddizione.',
  'meaning.only-here': 'Nessuno degli altri articoli lo dice.',
};
