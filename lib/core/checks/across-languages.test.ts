import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { analyse } from '../analyse';
import { seedOf } from '../topic/seed';
import type { Outcome } from './check';
import { checkClaims, type Coverage } from './check-claims';
import { checkWords } from '../../../locales/check-words';

/** What tells an article that it is about the event, in its language. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: 'Vladimir Putin met Kim Jong Un in Pyongyang.',
  es: 'Vladímir Putin se reunió con Kim Jong-un en Pionyang.',
  fr: 'Vladimir Poutine a rencontré Kim Jong-un à Pyongyang.',
  it: 'Vladimir Putin ha incontrato Kim Jong-un a Pyongyang.',
  pt: 'Vladimir Putin reuniu-se com Kim Jong-un em Pyongyang.',
  de: 'Wladimir Putin hat in Pjöngjang Kim Jong Un getroffen.',
  ru: 'Владимир Путин встретился в Пхеньяне с Ким Чен Ыном.',
  ko: '블라디미르 푸틴 대통령이 평양에서 김정은 국무위원장과 회담했다.',
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
  return checkClaims(theSummit(), here, others, checkWords())[at]?.outcome;
}

const US = 'The US State Department said North Korea had shipped about 11,000 containers since September.';
const US_MORE = US.replace('about', 'more than');
const SEOUL =
  'South Korea’s defence ministry estimated that North Korea had sent about 6,700 containers between August and February.';
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
    [
      'de',
      'Nach Angaben des südkoreanischen Verteidigungsministeriums hat Nordkorea zwischen August und Februar rund 6.700 Container geliefert.',
      'arms.containers',
      SEOUL,
      'corroborated',
    ],
    ['de', 'Sie unterzeichneten den Vertrag am Dienstag.', 'agreement.date', WEDNESDAY, 'differs'],
    ['de', 'Es war sein erster Besuch in Nordkorea seit 24 Jahren.', 'visit.gap', GAP, 'corroborated'],
    [
      'ru',
      'По данным Госдепартамента США, с сентября КНДР отправила в Россию около 11 тыс. контейнеров.',
      'arms.containers',
      US,
      'corroborated',
    ],
    [
      'ru',
      'По данным министерства обороны Южной Кореи, с августа по февраль отправлено 6700 контейнеров.',
      'arms.containers',
      US,
      'not-comparable',
    ],
    [
      'ru',
      'Они подписали договор о всеобъемлющем стратегическом партнерстве.',
      'agreement.name',
      TREATY,
      'corroborated',
    ],
    [
      'ko',
      '미국 국무부는 북한이 지난해 9월 이후 컨테이너 1만1000개 이상을 보냈다고 밝혔다.',
      'arms.containers',
      US_MORE,
      'corroborated',
    ],
    ['ko', '두 정상은 19일 조약에 서명했다.', 'agreement.date', WEDNESDAY, 'corroborated'],
    [
      'ko',
      '두 정상이 만난 것은 지난해 9월 보스토치니 우주기지 이후 처음이다.',
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
    ['de', 'Moskau und Pjöngjang bestreiten die Waffenlieferungen.'],
    ['de', 'Moskau und Pjöngjang weisen den Vorwurf zurück.'],
    ['ru', 'Москва и Пхеньян отрицают поставки оружия.'],
    ['ru', 'И Москва, и Пхеньян опровергли поставки оружия.'],
    ['ko', '러시아와 북한은 무기 거래를 부인했다.'],
  ])('a denial in %s is a denial of what is said in English', (language, sentence) => {
    expect(outcomeOf('arms.containers', read('en', US), [read(language, sentence)])).toBe('denied');
  });

  it('shows an answer by its value, with the sentence as it was written and its language', () => {
    const sentence =
      'По данным Госдепартамента США, с сентября КНДР отправила в Россию около 11 тыс. контейнеров.';
    const here = read('en', US);
    const at = here.claims.findIndex(({ question }) => question === 'arms.containers');
    const [other] = checkClaims(theSummit(), here, [read('ru', sentence)], checkWords())[at]?.others ?? [];
    expect(other).toMatchObject({
      display: 'about 11,000 containers, since September 2023',
      sentence,
      language: 'ru',
    });
    const [gist] = checkClaims(theSummit(), here, seedOf(theSummit()), checkWords())[at]?.others ?? [];
    expect(gist?.language).toBeNull();
  });

  it('holds an article in another language against what comes with the pack', () => {
    const here = read(
      'es',
      'Según el Departamento de Estado de Estados Unidos, Corea del Norte ha enviado unos 11.000 contenedores desde septiembre.',
    );
    const check = checkClaims(theSummit(), here, seedOf(theSummit()), checkWords()).find(
      ({ claim }) => here.claims.find(({ id }) => id === claim)?.question === 'arms.containers',
    );
    const agreeing = check?.others.filter(({ relation }) => relation === 'corroborated') ?? [];
    expect(agreeing.map(({ attribution }) => attribution.join())).toContain('US officials');
  });
});
