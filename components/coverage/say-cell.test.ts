import { describe, expect, it } from 'vitest';
import { aRowAnswer } from '../../tests/coverage-builders';
import { clamp, creditsOf, leadOf, sayCell } from './say-cell';

const ONE = { answers: [aRowAnswer()], denials: [] };

describe('sayCell', () => {
  it('says value, how it is put, on whose word, and what it comes to', () => {
    const answer = aRowAnswer({
      modality: 'alleged',
      attribution: ['US State Department', 'Reuters'],
      outcome: 'differs',
    });
    expect(sayCell({ answers: [answer], denials: [] })).toBe(
      '11,000 containers, alleged, Credited to US State Department, as told to Reuters. Differs',
    );
  });

  it('says that nobody is credited, what the reader did, and that it was imported', () => {
    const answer = aRowAnswer({ attribution: [], curated: 'corrected', source: 'import' });
    expect(sayCell({ answers: [answer], denials: [] })).toBe(
      '11,000 containers, no source named, corrected by you, imported. Only here',
    );
  });

  it('says how many more answers there are, and that it denies', () => {
    const cell = { answers: [aRowAnswer(), aRowAnswer(), aRowAnswer()], denials: [] };
    expect(sayCell(cell)).toContain('and 2 more answers');
    const denial = (...attribution: string[]) =>
      aRowAnswer({ display: 'denied', modality: 'denied', attribution });
    const denials = [denial('Moscow'), denial('Pyongyang'), denial('Moscow')];
    const said = 'reports a denial, Credited to Moscow, Credited to Pyongyang';
    expect(sayCell({ answers: [], denials })).toBe(said);
    expect(sayCell({ answers: [aRowAnswer()], denials })).toBe(`${sayCell(ONE)}. ${said}`);
    expect(creditsOf(denials)).toBe('Moscow, Pyongyang');
  });

  it('says of what is denied how else it stands to the others', () => {
    const answer = aRowAnswer({ outcome: 'denied', beside: 'not-comparable' });
    expect(sayCell({ answers: [answer], denials: [] })).toMatch(/Denied, Not like for like$/);
  });

  it('says that there is no answer', () => expect(sayCell(undefined)).toBe('no answer'));
});

describe('leadOf', () => {
  it('is the answer that comes to what the cell comes to', () => {
    const answers = [
      aRowAnswer({ claim: 'a', outcome: 'corroborated' }),
      aRowAnswer({ claim: 'b', outcome: 'differs' }),
    ];
    expect(leadOf({ answers, denials: [] })?.claim).toBe('b');
  });

  it('is of those that are denied the one whose other sign the cell shows', () => {
    const answers = [
      aRowAnswer({ claim: 'a', outcome: 'denied', beside: 'corroborated' }),
      aRowAnswer({ claim: 'b', outcome: 'denied', beside: 'not-comparable' }),
    ];
    expect(leadOf({ answers, denials: [] })?.claim).toBe('b');
  });

  it('is none where the article only denies', () => {
    expect(leadOf({ answers: [], denials: [aRowAnswer()] })).toBeNull();
  });

  it('is what the reader said, whatever else the article says', () => {
    const answers = [
      aRowAnswer({ claim: 'a', outcome: 'differs' }),
      aRowAnswer({ claim: 'b', outcome: 'only-here', curated: 'corrected' }),
    ];
    expect(leadOf({ answers, denials: [] })?.claim).toBe('b');
  });
});

describe('clamp', () => {
  it('leaves a short value as it is and cuts one of 5,000 characters', () => {
    expect(clamp('24 years')).toBe('24 years');
    expect(clamp('a'.repeat(5000)).length).toBeLessThan(200);
  });

  it('cuts no character in two', () => {
    expect(clamp(`${'a'.repeat(159)}😀 and more`)).toBe(`${'a'.repeat(159)}…`);
  });
});
