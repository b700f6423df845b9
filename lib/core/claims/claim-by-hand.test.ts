import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimByHand } from './claim-by-hand';
import type { Correction } from './curation';
import { isByReader } from './reader-claims';

const TEXT = 'A meeting.\nThey shipped 11,000 containers. Seoul counts 6,700. More to come.\nThe end.';
const SAYS: Correction = {
  question: 'containers',
  value: { type: 'quantity', min: 11000, max: 11000, approx: false, unit: 'container' },
  display: '11,000 containers',
  attribution: [],
  origin: null,
  modality: 'asserted',
  polarity: 'affirmed',
};
const made = (start: number, end: number) =>
  claimByHand({ id: 'mine', topic: 'summit', article: 'article-1', text: TEXT, span: { start, end } }, SAYS);

it.each([
  ['11,000', 'They shipped 11,000 containers.'],
  ['containers. Seoul', 'They shipped 11,000 containers. Seoul counts 6,700.'],
  ['A meeting', 'A meeting.'],
  ['end.', 'The end.'],
])('is of the words “%s”, in their sentence', (words, sentence) => {
  const start = TEXT.indexOf(words);
  const claim = made(start, start + words.length);
  expect(claim).toMatchObject({ ...SAYS, span: { exact: words }, sentence: { exact: sentence } });
  expect(isByReader(claim)).toBe(true);
});

it('has a sentence that holds its words, whatever was selected', () => {
  const at = fc.nat({ max: TEXT.length });
  fc.assert(
    fc.property(at, at, (a, b) => {
      fc.pre(a !== b);
      const { span, sentence } = made(Math.min(a, b), Math.max(a, b));
      expect(span?.exact).toBe(TEXT.slice(Math.min(a, b), Math.max(a, b)));
      expect(sentence.exact).toBe(TEXT.slice(sentence.start, sentence.end));
      expect(sentence.start).toBeLessThanOrEqual(Math.min(a, b));
      expect(sentence.end).toBeGreaterThanOrEqual(Math.max(a, b));
    }),
  );
});
