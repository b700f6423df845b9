import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { theSummit } from '../../tests/topic';
import { analyse } from './analyse';
import type { Article } from './claims/claim';

const read = (text: string, facts: Partial<Article> = {}) =>
  analyse(theSummit(), { article: anArticle({ title: '', ...facts }), text });

const LEAD = 'Vladimir Putin has come to North Korea; it is his first visit to the country in 24 years. ';

/** The answers that a sentence behind a lead on the summit gives to a question. */
const answers = (question: string, sentence: string) =>
  read(LEAD + sentence)
    .claims.filter((claim) => claim.question === question && (claim.span?.start ?? 0) >= LEAD.length)
    .map(({ display, attribution, modality }) => [display, attribution.join(' → '), modality]);

describe('days and hours', () => {
  const valuesOf = (text: string, published: string) =>
    read(LEAD + text, { published }).claims.flatMap<string | number>(({ value, span }) =>
      (span?.start ?? 0) >= LEAD.length && (value.type === 'date' || value.type === 'time')
        ? [value.from]
        : [],
    );

  it.each<[string, string, string | number]>([
    ['Putin landed in Pyongyang today.', '2024-06-19T01:30:00+09:00', '2024-06-19'],
    ['Putin landed in Pyongyang yesterday.', '2024-06-19T23:30:00-04:00', '2024-06-18'],
    ['Putin landed in Pyongyang on Tuesday evening, Moscow time.', '2024-06-19', '2024-06-19'],
    ['Putin landed in Pyongyang at 8:46 p.m. Moscow time.', '2024-06-19', 2 * 60 + 46],
    ['Putin landed in Pyongyang at 1746 GMT.', '2024-06-19', 2 * 60 + 46],
  ])('“%s”, published %s, is %s at the place', (text, published, expected) => {
    expect(valuesOf(text, published)).toContain(expected);
  });
});

describe('telling the event', () => {
  it.each<[string, string, Partial<Article>]>([
    [
      'about',
      'Vladimir Putin landed in Pyongyang on Wednesday. Kim Jong Un met him at the airport for their summit.',
      { published: '2024-06-19' },
    ],
    [
      'about',
      'Putin besucht Nordkorea. Es ist seine erste Reise nach Pjöngjang seit 24 Jahren.',
      { language: 'de' },
    ],
    [
      'about',
      '普京19日凌晨抵达平壤,这是他时隔24年再次访问朝鲜。',
      { language: 'zh', published: '2024-06-19' },
    ],
    [
      'none',
      'Mr Putin came to Pyongyang on a two-day visit, where Kim Jong-il received him.',
      { published: '2000-07-19' },
    ],
    [
      'none',
      'Vladimir Putin and Kim Jong Un met for the first time in Vladivostok.',
      { published: '2019-04-25' },
    ],
    [
      'none',
      'Kim Jong Un took his train to Russia, where he met Putin at the Vostochny cosmodrome.',
      { published: '2023-09-13' },
    ],
    [
      'none',
      'Xi Jinping arrived in Pyongyang, the first visit of a Chinese leader in 14 years.',
      { published: '2019-06-20' },
    ],
    ['none', 'The team won at home. The second goal came late.', {}],
  ])('%s: %s', (relevance, text, facts) => {
    expect(read(text, facts).relevance).toBe(relevance);
  });

  it('marks what denotes this event, and not another', () => {
    const text = `${LEAD}The visit worries Seoul. A peace summit for Ukraine was held last week. The trip to Vietnam comes next.`;
    expect(read(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'his first visit to the country in 24 years',
      'The visit',
    ]);
  });
});

describe('claims', () => {
  it.each<[string, string, string[][]]>([
    [
      'arms.containers',
      'The US State Department said that Pyongyang had delivered 11,000 containers of munitions.',
      [['11,000 containers', 'US State Department', 'reported']],
    ],
    [
      'arms.containers',
      'Between August 2023 and February 2024 the North sent some 6,700 containers of arms. That is according to a report by South Korea’s Ministry of Defense.',
      [['about 6,700 containers, August 2023 to February 2024', 'South Korean defence ministry', 'reported']],
    ],
    [
      'arms.shells',
      'It shipped more than three million 152 mm artillery shells.',
      [['more than 3,000,000 shells', '', 'asserted']],
    ],
    [
      'arms.missiles-fired',
      'A US official alleged that Russia had fired at least 10 North Korean missiles at Ukraine.',
      [['at least 10 missiles', 'US officials', 'alleged']],
    ],
    [
      'arms.denial',
      'Moscow and Pyongyang deny the arms transfers.',
      [['denied', 'Moscow and Pyongyang', 'denied']],
    ],
    [
      'visit.gap',
      'He had not visited North Korea for more than two decades.',
      [['more than 20 years', '', 'asserted']],
    ],
    ['visit.gap', 'He will be back in 24 hours.', []],
    [
      'arms.shells',
      'If the crates held shells only, the number would come to more than 12 million rounds.',
      [['more than 12,000,000 shells', '', 'possible']],
    ],
    [
      'arms.shells',
      'Last year ships carried nearly 9 million artillery rounds to Russia.',
      [['nearly 9,000,000 shells, in 2023', '', 'asserted']],
    ],
    ['arms.denial', 'Putin did not deny the arms transfers.', []],
    [
      'arms.missiles-supplied',
      'Since September 2022 many ships have come, and 100 ballistic missiles were handed over in 2023 alone.',
      [['100 missiles, in 2023', '', 'asserted']],
    ],
    [
      'arms.containers',
      'Since September 2022 more than 20,000 containers of arms have been shipped, and 100 missiles were handed over in 2023 alone.',
      [['more than 20,000 containers, since September 2022', '', 'asserted']],
    ],
    ['arms.denial', 'Putin has denied any plan to march on.', []],
    [
      'arrival.date',
      'Putin, who was due on Tuesday, landed at 3 a.m. on Wednesday.',
      [['19 June 2024', '', 'asserted']],
    ],
    [
      'arms.containers',
      'Some 28,000 containers of arms have left, South Korea’s military intelligence said.',
      [['about 28,000 containers', 'South Korea’s military intelligence', 'reported']],
    ],
    ['arms.denial', 'Did Russia deny the arms transfers?', []],
    ['arms.denial', 'Moscow called the new sanctions absurd.', []],
    ['arms.containers', 'Has North Korea sent 11,000 containers of munitions to Russia?', []],
    ['arms.missiles-fired', 'Russia fired at least 50 missiles at Kyiv overnight.', []],
    ['arrival.greeting', 'Xi Jinping was greeted at the airport with a handshake.', []],
    ['arrival.date', 'Sergei Lavrov arrived in Pyongyang on Thursday.', []],
    ['visit.length', 'The visit to Beijing lasted two days.', []],
    ['reaction.china', 'Beijing and Washington hold bilateral talks.', []],
    ['reaction.south-korea', 'South Korea warned its citizens.', []],
    ['invitation.moscow', 'Kim turned down an invitation to Moscow.', []],
    [
      'reaction.us',
      '“We are not concerned about the trip,” John Kirby said.',
      [['it is not concerned about the trip itself', 'John Kirby', 'reported']],
    ],
    [
      'agreement.alliance',
      'Putin avoided the word alliance.',
      [['Putin does not call it an alliance', '', 'asserted']],
    ],
    ['arrival.date', 'Under the accord that the two reached on Wednesday, each helps the other.', []],
    ['arrival.delay', 'The spokesman was speaking hours after the Kremlin had confirmed it.', []],
    ['visit.length', 'It was over in less than a day.', [['less than 1 day', '', 'asserted']]],
    ['gift.given', 'Flags and portraits of Putin were hung in the streets.', []],
    ['delegation.members', 'The First Vice Foreign Minister in Seoul joined the summoned ambassador.', []],
    ['reaction.china', 'Beijing has two neighbours there, and little influence.', []],
    [
      'reaction.nato',
      'NATO’s Jens Stoltenberg sees authoritarian powers align.',
      [['it sees authoritarian states lean on one another', 'Jens Stoltenberg', 'reported']],
    ],
    ['visit.previous-year', 'He was last there in July 2000.', [['July 2000', '', 'asserted']]],
    ['arrival.time', 'His plane landed at 2:46 a.m.', [['02:46', '', 'asserted']]],
    [
      'meeting-2023.place',
      'The two met in Vladivostok in April 2019 and in the Amur region last September.',
      [['Amur region', '', 'asserted']],
    ],
    ['visit.length', 'The two-day visit ends on Wednesday.', [['2 days', '', 'asserted']]],
    [
      'nuclear-help',
      'It is unlikely that Russia will directly help the nuclear programme.',
      [['direct help is unlikely', '', 'planned']],
    ],
    [
      'agreement.military-technical',
      'Putin did not rule out military-technical cooperation.',
      [['not ruled out', 'Vladimir Putin', 'reported']],
    ],
    ['invitation.moscow', 'Putin invited Kim to Moscow.', [['Kim is invited to Moscow', '', 'asserted']]],
    [
      'reaction.japan',
      'Tokyo voiced grave concern and Seoul said it would think about it.',
      [['with concern or alarm', '', 'asserted']],
    ],
    [
      'arms.containers',
      'Seoul counts 10,000 containers of arms so far; the Americans speak of 11,000.',
      [
        ['10,000 containers', 'Seoul', 'reported'],
        ['11,000 containers', 'United States', 'reported'],
      ],
    ],
    ['arms.shells', 'About 5,000 containers of artillery shells left the port.', []],
    ['visit.length', 'Billed as a two-day visit, it shrank to a single day.', [['1 day', '', 'asserted']]],
    ['visit.length', 'The two-day trip was whittled down to 20 hours.', [['about 1 day', '', 'asserted']]],
    ['arrival.delay', 'The visit, which lasted some 20 hours, ended late on Wednesday.', []],
    ['arrival.delay', 'He landed several hours late.', [['several hours', '', 'asserted']]],
    ['visit.length', 'The programme of the visit is spread over two days.', [['2 days', '', 'asserted']]],
    [
      'talks.duration',
      'The talks went on for two hours against the one hour planned.',
      [['2 hours', '', 'asserted']],
    ],
    [
      'talks.duration',
      'The conversation in private, for which one hour had been planned, lasted about two.',
      [['about 2 hours', '', 'asserted']],
    ],
    ['arrival.date', 'Putin is expected in Pyongyang on Tuesday evening.', [['18 June 2024', '', 'planned']]],
    [
      'letter.venue',
      '“We will trade,” Putin wrote in an article for Rodong Sinmun.',
      [['in Rodong Sinmun', '', 'asserted']],
    ],
    ['talks.duration', 'The talks lasted 90 minutes.', [['1.5 hours', '', 'asserted']]],
    ['visit.length', 'Kim met Trump in Hanoi in 2019. The summit collapsed after one day.', []],
    ['agreement.date', 'A treaty may be signed, an aide told reporters in Moscow on Monday.', []],
    [
      'visit.dates',
      'The visit to North Korea takes place on June 18 and 19.',
      [['18–19 June 2024', '', 'asserted']],
    ],
  ])('on %s: %s', (question, sentence, expected) => {
    expect(answers(question, sentence)).toEqual(expected);
  });

  it('are not taken from what an article that only mentions the event tells of another', () => {
    const text =
      'Kim Jong Un came to a parade in another capital on Wednesday. Vladimir Putin, whom he had hosted in Pyongyang in June 2024, ' +
      'was there. They drove together from the airport in an Aurus limousine. In Pyongyang last June the two signed a treaty on mutual defence.';
    const { relevance, claims } = read(text, { published: '2025-09-03' });
    expect(relevance).toBe('mention');
    expect(claims.map(({ question }) => question)).toContain('agreement.mutual-defence');
    expect(claims.map(({ question }) => question)).not.toContain('car.airport');
  });

  it.each([
    ['North Korea has not sent 12,000 containers of arms, its foreign ministry said.', 'negated'],
    ['The White House would not confirm reports of 12,000 containers of arms.', 'affirmed'],
  ])('tell a total that did not come to pass from one that nobody confirms: %s', (sentence, polarity) => {
    const claim = read(LEAD + sentence).claims.find(({ question }) => question === 'arms.containers');
    expect(claim?.polarity).toBe(polarity);
  });

  it('give one answer in each sentence that says it, and once where a sentence is told twice', () => {
    const claims = read(
      `${LEAD}The visit lasts two days. It is a two-day visit. The visit lasts two days.`,
    ).claims;
    expect(claims.filter(({ question }) => question === 'visit.length')).toHaveLength(2);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Putin',
    'Kim',
    'Pyongyang',
    'visit',
    '11,000 containers',
    '“',
    '”',
    '.',
    '\n',
    'said',
    'according to',
    ' ',
    'not',
    '24 years',
    'US',
    'constructor',
    '__proto__',
    'toString hasOwnProperty',
    'us',
    '普京',
    'June 19',
    '😀',
    '\u0301',
    'İ',
    'ﬁ',
    '9'.repeat(400),
    ',',
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => LEAD + parts.join(' ')),
  );

  it('every span lies within it and says what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, mentions } = read(text);
        for (const { start, end } of mentions) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { span, sentence } of claims) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
          expect(span && text.slice(span.start, span.end)).toBe(span?.exact);
          expect(span && span.start >= sentence.start && span.end <= sentence.end).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
