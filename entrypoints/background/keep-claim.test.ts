import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aPack, aPacksFile } from '../../tests/builders';
import { askedIn, quiet, readingOf, settings } from '../../lib/messaging/shared-state';
import { parseTopicPack } from '../../lib/core/topic/parse';
import { CrossreadDb } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { removeReaderClaim } from '../../lib/store/reader-claims';
import { analysePage, type ReadTab } from './analyse-page';
import { keepClaimFor, offersFor } from './keep-claim';
import { repaintTabs } from './readings';
import { importPacks } from './topics';

const TEXT = 'Ada met Bob at the summit. They had 9,000 containers with them. Bob shipped 11,000 containers.';
const MINE = '8a1f2c7e-4f0f-4b6e-9d2a-1f4a3b5c6d7e';

let db: CrossreadDb;
let tab: ReadTab;
let databases = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await quiet.write('');
  db = new CrossreadDb(`keep-claim-${databases++}`);
  const nothing = async () => {};
  Object.assign(fakeBrowser.action, {
    setBadgeText: nothing,
    setTitle: nothing,
    setBadgeBackgroundColor: nothing,
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ ok: true, value: undefined }) });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(aPacksFile(aPack())));
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://courier.example/summit' });
  tab = { id, url: 'https://courier.example/summit', incognito: false };
});
afterEach(() => db.delete());

function aPage(text = TEXT) {
  const facts = { publisher: 'The Courier', byline: null, published: '2024-06-18', modified: null };
  return {
    article: { url: 'https://courier.example/summit', title: 'Ada meets Bob', language: 'en', ...facts },
    text,
  };
}

/** The words as a page selects them; its text has more in it than the article's. */
function selecting(words: string, text = `Menu. News. ${TEXT}`) {
  const start = text.indexOf(words);
  return { ...aPage(text), start, end: start + words.length };
}

const keep = (words = '9,000 containers', facts = {}) =>
  keepClaimFor(db, { id: MINE, topic: 'summit', question: 'containers', ...selecting(words), ...facts }, tab);

const claimsHere = async () =>
  (await readingOf(tab.id).read())?.claims.map(({ id, span }) => [
    id === MINE ? 'mine' : 'found',
    span?.exact,
  ]);

describe('offering questions', () => {
  it('tells what the words would answer, in the reader’s words', async () => {
    expect(await offersFor(db, selecting('9,000'), tab)).toEqual([
      {
        topic: 'summit',
        question: 'containers',
        text: 'How many containers were shipped?',
        group: 'Arms',
        display: '9,000 containers',
        isLikely: false,
        isRead: true,
      },
    ]);
  });

  it('offers them on a page about something else as well: that is for the reader to say', async () => {
    const soup = selecting('300 containers', 'A recipe for 300 containers of soup.');
    expect(await offersFor(db, soup, tab)).toMatchObject([{ display: '300 containers' }]);
  });

  it('mixes the questions of all topics, those first that the sentence speaks of', async () => {
    const [first] = aPack().questions;
    if (!first) throw new Error('the pack has a question');
    const having = { ...first, id: 'had', cues: { en: ['had + with them'] } };
    const other = parseTopicPack({ ...aPack(), id: 'talks', questions: [first, having], claims: [] });
    if (!other.ok) throw new Error(JSON.stringify(other.errors));
    await importPacks(db);
    await importTopic(db, other.topic);
    const offers = await offersFor(db, selecting('9,000'), tab);
    expect(offers.map(({ topic, question }) => `${topic} ${question}`)).toEqual([
      'talks had',
      'summit containers',
      'talks containers',
    ]);
  });

  it('has nothing to offer when nothing is followed', async () => {
    await settings.write({ ...(await settings.read()), topicsOff: ['summit'] });
    expect(await offersFor(db, selecting('9,000'), tab)).toEqual([]);
  });
});

describe('keeping a claim', () => {
  it('shows it among the page’s claims, where its words are in the article’s text', async () => {
    await analysePage(db, { ...aPage(), truncated: false }, tab);
    await keep();
    await repaintTabs(db, { topic: 'summit' });
    expect(await claimsHere()).toEqual([
      ['mine', '9,000 containers'],
      ['found', '11,000 containers'],
    ]);
    const [mine] = (await readingOf(tab.id).read())?.claims ?? [];
    expect(TEXT.slice(mine?.span?.start, mine?.span?.end)).toBe('9,000 containers');
  });

  it('keeps it when the page is read again, edited', async () => {
    await keep();
    const edited = `Corrected. ${TEXT}`;
    const { paint } = await analysePage(db, { ...aPage(edited), truncated: false }, tab);
    const mark = paint.marks.find(({ claim }) => claim === MINE);
    expect(edited.slice(mark?.span.start, mark?.span.end)).toBe('9,000 containers');
    expect(mark?.why).toContain('You saved this claim.');
    expect(await claimsHere()).toHaveLength(2);
  });

  it('paints it before what was found in the same words, which is back when the reader removes it', async () => {
    await analysePage(db, { ...aPage(), truncated: false }, tab);
    await keep('11,000 containers');
    const again = () => analysePage(db, { ...aPage(), truncated: false }, tab);
    expect((await again()).paint.marks.map(({ claim }) => claim)).toEqual([MINE]);
    await removeReaderClaim(db, MINE);
    await repaintTabs(db);
    expect(await claimsHere()).toEqual([['found', '11,000 containers']]);
  });

  it('shows it on a page in which no topic is found', async () => {
    const text = 'A recipe for 300 containers of soup.';
    const soup = { ...aPage(text), article: { ...aPage().article, title: 'Soup' } };
    await keep('', { ...soup, start: 13, end: 27 });
    const { paint } = await analysePage(db, { ...soup, truncated: false }, tab);
    expect(paint.marks.map(({ span }) => span.exact)).toEqual(['300 containers']);
    expect(await readingOf(tab.id).read()).toMatchObject({
      state: 'read',
      topic: 'summit',
      relevance: 'none',
    });
  });

  it('changes nothing when it is asked again', async () => {
    await keep();
    const before = await db.claims.toArray();
    await keep();
    expect(await db.claims.toArray()).toEqual(before);
    expect(before.filter(({ source }) => source === 'reader').map(({ id }) => id)).toEqual([MINE]);
  });
});

describe('what cannot be kept is refused, with what to do', () => {
  const kept = () => db.articles.filter(({ source }) => source === 'page').count();

  it('in a private window', async () => {
    tab = { ...tab, incognito: true };
    await expect(keep()).rejects.toThrow('Open the page in an ordinary window');
    await expect(offersFor(db, selecting('9,000'), tab)).rejects.toThrow('ordinary window');
    expect(await kept()).toBe(0);
  });

  it('where no articles are to be kept', async () => {
    await settings.write({ ...(await settings.read()), keepArticles: false });
    await expect(offersFor(db, selecting('9,000'), tab)).rejects.toThrow('Allow it there');
    await expect(keep()).rejects.toThrow('Allow it there');
    expect(await kept()).toBe(0);
  });

  it('where the reader paused, also where it was asked for', async () => {
    await askedIn(tab.id).write(tab.url ?? '');
    for (const pause of [{ paused: true }, { pausedSites: ['courier.example'] }]) {
      await settings.write({ ...(await settings.read()), paused: false, ...pause });
      await expect(offersFor(db, selecting('9,000'), tab)).rejects.toThrow('paused here');
      await expect(keep()).rejects.toThrow('paused here');
    }
    expect(await kept()).toBe(0);
  });

  it('on a site that is never read, but where the reader asked for it on this page', async () => {
    await quiet.write(' courier.example ');
    await expect(offersFor(db, selecting('9,000'), tab)).rejects.toThrow('never read');
    await expect(keep()).rejects.toThrow('never read');
    expect(await kept()).toBe(0);
    await askedIn(tab.id).write(tab.url ?? '');
    expect(await offersFor(db, selecting('9,000'), tab)).toHaveLength(1);
    await keep();
    expect(await kept()).toBe(1);
  });

  it('on a topic that is no longer followed', async () => {
    await expect(keep('9,000', { topic: 'another' })).rejects.toThrow('no longer follow');
  });

  it('from words without an answer', async () => {
    await expect(keep('with them')).rejects.toThrow('Select the words that do');
    expect(await kept()).toBe(0);
  });

  it('on a full disk', async () => {
    db.snapshots.hook('creating', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(keep()).rejects.toThrow('no room left');
    expect(await kept()).toBe(0);
  });
});
