import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { analyse } from '../analyse';
import { indexPhrases } from '../text/phrases';
import { readText } from '../text/read-text';
import { modalityOf } from './modality';

const NO_PHRASES = indexPhrases([]);

/** How a text puts the day, hour or place between braces. */
function putOf(marked: string, language: string): string {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const { tokens, sentences } = readText(marked.replace('{', '').replace('}', ''), NO_PHRASES);
  const inside = [...tokens.starts].flatMap((start, token) => {
    const at = tokens.text.offsets ? (tokens.text.offsets[start] ?? 0) : start;
    return at >= from && at < to ? [token] : [];
  });
  const answer = { first: inside[0] ?? 0, last: inside.at(-1) ?? 0, isWhenOrWhere: true };
  return modalityOf(tokens, sentences[0] ?? { first: 0, last: 0 }, answer, false, language).modality;
}

describe('a denial', () => {
  it.each([
    ['en', 'The Kremlin rejected reports that Kim had promised weapons during their talks on {Wednesday}.'],
    ['en', 'Moscow denied that arms were discussed at {Vostochny}.'],
    ['en', 'Moscow denied that arms came up when they met on {Friday}.'],
    ['en', 'She dismissed claims that {Wednesday}’s summit had led to a deal.'],
    ['en', 'She denied that the talks in {Oslo} were about arms.'],
    ['en', 'Helwig denies tax fraud as trial opens in {Kiel}'],
    ['de', 'Der Kreml dementiert, dass beim Treffen am {Mittwoch} Waffen versprochen wurden.'],
    ['fr', 'Le Kremlin dément que Kim ait promis des armes lors de leur rencontre de {mercredi}.'],
    ['es', 'El Kremlin niega que Kim prometiera armas durante su reunión del {miércoles}.'],
    ['it', 'Il Cremlino nega che Kim abbia promesso armi durante l’incontro di {mercoledì}.'],
    ['pt', 'O Kremlin nega que Kim tenha prometido armas durante a reunião de {quarta-feira}.'],
    ['ru', 'Кремль отрицает, что Ким обещал оружие во время встречи в {среду}.'],
    ['ko', '크렘린궁은 {수요일} 회담에서 무기를 약속했다는 보도를 부인했다.'],
  ])('of something else leaves the day or place as it is: %s, %s', (language, text) => {
    expect(putOf(text, language)).not.toBe('denied');
  });

  it.each([
    ['en', 'The Kremlin denied that they had met on {Wednesday}.'],
    ['en', 'Moscow rejected reports of a meeting in {Sochi}.'],
    ['en', 'Moscow denied that the talks in {Oslo} had been held.'],
    ['en', 'Moscow dismissed claims that Kim would visit {Vladivostok}.'],
    ['de', 'Der Kreml dementiert ein Treffen am {Mittwoch}.'],
    ['fr', 'Le Kremlin dément une rencontre {mercredi}.'],
    ['es', 'El Kremlin niega una reunión el {miércoles}.'],
    ['ru', 'Кремль отрицает, что встреча состоится в {среду}.'],
    ['ko', '크렘린궁은 {수요일} 회담이 열린다는 보도를 부인했다.'],
  ])('that the event takes place then or there denies the day or place: %s, %s', (language, text) => {
    expect(putOf(text, language)).toBe('denied');
  });

  it('of a promise at a meeting says nothing of its day, nor does whoever is told to have promised', () => {
    const text =
      'Vladimir Putin and Kim Jong Un signed a treaty in Pyongyang. ' +
      'The Kremlin on Friday rejected reports that Kim had promised weapons when Putin met him in Pyongyang on Wednesday.';
    const article = anArticle({ title: 'Putin meets Kim', published: '2024-06-21', language: 'en' });
    const day = analyse(theSummit(), { article, text }).claims.find(
      ({ question, value }) => question === 'summit.date' && value.type === 'date',
    );
    expect(day).toMatchObject({ display: '19 June 2024', modality: 'asserted', attribution: [] });
  });
});
