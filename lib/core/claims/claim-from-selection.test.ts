import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle, aPack } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { checkClaims } from '../checks/check-claims';
import type { Topic } from '../topic/compile';
import { parseTopicPack } from '../topic/parse';
import type { TopicPack } from '../topic/schema';
import { claimFromSelection, offerClaims } from './claim-from-selection';
import { checkWords } from '../../../locales/check-words';

type Question = TopicPack['questions'][number];

/** A question without cues: nothing but the reader leads to it. */
function asking(id: string, value: Question['value'], facts: Partial<Question> = {}): Question {
  return { id, text: { en: `${id}?` }, group: 'talks', value, cues: {}, not: {}, ...facts };
}

const TOPIC = compiled([
  asking(
    'containers',
    { type: 'quantity', unit: 'container', nouns: 'container*', cumulative: true, atLeast: 100 },
    { group: 'arms', cues: { en: ['ship*'] } },
  ),
  asking('guests', { type: 'quantity', unit: 'guest', nouns: 'guest*', atMost: 500 }),
  asking('day', { type: 'date' }),
  asking('hour', { type: 'time' }),
  asking('place', { type: 'place' }),
  asking('paper', {
    type: 'choice',
    exclusive: true,
    options: [
      { id: 'treaty', label: { en: 'a treaty' }, cues: { en: ['pact'] } },
      { id: 'memo', label: { en: 'Side letter' }, cues: { en: ['memorandum'] } },
    ],
  }),
  asking(
    'signed',
    { type: 'statement', yes: { en: 'it was signed' }, no: { en: 'it was not signed' } },
    { cues: { en: ['sign*'] } },
  ),
  asking('friendly', { type: 'statement', yes: { en: 'friendly' }, no: { en: 'not friendly' } }),
]);

function compiled(questions: Question[]): Topic {
  const pack = aPack();
  const result = parseTopicPack({
    ...pack,
    entities: [
      ...pack.entities,
      { id: 'harbour', name: { en: 'Old Harbour' }, kind: 'place', aliases: { '*': ['Harbour'] } },
      { id: 'ministry', name: { en: 'the ministry' }, kind: 'organisation', aliases: { '*': ['Ministry'] } },
    ],
    groups: [...pack.groups, { id: 'talks', title: { en: 'Talks' }, scene: false }],
    questions,
    claims: [],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.topic;
}

/** `[words]` of a text are selected. */
function selected(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { article: { article: anArticle(), text: marked.replace(/[[\]]/g, '') }, span: { start, end } };
}

function saved(marked: string, question: string) {
  const { article, span } = selected(marked);
  return claimFromSelection(TOPIC, article, span, question);
}

describe('claimFromSelection', () => {
  it.each([
    ['They had [9,000 containers] there.', 'containers', '9,000 containers'],
    ['They had [9,000] containers there.', 'containers', '9,000 containers'],
    ['They said there were [9,000].', 'containers', '9,000 containers'],
    ['They moved [9,000] crates.', 'containers', '9,000 containers'],
    ['It began on [19 June 2024] in rain.', 'day', '19 June 2024'],
    ['It began at [2.45 am] in rain.', 'hour', '02:45'],
    ['It began at the [Harbour] in rain.', 'place', 'Old Harbour'],
    ['They left with [a pact] in hand.', 'paper', 'a treaty'],
    ['They left with [a Side Letter], no more.', 'paper', 'Side letter'],
    ['They [signed it].', 'signed', 'it was signed'],
    ['They [have not signed it].', 'signed', 'it was not signed'],
    ['They [had no quarrel at all].', 'friendly', 'friendly'],
  ])('reads %s as an answer to “%s?”: %s', (marked, question, display) => {
    expect(saved(marked, question)?.display).toBe(display);
  });

  it.each([
    ['a figure without an answer in it', 'They had [no idea] of 9,000 containers.', 'containers'],
    ['a figure that counts what another question asks for', 'Some [300] guests came.', 'containers'],
    ['a year', 'They had met in [2023].', 'containers'],
    ['a figure beyond the bounds of the question', 'They had [9,000 guests] there.', 'guests'],
    ['a place that the topic does not know', 'It began in [Springfield].', 'place'],
    ['an option that nobody names', 'They left with [a loaf of bread].', 'paper'],
    ['a question that is none', 'They had [9,000 containers].', 'weather'],
    ['no words', 'They had[ … ]9,000 containers.', 'friendly'],
  ])('is nothing for %s', (_name, marked, question) => {
    expect(saved(marked, question)).toBeNull();
  });

  it('credits whom the sentence credits, though that is not selected, and says that the reader made it', () => {
    const claim = saved('The Ministry said it had [shipped 9,000 containers].', 'containers');
    expect(claim).toMatchObject({ attribution: ['the ministry'], origin: 'ministry', modality: 'reported' });
    expect(claim?.rules).toEqual(['reader:selection', 'cue:ship*', 'attribution:subject-said']);
  });

  it('names no cue where none led to it', () => {
    expect(saved('They had [9,000 containers] there.', 'containers')?.rules).toEqual(['reader:selection']);
  });

  it('gives its offsets in the whole text, however long, and the sentence of the answer', () => {
    const before = 'Ada and Bob spoke for long. '.repeat(300);
    const marked = `${before}\n\nA headline\nAda came. [They had 9,000 containers. Bob] left.`;
    const { article } = selected(marked);
    const claim = saved(marked, 'containers');
    expect(claim?.sentence.exact).toBe('They had 9,000 containers.');
    expect(claim?.span?.exact).toBe('9,000 containers');
    for (const span of [claim?.sentence, claim?.span])
      expect(article.text.slice(span?.start, span?.end)).toBe(span?.exact);
  });

  it('takes the answer that is selected, not its neighbour’s', () => {
    const text = (a: string, b: string) => `The US counts ${a}; Seoul counts ${b}.`;
    expect(saved(text('[11,000 containers]', '6,700 containers'), 'containers')?.display).toContain('11,000');
    expect(saved(text('11,000 containers', '[6,700 containers]'), 'containers')?.display).toContain('6,700');
  });

  it('is held against other articles as any claim', () => {
    const claim = saved('They moved [9,000] crates.', 'containers');
    if (!claim) throw new Error('the figure answers');
    const other = {
      article: anArticle({ id: 'other', url: 'https://other.example/' }),
      claims: [{ ...claim, id: 'found', article: 'other', rules: ['cue:ship*'] }],
    };
    const [check] = checkClaims(TOPIC, { article: anArticle(), claims: [claim] }, [other], checkWords());
    expect(check).toMatchObject({ outcome: 'corroborated', articles: 2 });
  });
});

describe('offerClaims', () => {
  const offered = (marked: string) => {
    const { article, span } = selected(marked);
    return offerClaims(TOPIC, article, span).map(
      ({ question, claim, isLikely }) =>
        `${isLikely ? 'likely ' : ''}${question.id}${claim ? `: ${claim.display}` : ''}`,
    );
  };

  it('puts first what the sentence speaks of, then what the words hold a value for, then the rest by group', () => {
    expect(offered('On [19 June 2024 they signed] and shipped it.')).toEqual([
      'likely signed: it was signed',
      'likely containers',
      'day: 19 June 2024',
      'guests',
      'hour',
      'place',
      'paper',
      'friendly: friendly',
    ]);
  });

  it('offers every question once, and no answer where nothing is selected', () => {
    const { article } = selected('They [shipped] it.');
    const offers = offerClaims(TOPIC, article, { start: 3, end: 3 });
    expect(offers.map(({ question }) => question.id).sort()).toEqual(
      TOPIC.pack.questions.map(({ id }) => id).sort(),
    );
    expect(offers.filter(({ claim, isLikely }) => claim || isLikely)).toEqual([]);
  });

  it('takes no statement for likely whose words stand elsewhere in the sentence', () => {
    const likely = (marked: string) => offered(marked).filter((offer) => offer.startsWith('likely'));
    expect(likely('Ada watched [their moves with] care and they signed it.')).toEqual([]);
    expect(likely('Ada watched their moves with care and [they signed it].')).toEqual([
      'likely signed: it was signed',
    ]);
  });

  it('tells an answer that was read in the words from one that only the reader sees in them', () => {
    const { article, span } = selected('On [19 June 2024 they signed] it.');
    const isRead = offerClaims(TOPIC, article, span).flatMap(({ question, claim, isRead }) =>
      claim ? [[question.id, isRead]] : [],
    );
    expect(isRead).toEqual([
      ['signed', true],
      ['day', true],
      ['friendly', false],
    ]);
  });

  it('keeps to what a question is not about', () => {
    const topic = compiled([
      asking(
        'signed',
        { type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } },
        {
          cues: { en: ['sign*'] },
          not: { en: ['autograph*'] },
        },
      ),
    ]);
    const { article, span } = selected('They [signed autographs].');
    expect(offerClaims(topic, article, span)).toMatchObject([{ isLikely: false }]);
  });

  it('never throws, and never leaves the text, whatever is selected in whatever text', () => {
    const piece = fc.constantFrom(
      '9,000 containers',
      'Ada',
      'said',
      'not',
      '19 June 2024',
      '2.45am',
      'pact',
      '“',
      '”',
      '.',
      '?',
      '\n',
      ' ',
      '👩‍👩‍👧',
      '\ud83d',
      'é',
      'مرحبا',
      '平壤',
      '24',
      'years',
      'according to',
      'signed',
      '\u00ad',
      'ß',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    const offset = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.constantFrom(Number.NaN, Infinity, 0.5));
    fc.assert(
      fc.property(text, offset, offset, (whole, start, end) => {
        for (const { claim } of offerClaims(
          TOPIC,
          { article: anArticle({ language: null }), text: whole },
          { start, end },
        )) {
          if (!claim) continue;
          for (const span of [claim.span, claim.sentence])
            expect(whole.slice(span?.start, span?.end)).toBe(span?.exact);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the summit’s questions from a selection of everything', () => {
    const text = 'Vladimir Putin landed in Pyongyang at about 2.45am on Wednesday. '.repeat(2_000);
    const offers = offerClaims(theSummit(), { article: anArticle(), text }, { start: 0, end: text.length });
    expect(offers[0]?.isLikely).toBe(true);
    expect(offers.find(({ question }) => question.id === 'arrival.time')?.claim?.display).toBe('about 02:45');
  });
});
