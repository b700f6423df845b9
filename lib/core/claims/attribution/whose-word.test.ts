import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../../tests/topic';
import { findEntities } from '../../mentions/find-entities';
import { readSentences } from '../../mentions/read-sentence';
import { readText } from '../../text/read-text';
import { topicIn } from '../../topic/local-topic';
import { attributionOf, creditsOf } from '../attribution';

/** Whom a text credits with the words between braces: a chain, nearest to the fact first. */
function creditedWith(marked: string, language = 'en'): readonly string[] {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const topic = topicIn(theSummit(), language);
  const text = readText(marked.replace('{', '').replace('}', ''), topic.index);
  const readings = readSentences(text, topic, findEntities(text, topic, true));
  const index = readings.findIndex(({ sentence }) => sentence.start <= from && from < sentence.end);
  const { starts } = text.tokens;
  const { offsets } = text.tokens.text;
  const sourceOf = (token: number) => (offsets ? (offsets[starts[token] ?? 0] ?? 0) : (starts[token] ?? 0));
  const inside = starts.flatMap((_, token) =>
    sourceOf(token) >= from && sourceOf(token) < to ? [token] : [],
  );
  const answer = { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
  return attributionOf(creditsOf(text, readings, topic)[index] ?? [], topic, answer)?.chain ?? [];
}

const CASES: Record<string, [string, string[]][]> = {
  'a verb behind its subject': [
    ['The Pentagon estimates that {9,000} containers went by rail.', ['Pentagon']],
    ['Seoul’s military calculates that {9,000} containers went by rail.', ['South Korean defence ministry']],
    ['Ukraine’s prosecutors have counted {31} missiles.', ['Ukraine’s prosecutors']],
    ['On Friday Peskov told reporters in Moscow that {nine} papers would be signed.', ['Dmitry Peskov']],
    ['Lavrov, who was born in 1950, said {nine} papers would be signed.', ['Sergei Lavrov']],
    ['The agency’s deputy director, Marta Nowak, puts the number at {900}.', ['Marta Nowak']],
    ['The foreign ministry in Hanoi announced a stay of {two} days.', ['foreign ministry in Hanoi']],
    ['The Americans say {900}.', ['United States']],
    ['US officials put it at {900}.', ['US officials']],
    ['The Institute for the Study of War says {900}.', ['Institute for the Study of War']],
    ['The two leaders said there were {nine}.', ['Vladimir Putin and Kim Jong Un']],
    ['Both sides say there were {nine}.', ['Russia and North Korea']],
    ['In Seoul, many fear {nine} more.', []],
    ['A diplomat who was there spoke merely of {“a long night”}.', ['diplomat']],
    ['Researchers have documented {900} voyages.', ['researchers']],
    ['State television showed {nine} limousines.', ['state television']],
    ['The report says {900} came.', []],
    ['It was {nine} when the Pentagon confirmed that the ship had sailed.', ['Pentagon']],
    ['Lavrov wants the {third} round to take place in Hanoi.', ['Sergei Lavrov']],
    ['Lavrov wants to see {nine} ships.', []],
    ['Lavrov wants a way to sell {nine} ships.', []],
    ['Tokyo, Kyiv and Washington have criticised {nine} voyages.', ['Tokyo, Kyiv and Washington']],
    ['Tokyo, Kyiv and Washington complained. They said {nine} had sailed.', ['Tokyo, Kyiv and Washington']],
    ['Lavrov left the door open to {nine} more.', ['Sergei Lavrov']],
    ['A tenth, Kyiv says, would follow the {nine} that Lavrov held out.', ['Kyiv']],
  ],
  'a verb in front of its subject': [
    ['“There were {nine} of them,” said Lavrov.', ['Sergei Lavrov']],
    ['“There were {nine} of them,” said Paul Breen, a historian in Dublin.', ['Paul Breen']],
    ['There were {nine} of them, said a spokesperson for the Pentagon.', ['spokesperson for the Pentagon']],
    ['There were {nine} of them, wrote the Kremlin’s Dmitry Peskov.', ['Dmitry Peskov']],
    ['{Nine} came, reports Kyodo.', ['Kyodo']],
    ['So said Peskov of the {nine}.', ['Dmitry Peskov']],
  ],
  'set off by commas': [
    ['The ship, Kyiv claims, made {nine} voyages.', ['Kyiv']],
    ['The ship made {nine} voyages, an aide to the governor told reporters late on Friday.', ['aide']],
    ['The ship, the Pentagon’s Sabrina Singh added, made {nine} voyages.', ['Sabrina Singh']],
    ['{Nine} voyages, it is said, were made.', []],
    ['The ship made nine voyages, Kyiv claims, and carried {900} boxes.', ['Kyiv']],
    ['Mr Kim, Seoul believes, wants {nine} submarines.', ['Seoul']],
    ['It lasted {nine} hours, state-owned TASS wrote.', ['TASS']],
    [
      'The ship made {nine} voyages, Japanese newspapers said, referring to port records.',
      ['Japanese newspapers'],
    ],
    ['The train left at {nine}, Ushakov said with a smile.', ['Yuri Ushakov']],
  ],
  'a preposition': [
    ['According to Paul Breen, a historian, there are {nine}.', ['Paul Breen']],
    ['There are {nine}, according to officials in Seoul.', ['officials in Seoul']],
    ['There are {nine}, as per the Pentagon.', ['Pentagon']],
    ['In the words of Peskov, there are {nine}.', ['Dmitry Peskov']],
    ['Yonhap, citing the defence ministry, spoke of {nine}.', ['defence ministry', 'Yonhap']],
    ['Figures from the Pentagon point to {nine}.', ['Pentagon']],
    ['An estimate by the Sejong Institute speaks of {nine}.', ['Sejong Institute']],
    ['There are {nine}, by South Korea’s reckoning.', ['South Korea']],
    ['By Seoul’s count, {nine} have sailed.', ['Seoul']],
    ['Accusations by Washington that {nine} ships sailed were repeated.', ['Washington']],
    ['As reported by Yonhap, {nine} ships sailed.', ['Yonhap']],
    ['Nine ships sailed, as Peskov put it, {“in peace”}.', ['Dmitry Peskov']],
  ],
  'a noun of account': [
    ['Seoul’s count is {900}.', ['Seoul']],
    ['The Kremlin’s figure was {900}.', ['Kremlin']],
    ['US estimates run to {900}.', ['United States']],
    ['“{A friendly visit},” in the Kremlin’s words, ended at noon.', ['Kremlin']],
    ['A “friendly visit” in the Kremlin’s words, it lasted {nine} hours.', []],
    ['“{Historic}” was Kim’s word for it.', ['Kim Jong Un']],
    ['The Pentagon keeps a list. Its count is {900}.', ['Pentagon']],
    ['In Peskov’s eyes, {nine} are enough.', ['Dmitry Peskov']],
    ['Peskov’s eyes were on {nine} cars.', []],
  ],
  'a label': [
    ['Seoul: {nine} ships.', ['Seoul']],
    ['Lavrov: “We signed {nine} papers.”', ['Sergei Lavrov']],
    ['Putin to stay for {nine} hours: Kremlin', ['Kremlin']],
    ['Putin to stay for {nine} hours – KCNA', ['KCNA']],
    ['PYONGYANG, June 19 (Reuters) - The two signed {nine} papers.', []],
    ['What we know: {nine} papers.', []],
  ],
  'a chain': [
    ['Nine, Ushakov told Interfax: {nine}.', ['Yuri Ushakov', 'Interfax']],
    [
      'There will be {nine}, Ushakov told Interfax, Reuters reported.',
      ['Yuri Ushakov', 'Interfax', 'Reuters'],
    ],
    ['Tass quoted Peskov as saying that there were {nine}.', ['Dmitry Peskov', 'TASS']],
    ['Peskov was quoted by Tass as saying that there were {nine}.', ['Dmitry Peskov', 'TASS']],
    ['There were {nine}, Tass quoted Peskov as saying.', ['Dmitry Peskov', 'TASS']],
    ['There were {nine}, Peskov was quoted as saying.', ['Dmitry Peskov']],
  ],
  'the passive': [
    ['Pyongyang is said by Seoul to have sent {900}.', ['Seoul']],
    ['{Nine} ships were reported by Kyodo.', ['Kyodo']],
    ['Pyongyang is said to have sent {900}.', []],
    ['The claim of {nine} ships was denied by Moscow.', ['Moscow']],
    ['In a photo released by KCNA, {nine} cars can be seen.', ['KCNA']],
  ],
  'what goes back': [
    ['{Nine} ships sailed. This is what a report from the Pentagon states.', ['Pentagon']],
    ['{Nine} ships sailed. So says Kyiv.', ['Kyiv']],
    ['{Nine} ships sailed. That is the count kept by the Pentagon.', ['Pentagon']],
    ['{Nine} ships sailed: that is how the Pentagon on Friday put it.', ['Pentagon']],
    ['“By {all} means”: this is how the agency KCNA rendered it.', ['KCNA']],
  ],
  'what goes on': [
    ['“It is late,” Peskov said. “There are {nine} of them.”', ['Dmitry Peskov']],
    ['“It is late,” Peskov said. He added that there were {nine}.', ['Dmitry Peskov']],
    ['Peskov said it was late, adding that {nine} were still to come.', ['Dmitry Peskov']],
    ['“It is late. There are {nine} of them. We wait,” Peskov said.', ['Dmitry Peskov']],
    ['Peskov said it was late. They might be {nine}.', ['Dmitry Peskov']],
    ['Peskov said it was late. The square was empty. They might be {nine}.', []],
    ['Peskov said it was late. {Nine} buses stood in the square.', []],
    ['KCNA wrote of the talks. It said {nine} papers were signed.', ['KCNA']],
    ['Experts met in Oslo, the agency Kyodo reported. They said {nine} would come.', ['Kyodo']],
    ['The Pentagon spoke on Monday. The ministry, it said, had {nine} ships.', []],
    ['According to Kyodo, two came. The agency said {nine} were to follow.', ['Kyodo']],
    ['Paul Breen wrote a book. There are {nine} of them, Breen said.', ['Paul Breen']],
    ['Paul Breen spoke first. According to the historian, {nine} came.', ['Paul Breen']],
    ['Marta Nowak teaches in Warsaw. “There are {nine},” she said.', ['Marta Nowak']],
  ],
  'the writer beside them': [
    ['On {19 June} Peskov told reporters that nine would come.', []],
    ['In {Yakutsk}, Putin said that trade would grow.', []],
    ['The visit lasted {nine} hours; the Kremlin said it went well.', []],
    ['Kim praised the pact as Putin left after {nine} hours.', []],
    ['Peskov said it was late, and {nine} buses left the square.', []],
    ['Putin thanked Kim, who had waited for {nine} hours.', []],
    ['It began at noon, according to the Kremlin, and the guests left after {nine} hours.', []],
    ['What the Kremlin calls a special operation is in its {third} year.', []],
    ['He and Kim had pledged {help} to each other.', []],
    ['A pact in which Putin and Kim promise each other {help} was signed.', []],
    ['Thanks to KCNA we know of {nine}.', []],
    ['Reporters waited for {nine} hours.', []],
    ['The so-called “{corridor}” is a road.', []],
    ['Putin’s trip shows that {nine} is a number.', []],
    ['KCNA published it the day after they had met for {nine} hours.', []],
    ['He had read a “long text.” {Nine} ships sailed, it was late.\n\nIt rained, the Kremlin said.', []],
    ['Peskov read it “at once.”\n\n{Nine} ships lay there.', []],
    ['Lavrov spoke of a “bond,” a word that Kim, on his {third} trip, did not use.', []],
    ['Lavrov asked Kim to come when they met on {19 June}.', []],
    ['Lavrov called off {nine} meetings.', []],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, chain) => {
    expect(creditedWith(text)).toEqual(chain);
  });
});

describe('in other languages', () => {
  it.each<[string, string, string[]]>([
    ['de', 'Laut Kreml dauerte der Besuch {neun} Stunden.', ['Kremlin']],
    ['de', 'Laut dem südkoreanischen Verteidigungsministerium waren es {neun}.', ['South Korean defence ministry']],
    ['de', 'Laut dem südkoreanischen Verteidigungsminister waren es {neun}.', ['Shin Won-sik']],
    ['de', 'Der Besuch dauert {neun} Stunden, sagte Peskow.', ['Dmitry Peskov']],
    ['de', 'Das Pentagon schätzt, dass {9.000} Container geliefert wurden.', ['Pentagon']],
    ['fr', 'Selon le Kremlin, la visite a duré {neuf} heures.', ['Kremlin']],
    ['fr', '« Elle durera {neuf} heures », a déclaré Dmitri Peskov.', ['Dmitry Peskov']],
    ['fr', "D'après le Pentagone, {9 000} conteneurs ont été livrés.", ['Pentagon']],
    ['fr', 'Selon le Pentagone, la Corée du Nord a livré {9 000} conteneurs.', ['Pentagon']],
    ['fr', 'Kiev parle de plus de {9 000} conteneurs.', ['Kyiv']],
    ['es', 'Según el Kremlin, la visita duró {nueve} horas.', ['Kremlin']],
    ['es', 'Según el Pentágono, Corea del Norte envió {9.000} contenedores.', ['Pentagon']],
    ['es', 'La visita durará {nueve} horas, dijo Peskov.', ['Dmitry Peskov']],
    ['pt', 'De acordo com o Kremlin, a visita durou {nove} horas.', ['Kremlin']],
    ['pt', 'O Kremlin anunciou que a visita dura {nove} horas.', ['Kremlin']],
    ['it', 'Secondo il Cremlino, la visita è durata {nove} ore.', ['Kremlin']],
    ['it', 'Il Cremlino ha annunciato che la visita durerà {nove} ore.', ['Kremlin']],
    ['ru', 'По словам Ушакова, визит продлится {девять} часов.', ['Yuri Ushakov']],
    ['ru', 'Визит продлится {девять} часов, сообщил Песков.', ['Dmitry Peskov']],
    ['ru', 'По данным Пентагона, отправлено {9000} контейнеров.', ['Pentagon']],
    ['ru', 'По данным Пентагона, КНДР отправила {9000} контейнеров.', ['Pentagon']],
    ['ar', 'وقال الكرملين إن الزيارة تستغرق {9} ساعات.', ['Kremlin']],
    ['ar', 'بحسب الكرملين استغرقت الزيارة {9} ساعات.', ['Kremlin']],
    ['tr', 'Kremlin’e göre ziyaret {dokuz} saat sürdü.', ['Kremlin']],
    ['tr', 'Kremlin, ziyaretin {dokuz} saat süreceğini açıkladı.', ['Kremlin']],
    ['id', 'Menurut Kremlin, kunjungan itu berlangsung {sembilan} jam.', ['Kremlin']],
    ['id', 'Kremlin mengatakan kunjungan itu berlangsung {sembilan} jam.', ['Kremlin']],
    ['zh', '据朝中社报道，两国签署了{九}份文件。', ['KCNA']],
    ['zh', '克里姆林宫表示，访问持续{九}个小时。', ['Kremlin']],
    ['ja', '朝鮮中央通信によると、会談は{9}時間続いた。', ['KCNA']],
    ['ja', '韓国国防省は{9000}個のコンテナが送られたと発表した。', ['South Korean defence ministry']],
    ['ko', '조선중앙통신에 따르면 회담은 {9}시간 이어졌다.', ['KCNA']],
    ['ko', '크렘린궁은 회담이 {9}시간 이어졌다고 밝혔다.', ['Kremlin']],
  ])('%s: %s', (language, text, chain) => {
    expect(creditedWith(text, language)).toEqual(chain);
  });
});

describe('creditsOf', () => {
  const words = fc.constantFrom(
    'Putin',
    'said',
    '“',
    '”',
    '"',
    ',',
    ':',
    ';',
    '.',
    'according to',
    'KCNA',
    'he',
    'it',
    'that',
    'the',
    'ministry',
    'quoted by',
    'Seoul’s',
    'count',
    'is',
    'nine',
    '\n',
    'and',
    '—',
    'по словам',
    'told',
    'их',
    '据',
    '表示',
    'a spokesman for',
    'in',
    'words',
  );

  it('credits only with words of the sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom('en', 'ru', 'zh', 'ja', null),
        (parts, language) => {
          const topic = topicIn(theSummit(), language);
          const text = readText(parts.join(' '), topic.index);
          const readings = readSentences(text, topic, findEntities(text, topic, true));
          creditsOf(text, readings, topic).forEach((credits, i) => {
            const sentence = readings[i]?.sentence;
            for (const { from, to, at } of credits) {
              for (const token of [from, to, at]) {
                expect(token).toBeGreaterThanOrEqual(sentence?.first ?? 0);
                expect(token).toBeLessThanOrEqual(sentence?.last ?? -1);
              }
            }
          });
        },
      ),
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const topic = topicIn(theSummit(), 'en');
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksInto = (sentences: number) => {
      const text = readText(
        'He said Seoul’s count, according to KCNA, is nine; it adds “more”, and so on. '.repeat(sentences),
        topic.index,
      );
      const readings = readSentences(text, topic, findEntities(text, topic, true));
      let looks = 0;
      const counted = <T>(values: readonly T[]) =>
        new Proxy(values, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      const { words, starts } = text.tokens;
      creditsOf(
        { ...text, tokens: { ...text.tokens, words: counted(words), starts: counted(starts) } },
        readings,
        topic,
      );
      return looks;
    };
    expect(looksInto(800)).toBeLessThan(4.5 * looksInto(200));
  });
});
