import { describe, expect, it } from 'vitest';
import { describe as describeWords } from '../../../lib/core/annotation/describe';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { Answer, Row } from '../../../lib/core/coverage/row';
import { factsOf } from '../../../lib/core/topic/facts';
import { aClaim, anAnnotation, aPack } from '../../../tests/builders';
import { claimsInText, savedInText } from './marks-in-text';

const TOPIC = factsOf(aPack());
const TEXT = 'An editor’s note was put above it.\nThey shipped 11,000 containers.';
const AHEAD = 35;

const standing = (facts: Partial<StandingClaim> = {}): StandingClaim => ({
  ...aClaim(),
  source: 'page',
  ...facts,
});

function aRow(...answers: Partial<Answer>[]): ReadonlyMap<string, Row> {
  const row: Row = {
    question: 'containers',
    answers: answers.map((facts) => ({
      ...aClaim(),
      claim: 'claim-1',
      passages: 1,
      outcome: 'differs',
      beside: null,
      source: 'page',
      curated: null,
      ...facts,
    })),
    denials: [],
    values: 1,
    origins: 1,
    articles: 1,
    outcomes: new Set(['differs']),
  };
  return new Map([['containers', row]]);
}

describe('claims in a kept text', () => {
  it('are marked where their sentence stands now, with what they come to', () => {
    const { marks, listed } = claimsInText(TOPIC, [standing()], TEXT, aRow({}));
    expect(marks).toMatchObject([
      { claim: 'claim-1', start: AHEAD + 13, end: AHEAD + 30, outcome: 'differs' },
    ]);
    expect(marks[0]?.label).toBe('How many containers were shipped? 11,000 containers: others say otherwise');
    expect(listed).toMatchObject([
      { answer: '11,000 containers', outcome: 'differs', isInText: true, gist: '' },
    ]);
  });

  it('come to nothing while they were not compared', () => {
    expect(claimsInText(TOPIC, [standing()], TEXT, new Map()).listed).toMatchObject([{ outcome: null }]);
  });

  it('come to what the passage comes to that says the same on the same word', () => {
    const again = standing({ id: 'claim-9' });
    expect(claimsInText(TOPIC, [again], TEXT, aRow({})).listed).toMatchObject([{ outcome: 'differs' }]);
    const others = aRow({ attribution: ['Seoul'] });
    expect(claimsInText(TOPIC, [again], TEXT, others).listed).toMatchObject([{ outcome: null }]);
  });

  it('are listed, and not marked, where a pack says them in its own words or the text is another', () => {
    const gist = { start: 0, end: 0, exact: 'Seoul counts containers.' };
    const ofPack = standing({ id: 'p', source: 'pack', span: null, sentence: gist });
    const lost = standing({ id: 'l', sentence: { start: 0, end: 9, exact: 'Not here.' } });
    const { marks, listed } = claimsInText(TOPIC, [ofPack, lost, standing()], TEXT, new Map());
    expect(marks.map(({ claim }) => claim)).toEqual(['claim-1']);
    expect(listed.map(({ id, gist: said }) => [id, said])).toEqual([
      ['claim-1', ''],
      ['p', 'Seoul counts containers.'],
      ['l', 'Not here.'],
    ]);
  });
});

describe('highlights in a kept text', () => {
  it('are marked where their words are, and left out where they are not', () => {
    const selector = describeWords(TEXT, { start: AHEAD + 13, end: AHEAD + 30 });
    if (!selector) throw new Error('the words are there');
    const there = anAnnotation({ colour: 'green', target: { source: 'x', selector } });
    const gone = anAnnotation({ exact: 'A sentence about soup that nobody wrote.' });
    expect(savedInText([gone, there], TEXT)).toEqual([
      { start: AHEAD + 13, end: AHEAD + 30, colour: 'green' },
    ]);
  });
});
