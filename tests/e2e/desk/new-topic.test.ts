/** Topics made and changed in the desk in a real Chromium, through the interface alone: from an article, from nothing, in full. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  EXTENSION_ID,
  keepPicture,
  marksIn,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;

interface Story {
  readonly language: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}
interface Stories {
  readonly first: Story;
  readonly second: Story;
  readonly third: Story;
}
const storiesOf = (name: string): Stories =>
  JSON.parse(readFileSync(`tests/fixtures/proposals/${name}.json`, 'utf8')) as Stories;
const MARATHON = storiesOf('marathon-en');
const MAYOR = storiesOf('mayor-de');

interface Row {
  readonly title: string;
  readonly topics: readonly string[];
}

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
});

/** Pastes a story, and waits for the page on which a topic is proposed from it, with what it would find. */
async function paste({ title, text, published }: Story): Promise<void> {
  await page.goto(`${DESK}#/new-topic`);
  await page.getByLabel('Text of an article').fill(`${title}\n\n${text}`);
  await page.getByLabel('When it appeared').fill(published);
  await page.getByRole('button', { name: 'Make a topic from this text' }).click();
  await page.getByRole('heading', { name: 'Follow this event' }).waitFor();
  await page.locator('.verdict').waitFor();
}

const follow = () => page.getByRole('button', { name: 'Follow this event' }).click();
const verdict = () => page.locator('.verdict').innerText();
const titleField = () => page.getByLabel('What the event is called');

function asPage({ language, publisher, published, title, text }: Story): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${publisher}">
    <meta property="article:published_time" content="${published}"></head>
    <body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

const topicsOf = async (title: string) => {
  const rows = (await reader.rows('articles')) as Row[];
  return rows.find((row) => row.title === title)?.topics;
};

/** How the reading of the page with this title stands; undefined where nobody read it. */
async function stateOf(title: string): Promise<string | undefined> {
  const readings = Object.values(await reader.stored('session')) as {
    state?: string;
    article?: { title: string };
  }[];
  return readings.find((reading) => reading?.article?.title === title)?.state;
}

/** Opens a story as a page, and gives its tab. */
const open = (path: string, story: Story) => reader.visit(reader.pages.addPage(path, asPage(story)));

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(name: RegExp, most = 120): Promise<void> {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const at = document.activeElement;
      const labels =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : [];
      return at?.getAttribute('aria-label') ?? (labels[0]?.textContent || at?.textContent || '');
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

describe('a topic made from one article', () => {
  it('proposes name, days, who, where and what to ask, and marks the article beside it', async () => {
    await paste(MARATHON.first);
    expect(await titleField().inputValue()).toBe('Harbour City Marathon, October 2026');
    expect(await page.getByLabel('First day').inputValue()).toBe('2026-10-04');
    expect(await page.locator('.ticked-part').count()).toBeGreaterThan(10);
    expect(await page.getByText(/here: about 80,000 spectators/).count()).toBe(1);
    expect(await verdict()).toBe('It would be about this event.');
    expect(await page.locator('.trial .claim-mark').count()).toBeGreaterThan(5);
    expect(await page.locator('.trial .mention-words').count()).toBeGreaterThan(1);
    await keepPicture('new-topic.png', await page.screenshot({ fullPage: true }));
  });

  it('finds and compares a second article on the event, and leaves a third on a similar one alone', async () => {
    await paste(MARATHON.first);
    await follow();
    await page.waitForURL(/#\/topic\//);
    await page.getByText(/You follow “Harbour City Marathon, October 2026” now/).waitFor();
    await expect.poll(() => topicsOf(MARATHON.first.title)).toHaveLength(1);

    const { text } = MARATHON.second;
    // Rounded figures that are as near as 11,900 and 12,400 agree.
    const second = await open('/marathon-second.html', {
      ...MARATHON.second,
      text: text.replace('11,900', '9,800'),
    });
    const differing = await waitForMarks(second, 'differs');
    expect(differing.map(({ text }) => text).join(' ')).toContain('9,800');
    const agreeing = await marksIn(second, 'corroborated');
    expect(agreeing.map(({ text }) => text).join(' ')).toContain('214');
    await keepPicture('new-topic-second.png', await second.screenshot());
    await second.close();

    const third = await open('/marathon-third.html', MARATHON.third);
    // The gate asks for it to be read, as it names the same people; when that is over nothing was painted.
    await expect
      .poll(() => topicsOf(MARATHON.second.title), { timeout: 10_000 })
      .toEqual(await topicsOf(MARATHON.first.title));
    await expect.poll(() => stateOf(MARATHON.third.title), { timeout: 10_000 }).toBe('off-topic');
    expect(await marksIn(third)).toEqual([]);
    expect((await topicsOf(MARATHON.third.title)) ?? []).toEqual([]);
    await third.close();
  });

  it('says where the article tells no day', async () => {
    await paste({ ...storiesOf('trial-en').second, published: '' });
    const says = page.getByText('The article does not say when it appeared: set the days.');
    await says.waitFor();
    await page.getByLabel('First day').fill('2026-03-02');
    await expect.poll(() => says.count()).toBe(0);
  });

  it('of a German article has German names and questions', async () => {
    await paste(MAYOR.first);
    expect(await titleField().inputValue()).toContain('Kranzburg');
    expect(await page.getByLabel('Words for it').inputValue()).toContain('Wahl');
    expect(await verdict()).toBe('It would be about this event.');
    await follow();
    await page.waitForURL(/#\/topic\//);
    const second = await open('/mayor-second.html', MAYOR.second);
    const marks = await waitForMarks(second, 'differs|corroborated');
    expect(marks.length).toBeGreaterThan(1);
    await second.close();
  });
});

describe('a kept article', () => {
  it('leads to a topic made from it', async () => {
    await paste(storiesOf('festival-fr').first);
    const article = page.url().split('/').at(-1);
    await page.goto(`${DESK}#/article/${article}`);
    await page.getByRole('link', { name: 'Follow this event…' }).click();
    await page.getByRole('heading', { name: 'Follow this event' }).waitFor();
    expect(page.url()).toContain(`#/new-topic/${article}`);
  });
});

describe('while it is being made', () => {
  it('a part that is unticked is no longer found, and comes back with all that it was', async () => {
    await paste(storiesOf('strike-en').first);
    const asked = page.locator('.ticked-part', { hasText: 'here: ' }).first();
    const label = await asked.locator('label').first().innerText();
    const answers = () => page.locator('.trial-claims').getByText(label, { exact: true }).count();
    const before = await answers();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: label, exact: true }).uncheck();
    await expect.poll(answers).toBe(0);
    await page.getByRole('checkbox', { name: label, exact: true }).check();
    await expect.poll(answers).toBe(before);
  });

  it('the preview follows an alias that is edited', async () => {
    await paste(storiesOf('earthquake-en').first);
    await expect.poll(verdict).toBe('It would be about this event.');
    for (const name of await page.locator('.ticked-part:has(select) > div > label').allInnerTexts())
      await page.getByLabel(`What “${name}” is to the event`).selectOption('other');
    await page.getByLabel('Add a name', { exact: true }).fill('Nobody Hereabouts');
    await page.getByLabel('Add a name', { exact: true }).press('Enter');
    await expect.poll(verdict).toBe('It would have nothing to do with this event.');
    await page.getByText(/It does not name Nobody Hereabouts/).waitFor();
    const part = page.locator('.ticked-part', { hasText: 'Nobody Hereabouts' });
    await part.getByText('Ways of writing it').click();
    await part.getByLabel('Ways of writing “Nobody Hereabouts”').fill('Nobody Hereabouts\nrescue services');
    await expect.poll(verdict, { timeout: 5_000 }).toBe('It would be about this event.');
  });

  it('a mistake is shown at its field, saving is refused, and what was found before stays', async () => {
    await paste(storiesOf('strike-en').first);
    await titleField().fill('');
    const field = page.locator('.editor-field', { has: titleField() });
    await field.locator('.mistakes-here').waitFor();
    expect(await titleField().getAttribute('aria-invalid')).toBe('true');
    await page.getByText('this is what it found before').waitFor();
    await follow();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('summary-place');
    expect(page.url()).toContain('#/new-topic/');
    await page.locator('.mistake-summary').getByRole('button').first().click();
    expect(await titleField().evaluate((input) => input === document.activeElement)).toBe(true);
    await titleField().fill('The strike');
    await expect.poll(() => page.locator('.mistakes-here').count()).toBe(0);
  });

  it('what was typed outlives a reload and a closed tab, and can be discarded', async () => {
    await paste(storiesOf('trial-en').first);
    await titleField().fill('A trial of my own naming');
    const kept = async () =>
      ((await reader.rows('drafts')) as { pack: { title: { en: string } } }[]).map(
        ({ pack }) => pack.title.en,
      );
    await expect.poll(kept).toContain('A trial of my own naming');
    await page.reload();
    await page.getByText(/You were making this topic/).waitFor();
    expect(await titleField().inputValue()).toBe('A trial of my own naming');
    await page.close();
    page = await reader.context.newPage();
    await page.goto(`${DESK}#/new-topic`);
    await page.getByRole('button', { name: 'Go on with “A trial of my own naming”' }).click();
    await expect.poll(() => titleField().inputValue()).toBe('A trial of my own naming');
    await page.getByRole('button', { name: 'Delete it and begin anew' }).click();
    await expect.poll(() => titleField().inputValue()).not.toBe('A trial of my own naming');
  });
});

describe('a topic from nothing', () => {
  it('is made of three names, by keyboard alone', async () => {
    await page.goto(`${DESK}#/new-topic`);
    await page.getByRole('heading', { name: 'From nothing' }).waitFor();
    await tabTo(/^Begin with an empty topic$/);
    await page.keyboard.press('Enter');
    await titleField().waitFor();
    // Nothing was written yet, so nothing is said to be wrong; saving says what is missing.
    await page.getByText('As soon as name, days').waitFor();
    expect(await page.locator('.mistakes-here, .mistake-summary li').count()).toBe(0);
    await tabTo(/^Follow this event$/);
    await page.keyboard.press('Enter');
    await page.locator('.mistake-summary li').first().waitFor();
    await tabTo(/^What the event is called$/);
    await page.keyboard.type('Kite festival at Lunden');
    await tabTo(/^First day$/);
    await page.keyboard.type('05162027');
    await tabTo(/^Words for it$/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('festival, fair');
    await tabTo(/^Add a name$/);
    for (const name of ['Lunden Kite Club', 'Mira Oskarsdottir', 'Lunden Beach']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => page.locator('.ticked-part').count()).toBe(3);
    await expect.poll(() => page.locator('.mistake-summary li').allInnerTexts()).toEqual([]);
    await tabTo(/^Follow this event$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/topic\/topic-/);
    const topics = (await reader.rows('topics')) as { pack: { title: { en: string }; event: unknown } }[];
    expect(topics.find(({ pack }) => pack.title.en === 'Kite festival at Lunden')?.pack.event).toMatchObject({
      window: { from: '2027-05-16', to: '2027-05-16' },
      participants: [['lunden-kite-club'], ['mira-oskarsdottir'], ['lunden-beach']],
      nouns: { en: 'festival|fair' },
    });
  });
});

describe('the full editor', () => {
  const edit = async () => {
    await paste(storiesOf('summit-en').first);
    await page.getByRole('button', { name: 'All fields…' }).click();
    await page.getByRole('heading', { name: /^Edit: / }).waitFor();
    await page.locator('.verdict').waitFor();
  };

  it('leads from a mistake to its field, and saves once it is mended', async () => {
    await edit();
    await page.locator('.part-name').first().click();
    const aliases = page.locator('.part[data-open] [data-path$=".aliases"] textarea').first();
    const before = await aliases.inputValue();
    await aliases.fill(`${before}\nq`);
    const mistake = page.locator('.mistake-summary li').first();
    await mistake.waitFor();
    await page.locator('.part-name').first().click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('It is not saved yet').waitFor();
    await mistake.getByRole('button').click();
    expect(await aliases.evaluate((area) => area === document.activeElement)).toBe(true);
    await aliases.fill(before);
    await expect.poll(() => page.locator('.mistake-summary li').count()).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Saved: /).waitFor();
  });

  it('says what was done so that a title without end leaves the way back in sight', async () => {
    await edit();
    await page.locator('.part-name').first().click();
    const endless = 'W'.repeat(500);
    await page.locator('.part[data-open] [data-path$=".name"] input').first().fill(endless);
    await page
      .locator('.part-head')
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    const message = page.locator('.message');
    await message.getByRole('button', { name: 'Undo' }).waitFor();
    expect((await message.innerText()).length).toBeLessThan(150);
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 900 });
      const box = await message.getByRole('button', { name: 'Close this message' }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      expect((await message.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('brings back what was removed', async () => {
    await edit();
    const names = () => page.locator('.part-name').allInnerTexts();
    const before = await names();
    await page
      .locator('.part-head')
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(names).not.toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(before);
  });

  describe('of a topic that is changed elsewhere', () => {
    const title = () => page.locator('[data-path="title"] input').first();
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
    const titles = async () =>
      ((await reader.rows('topics')) as { id: string; pack: { title: { en: string } } }[]).map(
        ({ pack }) => pack.title.en,
      );
    /** Makes a topic that is opened in a second tab too, and gives that tab. */
    const open = async (name: string): Promise<Page> => {
      await paste({ ...MARATHON.first, title: name });
      await titleField().fill(name);
      await follow();
      await page.waitForURL(/#\/topic\//);
      await page.getByText(`You follow “${name}” now`).waitFor();
      const address = page.url().replace(/#\/topic\//, '#/edit-topic/');
      const other = await reader.context.newPage();
      for (const tab of [page, other]) {
        await tab.goto(address);
        await tab.getByRole('heading', { name: `Edit: ${name}` }).waitFor();
      }
      return other;
    };
    const saveIn = async (tab: Page, name: string) => {
      await tab.locator('[data-path="title"] input').first().fill(name);
      await tab.getByRole('button', { name: 'Save', exact: true }).click();
      await tab.getByText(`Saved: ${name}`).waitFor();
    };

    it('overwrites nothing: the reader takes the other’s, or saves a copy', async () => {
      const other = await open('Two tabs run');
      await saveIn(other, 'Their run');
      await other.close();
      await title().fill('My run');
      await save();
      await page.getByRole('button', { name: 'Take the other tab’s' }).waitFor();
      expect(await titles()).toContain('Their run');
      expect(await faultsIn(page)).toEqual([]);
      await keepPicture('topic-conflict.png', await page.screenshot());
      await page.getByRole('button', { name: 'Take the other tab’s' }).click();
      await expect.poll(() => title().inputValue()).toBe('Their run');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => title().inputValue()).toBe('My run');
      await save();
      await page.getByRole('button', { name: 'Save mine as a copy' }).click();
      await page.getByRole('heading', { name: 'Edit: My run (copy)' }).waitFor();
      expect(await titles()).toEqual(expect.arrayContaining(['Their run', 'My run (copy)']));
    });

    it('does not bring back what was deleted without a word', async () => {
      const other = await open('Deleted run');
      await other.goto(`${DESK}#/topics`);
      await other.getByLabel('More to do with “Deleted run”').click();
      await other.getByRole('button', { name: 'Delete…' }).click();
      await other.getByRole('button', { name: 'Delete', exact: true }).click();
      await other.getByText('“Deleted run” is in the bin').waitFor();
      await title().fill('Kept run');
      await save();
      const anew = page.getByRole('button', { name: 'Save it as a new topic' });
      await anew.waitFor();
      expect(await titles()).not.toContain('Kept run');
      await anew.click();
      await page.getByText('Saved as a new topic: Kept run').waitFor();
      await other.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(titles).toEqual(expect.arrayContaining(['Kept run', 'Deleted run']));
      await other.close();
    });

    it('keeps what is typed while it is saved', async () => {
      const other = await open('Typing run');
      await other.close();
      await title().fill('Saved run');
      await save();
      await title().press('End');
      await title().pressSequentially(' and more');
      await page.getByText(/^Saved: Saved run/).waitFor();
      const drafts = async () =>
        ((await reader.rows('drafts')) as { pack: { title: { en: string } } }[]).map(
          ({ pack }) => pack.title.en,
        );
      await expect
        .poll(async () => [...(await titles()), ...(await drafts())])
        .toContain('Saved run and more');
      await page.reload();
      await expect.poll(() => title().inputValue()).toBe('Saved run and more');
    });
  });

  it('explains why a topic that comes with Crossread cannot be changed, and edits a copy of it', async () => {
    await page.goto(`${DESK}#/edit-topic/pyongyang-summit-2024`);
    await page.getByText(/comes with Crossread and cannot be changed/).waitFor();
    await page.getByRole('button', { name: 'Duplicate it and edit the copy' }).click();
    await page.getByRole('heading', { name: /^Edit: .*\(copy\)/ }).waitFor();
    expect(await page.locator('.part').count()).toBeGreaterThan(50);
  });
});

describe('for everyone', () => {
  it.each([1280, 768])('has nothing that axe objects to, light or dark, at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${DESK}#/new-topic`);
    await page.getByRole('heading', { name: 'From nothing' }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await paste(MARATHON.second);
    await page.getByText('Ways of writing it').first().click();
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'All fields…' }).click();
    await page.getByRole('heading', { name: /^Edit: / }).waitFor();
    await page.getByRole('button', { name: /^The event/ }).click();
    await page.getByRole('button', { name: /^Questions/ }).click();
    await page.locator('.part-name').last().click();
    expect(await faultsIn(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
