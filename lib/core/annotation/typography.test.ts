import { expect, it } from 'vitest';
import { isSameWording } from './typography';

it.each([
  ['“so” he said', '"so" he said'],
  ['“so” he said', '« so » he said'],
  ['„so“ he said', '»so« he said'],
  ['‘so’ he said', '“so” he said'],
  ['don’t', "don't"],
  ['war — and peace', 'war—and peace'],
  ['war — and peace', 'war -- and peace'],
  ['pages 5–7', 'pages 5-7'],
  ['wait…', 'wait...'],
  ['con\u00adtainer', 'container'],
  ['con\u200btainer', 'container'],
  ['two  \n words', 'two\u00a0words'],
  ['café', 'cafe\u0301'],
  ['eﬃcient', 'efficient'],
  ['Vraiment\u202f?', 'Vraiment?'],
  ['2024 年', '2024年'],
  ['第一行\n第二行', '第一行第二行'],
])('takes %s and %s for the same words', (a, b) => {
  expect(isSameWording(a, b)).toBe(true);
  expect(isSameWording(b, a)).toBe(true);
});

it.each([
  ['US', 'us'],
  ['resumé', 'resume'],
  ['10²', '102'],
  ['½', '1/2'],
  ['−5', '5'],
  ['from 3 -5', 'from 3 5'],
  ['1,5', '15'],
  ['1.5', '1,5'],
  ['1 5', '15'],
  ['re-sign', 'resign'],
  ['no one', 'noone'],
  ['wait, then', 'wait then'],
  ['5′', '5″'],
  ['Ａ', 'A'],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
])('does not take %s for %s', (a, b) => {
  expect(isSameWording(a, b)).toBe(false);
  expect(isSameWording(b, a)).toBe(false);
});

it('is through with a run of white space however long it is', () => {
  // What looks at each space from each other one does not come back from this.
  const [few, many] = ['\n \u00a0'.repeat(100_000), ' '.repeat(1_000_000)];
  expect(isSameWording(`ab${few}»cd`, `ab${many}»cd`)).toBe(true);
  expect(isSameWording(`ab${few}cd`, `ab${many}ce`)).toBe(false);
});
