/** What two articles state beside the topic's questions: found when the panel's section is opened, marked where it matters. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfText } from '../../scripts/browser/text-page';
import { ANY_CLAIM, clickMark, marksIn, openReader, waitFor, waitForMarks, type Reader } from './harness';

const FIRST = `Putin and Kim meet in Pyongyang
Vladimir Putin arrived in Pyongyang on 19 June 2024 and met Kim Jong Un for a summit. It is his first visit to North Korea in 24 years.
About 500 schoolchildren sang at the concert in the guest house. Some 40 lamps lit the road from the airport.
The two leaders signed a treaty on a comprehensive strategic partnership.`;
const SECOND = `A treaty in Pyongyang
Kim Jong Un received Vladimir Putin at the airport in Pyongyang; the Russian president had not visited North Korea for 24 years.
At the concert in the guest house 300 schoolchildren sang. Some 40 dancers waited on the road from the airport.
Russia and North Korea signed a treaty on a comprehensive strategic partnership on 19 June 2024.`;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('what no question asks for', () => {
  it('is held against other articles in the panel, and marked in the page where it differs', async () => {
    const first = await reader.visit(reader.pages.addPage('/concert-1.html', pageOfText(FIRST)));
    await waitForMarks(first, ANY_CLAIM);
    const page = await reader.visit(reader.pages.addPage('/concert-2.html', pageOfText(SECOND)));
    await waitForMarks(page, ANY_CLAIM);
    expect((await marksIn(page, ANY_CLAIM)).map(({ text }) => text)).not.toContain('300 schoolchildren');

    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    await panel.click('.open-claims summary');
    const found = await panel.waitUntil<{ value: string; outcome: string; text: string }[]>(`(() => {
      const items = [...document.querySelectorAll('.open-claim')].map((item) => ({
        value: item.querySelector('.value').textContent,
        outcome: item.dataset.outcome,
        text: item.textContent,
      }));
      return items.length > 0 && items;
    })()`);
    expect(found.map(({ value, outcome }) => [value, outcome])).toEqual([
      ['300 schoolchildren', 'differs'],
      ['Some 40 dancers', 'only-here'],
    ]);
    expect(found[0]?.text).toContain('About 500 schoolchildren sang at the concert in the guest house.');

    await waitFor(
      async () => (await marksIn(page, 'differs')).some(({ text }) => text === '300 schoolchildren'),
      5000,
      'the figure was not marked in the page',
    );
    expect(await reader.rows('openReadings')).toHaveLength(2);
    expect(reader.refused).toEqual([]);
  });
});
