import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { analyse } from '../analyse';
import { seedOf } from '../topic/seed';
import type { Outcome } from './check';
import { checkClaims, type Coverage } from './check-claims';

/** What tells an article that it is about the event, in its language. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: 'Vladimir Putin met Kim Jong Un in Pyongyang.',
  es: 'Vladímir Putin se reunió con Kim Jong-un en Pionyang.',
  fr: 'Vladimir Poutine a rencontré Kim Jong-un à Pyongyang.',
  it: 'Vladimir Putin ha incontrato Kim Jong-un a Pyongyang.',
  pt: 'Vladimir Putin reuniu-se com Kim Jong-un em Pyongyang.',
};

/** An article read from its words, of a publisher of its own. */
function read(language: string, sentence: string): Coverage {
  const id = `in-${language}`;
  const article = anArticle({
    id,
    url: `https://${id}.example/`,
    publisher: id,
    language,
    published: '2024-06-20',
  });
  return {
    article,
    claims: analyse(theSummit(), { article, text: `${OPENINGS[language] ?? ''} ${sentence}` }).claims,
  };
}

/** What the check says of an article's answer to a question. */
function outcomeOf(question: string, here: Coverage, others: readonly Coverage[]): Outcome | undefined {
  const at = here.claims.findIndex((claim) => claim.question === question);
  return checkClaims(theSummit(), here, others)[at]?.outcome;
}

const US = 'The US State Department said North Korea had shipped about 11,000 containers since September.';
const WEDNESDAY = 'They signed the treaty on 19 June.';
const TREATY = 'They signed a comprehensive strategic partnership treaty.';
const GAP = 'It was his first visit to North Korea in more than 20 years.';
const LAST = 'The two leaders last met in September 2023 in the Russian Far East.';

describe('claims across languages', () => {
  it.each<[string, string, string, string, Outcome]>([
    [
      'es',
      'Según el Departamento de Estado de Estados Unidos, Corea del Norte ha enviado unos 11.000 contenedores desde septiembre.',
      'arms.containers',
      US,
      'corroborated',
    ],
    [
      'fr',
      'Washington affirme que Pyongyang a livré plus de 10 000 conteneurs depuis septembre.',
      'arms.containers',
      US,
      'vaguer',
    ],
    [
      'it',
      'Il ministero della Difesa sudcoreano stima che tra agosto e febbraio siano arrivati 6.700 container di munizioni.',
      'arms.containers',
      US,
      'not-comparable',
    ],
    [
      'pt',
      'O Departamento de Estado norte-americano diz que a Coreia do Norte enviou cerca de 11 mil contentores desde setembro.',
      'arms.containers',
      US,
      'corroborated',
    ],
    ['pt', 'Assinaram o tratado na quarta-feira (19).', 'agreement.date', WEDNESDAY, 'corroborated'],
    ['es', 'Firmaron el tratado el martes 18 de junio.', 'agreement.date', WEDNESDAY, 'differs'],
    [
      'it',
      'I due hanno firmato un trattato di partenariato strategico globale.',
      'agreement.name',
      TREATY,
      'corroborated',
    ],
    ['fr', 'C’est sa première visite en Corée du Nord depuis 24 ans.', 'visit.gap', GAP, 'corroborated'],
    [
      'es',
      'Los dos se vieron por última vez en septiembre de 2023 en el cosmódromo de Vostochni.',
      'meeting-2023.place',
      LAST,
      'corroborated',
    ],
  ])('%s: %s', (language, sentence, question, english, outcome) => {
    expect(outcomeOf(question, read(language, sentence), [read('en', english)])).toBe(outcome);
  });

  it.each([
    ['es', 'Moscú y Pionyang niegan las entregas de armas.'],
    ['fr', 'Moscou et Pyongyang démentent les livraisons d’armes.'],
    ['it', 'Mosca e Pyongyang negano le forniture di armi.'],
    ['pt', 'Moscovo e Pyongyang negam as entregas de armas.'],
  ])('a denial in %s is a denial of what is said in English', (language, sentence) => {
    expect(outcomeOf('arms.containers', read('en', US), [read(language, sentence)])).toBe('denied');
  });

  it('holds an article in another language against what comes with the pack', () => {
    const here = read(
      'es',
      'Según el Departamento de Estado de Estados Unidos, Corea del Norte ha enviado unos 11.000 contenedores desde septiembre.',
    );
    const check = checkClaims(theSummit(), here, seedOf(theSummit())).find(
      ({ claim }) => here.claims.find(({ id }) => id === claim)?.question === 'arms.containers',
    );
    const agreeing = check?.others.filter(({ relation }) => relation === 'corroborated') ?? [];
    expect(agreeing.map(({ attribution }) => attribution.join())).toContain('US officials');
  });
});
