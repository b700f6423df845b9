/** "Save as claim" from the selection to the panel, through a reload and an edit, and taken back; by real mouse and keys. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfText } from '../../../scripts/browser/text-page';
import { ANY_CLAIM, clickMark, marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { press, selectWords, waitForPopover } from './annotating';

const STORY = `Putin and Kim meet in Pyongyang
Vladimir Putin arrived in Pyongyang on 19 June 2024 and met Kim Jong Un for a summit, his first visit to North Korea in 24 years.
By one reckoning 9,000 crates had come by rail before that. Children sang at the concert in the guest house, and lamps lit the road.
The two leaders signed a treaty on a comprehensive strategic partnership before the Russian president flew on to Vietnam.`;
const EDITED = STORY.replace('Vladimir', 'Corrected on Friday. Vladimir');

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('a selection saved as a claim', () => {
  it('answers the chosen question among the page’s claims, also once the page was edited, until the reader removes it', async () => {
    const address = reader.pages.addPage('/crates.html', pageOfText(STORY));
    const page = await reader.visit(address);
    await waitForMarks(page, ANY_CLAIM);
    const marked = async () => (await marksIn(page, ANY_CLAIM)).map(({ text }) => text);
    expect(await marked()).not.toContain('9,000');

    await selectWords(page, '9,000');
    await waitForPopover(page);
    await press(page, 'button', 'Save as claim');
    await press(page, 'button', /containers.*9,000 containers/);
    const isMarked = (wanted: boolean) =>
      waitFor(
        async () => (await marked()).some((text) => text.includes('9,000')) === wanted,
        8000,
        `the claim was ${wanted ? 'not' : 'still'} marked`,
      );
    await isMarked(true);

    reader.pages.addPage('/crates.html', pageOfText(EDITED));
    await page.reload();
    await isMarked(true);

    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    const saved = `[...document.querySelectorAll('.claim')].find((claim) => claim.innerText.includes('saved by you'))`;
    await panel.waitUntil(`${saved}?.innerText.includes('9,000 containers')`);
    await panel.evaluate(`(() => {
      const claim = ${saved};
      if (claim.querySelector('.claim-head').ariaExpanded !== 'true') claim.querySelector('.claim-head').click();
    })()`);
    const pressInPanel = (name: string) =>
      panel.waitUntil(`(() => {
        const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
        button?.click();
        return button !== undefined;
      })()`);
    await pressInPanel('Delete my claim');
    await isMarked(false);
    expect(await panel.text()).toContain('Your claim was deleted.');
    await pressInPanel('Undo');
    await isMarked(true);
    await panel.waitUntil(`${saved} !== undefined`);
    expect(reader.refused).toEqual([]);
  });
});
