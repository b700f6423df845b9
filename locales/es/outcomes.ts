import type {
  outcomeMeanings as outcomeMeaningsInEnglish,
  outcomes as outcomesInEnglish,
} from '../en/outcomes';
import type { Translated } from '../translated';

/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes: Translated<typeof outcomesInEnglish> = {
  'outcome.corroborated': 'Coincide',
  'outcome.differs': 'Difiere',
  'outcome.denied': 'Desmentido',
  'outcome.attributed-differently': 'Atribuido a otros',
  'outcome.vaguer': 'Menos preciso aquí',
  'outcome.not-comparable': 'No comparable',
  'outcome.only-here': 'Solo aquí',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof outcomeMeaningsInEnglish> = {
  'meaning.corroborated':
    'Otros artículos dan la misma respuesta. La cifra junto al punto cuenta las fuentes independientes.',
  'meaning.differs': 'Otros artículos dan otra respuesta a la misma pregunta.',
  'meaning.denied': 'Alguien lo desmiente en otra cobertura.',
  'meaning.attributed-differently': 'Otros artículos lo tienen, o las mismas palabras, de otra persona.',
  'meaning.vaguer': 'Otros artículos dicen lo mismo con más precisión.',
  'meaning.not-comparable':
    'Otras cifras cuentan otra cosa u otros días, o un plan está junto a lo que salió de él: eso no es una contradicción.',
  'meaning.only-here': 'Ninguno de los otros artículos lo dice.',
};
