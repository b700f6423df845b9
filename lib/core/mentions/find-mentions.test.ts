import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { analyse } from '../analyse';
import { readText } from '../text/read-text';
import { topicIn } from '../topic/local-topic';
import { frameEvent } from './event-frame';
import { findEntities } from './find-entities';
import { findMentions } from './find-mentions';
import { readSentences } from './read-sentence';

const read = (text: string, published: string | null, language: string | null = 'en') =>
  analyse(theSummit(), { article: anArticle({ title: '', published, language }), text });

const LEAD = 'Vladimir Putin landed in Pyongyang before dawn and was met by Kim Jong Un. ';

/** The spans behind a lead on the event, in an article of its days. */
const mentionsIn = (text: string, published = '2024-06-19') =>
  read(LEAD + text, published)
    .mentions.filter(({ start }) => start >= LEAD.length)
    .map(({ start, end }) => (LEAD + text).slice(start, end));

/** The spans of a whole text. */
const allIn = (language: string, text: string, published = '2024-06-19') =>
  read(text, published, language).mentions.map(({ start, end }) => text.slice(start, end));

describe('findMentions', () => {
  it.each<[string, string[]]>([
    ['The hastily arranged summit ended at noon.', ['The hastily arranged summit']],
    ['President Vladimir Putin’s trip was short.', ['President Vladimir Putin’s trip']],
    [
      'Few believed that Mr Putin’s long-planned visit to the North would be dull.',
      ['Mr Putin’s long-planned visit to the North'],
    ],
    [
      'It was a lightning visit to the North Korean capital.',
      ['a lightning visit to the North Korean capital'],
    ],
    ['The Putin–Kim summit was held behind closed doors.', ['The Putin–Kim summit']],
    ['He called the meeting of the two leaders a success.', ['the meeting of the two leaders']],
    ['Talks between the two went on for hours.', ['Talks between the two']],
    [
      'He came for a summit with the North’s leader Kim Jong-un.',
      ['a summit with the North’s leader Kim Jong-un'],
    ],
    [
      'It is his trip to North Korea, his first in two decades.',
      ['his trip to North Korea, his first in two decades'],
    ],
    ['Putin’s return to Pyongyang pleased the crowds.', ['Putin’s return to Pyongyang']],
    ['Afterwards came the encounter over tea.', ['the encounter']],
    ['A visit that lasted less than a day, it left a treaty.', ['A visit that lasted less than a day']],
    ['He said at their meeting in Pyongyang that all was well.', ['their meeting in Pyongyang']],
    ['Aides said that the visit was over.', ['the visit']],
    ['During the visit the two signed a paper.', ['the visit']],
    ['The two-day stop in Pyongyang ended early.', ['The two-day stop in Pyongyang']],
    ['The two-day stop ended early.', ['The two-day stop']],
    ['Kim will repay the visit in Moscow.', ['the visit']],
    ['His aide told reporters in Moscow that the visit would be eventful.', ['the visit']],
  ])('reaches as far as the phrase in “%s”', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    'He agreed to visit again.',
    'Putin visits North Korea rarely.',
    'After meeting Kim he flew on.',
    'Kim’s own trip took him to Russia.',
    'A meeting of security officials was held in Seoul.',
    'They spoke with reporters after talks with diplomats.',
    'Xi’s visit was in 2019.',
    'His previous visit was long ago.',
    'The peace summit in Switzerland was over by then.',
    'He then left on a visit to Vietnam.',
    'His return was late.',
    'Last year’s summit was held elsewhere.',
    'The one-on-one talks lasted two hours.',
    'The delegation talks came first.',
  ])('finds nothing in “%s”', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Kim met Donald Trump in Hanoi in 2019. The summit collapsed after a day. The talks there ended early.',
      [],
    ],
    ['Xi Jinping visited Pyongyang in 2019. His trip lasted two days. During the visit he saw a show.', []],
    ['Kim met Donald Trump in Hanoi in 2019. The talks ran late, and the summit failed.', []],
    ['Kim met Donald Trump in Hanoi in 2019. The visit is the first since.', ['The visit']],
    ['Kim met Donald Trump in Hanoi in 2019. Observers thought the visit a snub to him.', ['the visit']],
    ['Kim met Donald Trump in Hanoi in 2019. Wednesday’s summit lasted longer.', ['Wednesday’s summit']],
    ['Kim met Donald Trump in Hanoi in 2019.\n\nThe visit lasted nine hours.', ['The visit']],
  ])('goes on with a rival where a sentence opens with what it was: “%s”', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it('takes “last year’s summit” for it a year later', () => {
    const text =
      'Sergei Shoigu flew to North Korea. Last year’s summit between Vladimir Putin and Kim Jong Un in Pyongyang had brought a treaty.';
    expect(allIn('en', text, '2025-03-21')).toEqual([
      'Last year’s summit between Vladimir Putin and Kim Jong Un in Pyongyang',
    ]);
  });

  it.each<[string, string, string[], string]>([
    [
      'the visit of another, until the text comes to this one',
      'Vladimir Putin arrived in Hanoi, where To Lam received him. The visit is his fifth to Vietnam. He came from Pyongyang. ' +
        'Putin’s visit to North Korea had ended with a treaty. The visit had been his first there in 24 years.',
      ['Putin’s visit to North Korea', 'The visit'],
      '2024-06-20',
    ],
    [
      'a summit that stays the other one',
      'The NATO summit opens in Washington. It follows Putin’s trip to Pyongyang in June, where he met Kim Jong Un. The summit will ' +
        'last two days.',
      ['Putin’s trip to Pyongyang in June'],
      '2024-07-09',
    ],
  ])('sends “the visit” to the event in force: %s', (_, text, expected, published) => {
    expect(allIn('en', text, published)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'de',
      'Der zweitägige Staatsbesuch von Präsident Putin in Pjöngjang begann. Kim Jong Un wartete.',
      ['Der zweitägige Staatsbesuch von Präsident Putin in Pjöngjang'],
    ],
    [
      'de',
      'Putin flog nach Nordkorea. Nach dem Treffen der beiden Staatschefs flog er ab.',
      ['dem Treffen der beiden Staatschefs'],
    ],
    [
      'fr',
      'La visite de Vladimir Poutine dans la capitale nord-coréenne a duré un jour.',
      ['La visite de Vladimir Poutine dans la capitale nord-coréenne'],
    ],
    [
      'es',
      'La visita de Vladímir Putin a Corea del Norte en junio acabó bien.',
      ['La visita de Vladímir Putin a Corea del Norte en junio'],
    ],
    [
      'es',
      'El viaje, el primero de Putin a Corea del Norte desde 2000, fue corto.',
      ['El viaje', 'el primero de Putin a Corea del Norte desde 2000'],
    ],
    [
      'it',
      'È la prima visita di Putin in Corea del Nord dopo 24 anni.',
      ['la prima visita di Putin in Corea del Nord dopo 24 anni'],
    ],
    [
      'pt',
      'Durante a cimeira entre Putin e Kim Jong-un em Pyongyang choveu.',
      ['a cimeira entre Putin e Kim Jong-un em Pyongyang'],
    ],
    [
      'ru',
      'Дружественный государственный визит Владимира Путина в КНДР начался.',
      ['Дружественный государственный визит Владимира Путина в КНДР'],
    ],
    ['ru', 'Путин прилетел в Пхеньян. Встречать Путина приехал Ким Чен Ын.', ['прилетел в Пхеньян']],
    ['pl', 'To druga wizyta Putina w Korei Północnej.', ['druga wizyta Putina w Korei Północnej']],
    ['tr', 'Putin Kuzey Kore’ye gitti. İki günlük ziyareti başladı.', ['İki günlük ziyareti']],
    ['ar', 'وصل بوتين إلى بيونغ يانغ في أول زيارة له منذ 24 عاما.', ['أول زيارة له منذ 24 عاما']],
    ['ko', '푸틴 대통령의 방북은 24년 만이다.', ['푸틴 대통령의 방북']],
    ['ja', 'プーチン氏の訪朝は24年ぶり。その後、次の訪問先へ向かった。', ['プーチン氏の訪朝']],
    ['zh', '普京抵达平壤。普京此次访问为期一天。', ['普京此次访问']],
    [
      'sv',
      'Statsbesöket, Putins första i Nordkorea på 24 år, var kort.',
      ['Statsbesöket', 'Putins första i Nordkorea på 24 år'],
    ],
    [
      'id',
      'Kunjungan Putin ke Pyongyang pada Juni 2024 singkat.',
      ['Kunjungan Putin ke Pyongyang pada Juni 2024'],
    ],
  ])('knows the grammar of %s: %s', (language, text, expected) => {
    expect(allIn(language, text)).toEqual(expected);
  });

  it('takes the verb phrase where the text has no noun for it', () => {
    expect(allIn('en', 'Vladimir Putin will visit the DPRK on June 18-19.', '2024-06-17')).toEqual([
      'will visit the DPRK on June 18-19',
    ]);
  });

  it.each<[string, string[]]>([
    [
      'Vladimir Putin will be in North Korea on June 18-19, the Kremlin said. Such a rare trip says much.',
      ['will be in North Korea on June 18-19', 'a rare trip'],
    ],
    [
      'He writes as Putin heads to Pyongyang for the first time in 24 years. The visit begins today.',
      ['heads to Pyongyang for the first time in 24 years', 'The visit'],
    ],
    ['Putin arrived in North Korea on Wednesday. The visit is short.', ['The visit']],
  ])('takes the sentence that announces it in full beside the nouns: %s', (text, expected) => {
    expect(allIn('en', text, '2024-06-18')).toEqual(expected);
  });

  const WORDS = (
    'Putin Kim Jong Un Pyongyang North Korea the a visit visits summit talks to with of in that his first last year’s since 2000 on ' +
    'June 18 Wednesday ( ) " , . ; 访问 普京 的 訪朝 方 방북 الزيارة визит zweitägiger Besuch Vietnam Moscow \n — ’s – - 9 \ud83d'
  ).split(' ');

  it('gives spans that lie in the text, in order, without overlaps, whatever it reads', () => {
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => LEAD + words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => LEAD + text),
    );
    const languages = fc.constantFrom(null, 'en', 'de', 'es', 'ru', 'ar', 'zh', 'ja', 'ko', 'tr', 'xx');
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let end = 0;
        for (const span of read(text, '2024-06-19', language).mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (n: number) => string]>([
    ['one paragraph without a full stop', (n) => 'the visit to visit to '.repeat(n)],
    ['names without end', (n) => 'Putin Kim Jong Un Pyongyang '.repeat(n)],
    ['owners without end', (n) => 'Putin’s Pyongyang visit '.repeat(n)],
    ['what was said of it', (n) => 'said that the visit that '.repeat(n)],
    ['adjectives without end', (n) => `the ${'rare first '.repeat(n)}visit`],
    ['heads with dates', (n) => 'summit in June 2024 '.repeat(n)],
    ['a number of thousands of digits', (n) => `the visit in ${'9'.repeat(n * 4)} `],
    ['Chinese without a space', (n) => '普京的訪問訪朝的'.repeat(n)],
  ])('looks at a text’s words and names not more than a fixed number of times each: %s', (_, textOf) => {
    expect(looksAt(LEAD + textOf(4000))).toBeLessThan(10 * looksAt(LEAD + textOf(500)) + 1000);
  });
});

/** How often framing the event and finding its mentions looks at a word, an offset or a name of the text. */
function looksAt(text: string): number {
  let looks = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const local = topicIn(theSummit(), 'en');
  const read = readText(text, local.index);
  const { words, starts, ends } = read.tokens;
  const tokens = {
    ...read.tokens,
    words: counted(words),
    starts: counted([...starts]),
    ends: counted([...ends]),
  };
  const watched = { ...read, tokens };
  const readings = readSentences(watched, local, findEntities(read, local, true)).map((reading) => ({
    ...reading,
    entities: counted(reading.entities),
  }));
  const facts = { published: '2024-06-19', dateline: '2024-06-19' };
  const { events } = frameEvent(local, watched, readings, null, facts);
  findMentions(watched, readings, events, local, {
    language: 'en',
    dateline: '2024-06-19',
    relevance: 'about',
  });
  return looks;
}
