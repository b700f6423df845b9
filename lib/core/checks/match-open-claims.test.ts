import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { findOpenClaims } from '../find-open-claims';
import { matchOpenClaims, type OpenCheck, type OpenCoverage } from './match-open-claims';
import { checkWords } from '../../../locales/check-words';

const LEAD = 'Vladimir Putin and Kim Jong Un met in Pyongyang on Wednesday and signed a treaty. ';

let made = 0;
/** An article of a publisher of its own about the summit, with its open claims. */
function coverage(text: string, published = '2024-06-19'): OpenCoverage {
  const id = `article-${++made}`;
  const facts = { title: 'Putin meets Kim in Pyongyang', published, language: 'en' };
  const article = anArticle({ id, url: `https://${id}.example/`, publisher: id, ...facts });
  const openClaims = findOpenClaims(theSummit(), { article, text: LEAD + text });
  return {
    article,
    openClaims: openClaims.filter(({ sentence }) => sentence.start >= LEAD.length - 1),
  };
}

/** The check of the first open claim of `text`. */
function check(text: string, ...others: readonly string[]): OpenCheck | undefined {
  return matchOpenClaims(
    coverage(text),
    others.map((text) => coverage(text)),
    checkWords(),
  )[0];
}

const outcome = (here: string, there: string) => check(here, there)?.outcome;

const CONCERT = 'About 500 schoolchildren sang at the concert in the guest house.';

describe('matchOpenClaims', () => {
  it.each([
    ['the same figure', 'A choir of 500 schoolchildren sang at the evening concert.', 'corroborated'],
    ['a rounded one', 'At the concert 510 schoolchildren sang.', 'corroborated'],
    ['a wider one', 'Hundreds of schoolchildren sang at the concert.', 'corroborated'],
    ['another figure', 'At the concert in the guest house 300 schoolchildren sang.', 'differs'],
    [
      'another figure in a sentence that tells other things too',
      'Flags hung in every street, and 300 schoolchildren sang while the motorcade passed a brass band.',
      'only-here',
    ],
    ['a size that it exceeds', 'At the concert in the guest house dozens of schoolchildren sang.', 'related'],
    ['another head noun', 'About 500 soldiers sang at the concert in the guest house.', 'only-here'],
    [
      'the same noun of another kind',
      'About 300 Russian schoolchildren sang at the concert in the guest house.',
      'related',
    ],
    [
      'another figure on another day',
      'About 300 schoolchildren sang at the concert in the guest house in March.',
      'related',
    ],
    [
      'a plan',
      'About 300 schoolchildren will sing, as they sang before at the concert in the guest house.',
      'related',
    ],
  ])('holds a count against %s', (_, there, expected) => expect(outcome(CONCERT, there)).toBe(expected));

  it('takes no count for another’s contradiction when weeks lie between the two articles', () => {
    const later = coverage('At the concert in the guest house 300 schoolchildren sang.', '2024-06-28');
    expect(matchOpenClaims(coverage(CONCERT, '2024-06-12'), [later], checkWords())[0]?.outcome).toBe(
      'related',
    );
  });

  it('never takes two days for a disagreement unless the sentences say nothing else', () => {
    const here = 'The upper house of parliament approved it on 6 November 2023.';
    expect(outcome(here, 'The lower house approved it on 24 October 2023, as did a committee.')).toBe(
      'only-here',
    );
    expect(outcome(here, 'Parliament had approved it in its upper house on 6 November 2023.')).toBe(
      'corroborated',
    );
  });

  it('tells the same words in two articles from words in common', () => {
    const here = '"The cake was far too sweet for me," Dmitry Peskov told reporters.';
    expect(outcome(here, 'Dmitry Peskov said: "The cake was far too sweet for me"')).toBe('corroborated');
    expect(outcome(here, 'Xi Jinping said: "The cake was far too sweet for me"')).toBe('related');
    expect(outcome(here, 'Dmitry Peskov said: "The weather was far too hot for us"')).toBe('only-here');
  });

  it('is not contradicted by an article that states both figures, nor where it states both itself', () => {
    const both = `${CONCERT} Others say that 300 schoolchildren sang at the concert in the guest house.`;
    const other = 'At the concert in the guest house 300 schoolchildren sang.';
    expect(check(CONCERT, both)?.outcome).toBe('corroborated');
    expect(
      matchOpenClaims(coverage(both), [coverage(other)], checkWords()).map((each) => each.outcome),
    ).toEqual(['related', 'corroborated']);
  });

  it('counts articles and origins apart, and says so', () => {
    const told = 'The Kremlin said that 500 schoolchildren sang at the concert in the guest house.';
    expect(check(told, told.replace('that', 'on Thursday that'))).toMatchObject({
      articles: 2,
      origins: 1,
      why: 'The same in 2 articles; all rest on one origin.',
    });
  });

  it('says who states what where they differ', () => {
    const { why, others } =
      check(CONCERT, 'At the concert in the guest house 300 schoolchildren sang.') ?? {};
    expect(why).toBe(`${others?.[0]?.publisher} says 300 schoolchildren.`);
  });

  it('never holds an article against itself or its copy at another address', () => {
    const here = coverage(CONCERT);
    expect(matchOpenClaims(here, [here], checkWords())[0]?.others).toEqual([]);
    const copy = { ...here, article: { ...here.article, id: 'copy', publisher: null }, fingerprint: [1, 2] };
    expect(matchOpenClaims({ ...here, fingerprint: [1, 2] }, [copy], checkWords())[0]?.others).toEqual([]);
  });

  const sentence = fc
    .record({
      number: fc.constantFrom('3', '40', '500', 'more than 500', 'dozens of', '510'),
      noun: fc.constantFrom('schoolchildren', 'lamps', 'North Korean dancers', 'Russian dancers', 'hours'),
      verb: fc.constantFrom('sang', 'stood', 'will stand', 'have stood'),
      place: fc.constantFrom('at the concert', 'on the square in March', 'by the river Taedong'),
    })
    .map(({ number, noun, verb, place }) => `In all ${number} ${noun} ${verb} ${place} there.`);

  it('finds a disagreement, an agreement and a bearing both ways round', () => {
    const mirrored = { vaguer: 'more-exact', 'more-exact': 'vaguer' } as const;
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [one, two] = [coverage(a), coverage(b)];
        const there = matchOpenClaims(one, [two], checkWords()).flatMap(({ claim, others }) =>
          others.map((other) => [claim, other.claim, other.relation]),
        );
        const back = matchOpenClaims(two, [one], checkWords()).flatMap(({ claim, others }) =>
          others.map(({ claim: other, relation }) => [
            other,
            claim,
            relation === 'vaguer' || relation === 'more-exact' ? mirrored[relation] : relation,
          ]),
        );
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
