/** In another language: a card and the panel tell values and reasons in it, and what is kept of them stays English. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUES } from '../../locales/catalogues';
import { speak } from '../../locales/say';
import { t } from '../../locales/t-checks';
import {
  ANY_CLAIM,
  cardIn,
  clickMark,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';
import { choose } from './life/asking';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

it('says on card and panel in German why a check came out so, and of what value', async () => {
  const other = await reader.visit('/samples/northlight-daily.html');
  await waitForMarks(other, ANY_CLAIM);
  await other.close();
  await choose(reader, { language: 'de' });
  await waitFor(
    async () => JSON.stringify(await reader.stored('local')).includes('"code":"de"'),
    10_000,
    'the extension does not speak German',
  );

  const page = await reader.visit('/samples/harbour-courier.html');
  await waitForMarks(page, ANY_CLAIM);
  const at = (await marksIn(page, ANY_CLAIM)).findIndex(({ text }) => text.includes('24 years'));
  await pointAtMark(page, ANY_CLAIM, at);
  const card = await waitFor(async () => (await cardIn(page)) || null, 5000, 'no card opened');
  const why = sameFigureIn('de');
  expect(card).toMatch(/hier\s+24 Jahre/);
  expect(card).toMatch(why);

  await clickMark(page, ANY_CLAIM, at);
  const panel = await reader.panel();
  await panel.waitUntil(`document.querySelector('.claim[data-selected="true"]')`);
  const text = await panel.text();
  expect(text).toContain('24 Jahre');
  expect(text).toMatch(why);

  const rows = (await reader.rows('claims')).map((row) => JSON.stringify(row));
  expect(rows.some((row) => row.includes('"display":"24 years"'))).toBe(true);
  expect(rows.filter((row) => row.includes('"display":"24 Jahre"'))).toEqual([]);
});

/** “Same figure, rounded, in … articles” as a language has it. */
function sameFigureIn(code: 'de'): RegExp {
  speak(code, CATALOGUES[code]);
  const text = t('rounded.figure', { n: 77 });
  speak('en', {});
  return new RegExp(text.replace('77', String.raw`\d+`));
}
