import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { findOpenClaims } from '../find-open-claims';
import { contains } from '../text/span';
import type { OpenClaim } from './open-claim';

const LEAD = 'Vladimir Putin and Kim Jong Un met in Pyongyang on Wednesday and signed a treaty. ';

/** The open claims of an article about the summit that ends with `text`. */
function openIn(text: string, language = 'en'): readonly OpenClaim[] {
  const article = anArticle({ title: 'Putin meets Kim in Pyongyang', published: '2024-06-19', language });
  const openClaims = findOpenClaims(theSummit(), { article, text: LEAD + text });
  return openClaims.filter(({ sentence }) => sentence.start >= LEAD.length - 1);
}

const displays = (text: string) => openIn(text).map(({ display }) => display);

describe('extractOpenClaims', () => {
  it.each([
    ['About 500 schoolchildren sang on the square.', ['About 500 schoolchildren']],
    ['The limousine is worth £250,000, a dealer said.', ['£250,000']],
    ['Exports fell by 0.6% in May, the bank said.', ['0.6%', 'May 2024']],
    ['A concert of two hours ended the evening.', ['two hours']],
    ['More than twelve thousand flowers lined the road.', ['More than twelve thousand flowers']],
  ])('keeps the figures of “%s”', (text, found) => expect(displays(text)).toEqual(found));

  it.each([
    ['The two leaders waved.'],
    ['Their three children stayed at home.'],
    ['The 13-member delegation followed.'],
    ['He brought another 500 flowers.'],
    ['One guest left.'],
    ['He called it a "good" day.'],
    ['It was a "very good and fruitful day".'],
  ])('finds nothing to keep in “%s”', (text) => expect(displays(text)).toEqual([]));

  it('keeps a quotation that is on somebody’s word', () => {
    const [quoted] = openIn('"The cake was far too sweet," Dmitry Peskov told reporters.');
    expect(quoted).toMatchObject({
      kind: 'quotation',
      value: { type: 'quotation', words: 'the cake was far too sweet' },
      display: '“The cake was far too sweet”',
      span: { exact: 'The cake was far too sweet' },
      attribution: ['Dmitry Peskov'],
      origin: 'russia',
      modality: 'reported',
    });
  });

  it.each([
    ['de', 'Die Kapelle spielte um 9.30 Uhr.'],
    ['fr', 'La fanfare a joué à 9h30.'],
    ['fr', 'Les deux hommes ont souri.'],
    ['es', 'Los dos hombres sonrieron.'],
    ['de', 'Die drei Kinder lachten.'],
    ['it', 'I due uomini sorridono.'],
  ])('finds nothing to keep in the %s “%s”', (language, text) => expect(openIn(text, language)).toEqual([]));

  it('takes the days of a running total for a part of it', () => {
    const [counted, ...more] = openIn('About 500 schoolchildren have sung on the square since September.');
    expect(counted?.value).toMatchObject({ max: 500, period: { from: '2023-09-01', to: null } });
    expect(more).toEqual([]);
  });

  it('makes none of words that answer a question of the topic', () => {
    const text = 'US officials say the North has shipped about 11,000 containers of munitions to Russia.';
    expect(displays(text)).toEqual([]);
  });

  it('says what is counted, of which kind, in what, when and on whose word', () => {
    const [counted] = openIn(
      'The Kremlin said on Wednesday that 500 North Korean schoolchildren sang at the concert in May.',
    );
    expect(counted).toMatchObject({
      value: { type: 'quantity', min: 500, max: 500, approx: false, unit: 'schoolchild' },
      kind: 'count',
      qualifiers: ['north', 'korean'],
      words: ['sang', 'concert'],
      when: { from: '2024-05-01', to: '2024-06-19' },
      attribution: ['Kremlin'],
    });
  });

  it('is planned where the article says so', () => {
    expect(openIn('Some 40 dancers will perform at the banquet.')[0]?.modality).toBe('planned');
  });

  it('takes of an article that only mentions the event the sentences which speak of it', () => {
    const article = anArticle({ title: 'Farming news', published: '2025-03-01' });
    const text =
      'Farmers in the valley sold 700 sheep. Prices rose by 3%. ' +
      'Last June Putin and Kim Jong Un signed a treaty in Pyongyang before 300 guests. ' +
      'The market had 900 stalls.';
    const openClaims = findOpenClaims(theSummit(), { article, text });
    expect(openClaims.map(({ display }) => display)).toEqual(['300 guests']);
  });

  it('keeps at most three of a sentence and twenty of an article', () => {
    expect(openIn('They gave 5 cups, 6 plates, 7 spoons, 8 forks and 9 knives.')).toHaveLength(3);
    const long = Array.from({ length: 60 }, (_, i) => `On the square stood ${i + 30} lamps of steel.`);
    const article = anArticle({ title: 'Putin meets Kim in Pyongyang', published: '2024-06-19' });
    expect(findOpenClaims(theSummit(), { article, text: LEAD + long.join(' ') })).toHaveLength(20);
  });

  it('gives the same ids each time, and other ids to other articles', () => {
    const ids = (id: string) => {
      const article = anArticle({ id, title: 'Putin meets Kim in Pyongyang', published: '2024-06-19' });
      const text = `${LEAD}About 500 schoolchildren sang on the square.`;
      return findOpenClaims(theSummit(), { article, text }).map((claim) => claim.id);
    };
    expect(ids('a')).toEqual(ids('a'));
    expect(ids('a')).not.toEqual(ids('b'));
  });

  const pieces = fc.constantFrom(
    ...'500 children|$3|"|“|”|%|. |, |two|the|1,000,000|June 19|said Peskov|—|\n|12:30|ß|한국|年|３|one of|dozens of|🙂|más de|of rice'.split(
      '|',
    ),
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  it('throws at no text, and gives spans that lie in their sentence and say what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'ko', null), (tail, language) => {
        const text = LEAD + tail;
        const article = anArticle({ title: 'Putin meets Kim', published: '2024-06-19', language });
        const openClaims = findOpenClaims(theSummit(), { article, text });
        expect(new Set(openClaims.map(({ id }) => id)).size).toBe(openClaims.length);
        for (const { span, sentence } of openClaims) {
          expect(contains(sentence, span)).toBe(true);
          expect(text.slice(span.start, span.end)).toBe(span.exact);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
        }
      }),
      { numRuns: 300 },
    );
  });
});
