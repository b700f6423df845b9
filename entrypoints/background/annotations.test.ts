import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aClaim, aReading, anId } from '../../tests/builders';
import { describe as describeSpan } from '../../lib/core/annotation/describe';
import { claimOf, noteOf, quoteOf, topicOf } from '../../lib/core/annotation/annotation';
import { otherNotesOf } from '../../lib/core/annotation/with-edit';
import { hash32 } from '../../lib/core/text/hash';
import { bucketOf } from '../../lib/messaging/annotated-places';
import type { Keep } from '../../lib/messaging/protocol';
import { askedIn, quiet, readingOf, savedIn, settings } from '../../lib/messaging/shared-state';
import { allPlacements, annotationsOn } from '../../lib/store/annotations';
import { CrossreadDb } from '../../lib/store/db';
import type { ReadTab } from './analyse-page';
import { anchorPage, binHighlight, editHighlight, keepHighlight } from './annotations';
import { addPlaces, refreshPlaces } from './places';

const TEXT =
  'The ministry spoke on Monday. They shipped about 6,700 containers by rail, it said. Nobody else has counted them yet.';
const WORDS = 'about 6,700 containers by rail';
const ADDRESS = 'https://courier.example/summit?utm_source=mail#top';
const CANONICAL = 'https://courier.example/news/summit';

let db: CrossreadDb;
let databases = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  await quiet.write('');
  db = new CrossreadDb(`highlights-${databases++}`);
});
afterEach(() => db.delete());

function aTab(facts: Partial<ReadTab> = {}): ReadTab {
  return { id: 1, url: ADDRESS, incognito: false, ...facts };
}

const article = {
  url: CANONICAL,
  title: 'Containers counted',
  publisher: 'The Courier',
  byline: null,
  published: '2024-06-18',
  modified: null,
  language: 'en',
};

function aKeep(facts: Partial<Keep> = {}, text = TEXT): Keep {
  const start = text.indexOf(WORDS);
  const selector = describeSpan(text, { start, end: start + WORDS.length });
  if (!selector) throw new Error('the words are in the text');
  const says = { colour: 'blue', note: '', tags: [] } as const;
  return { id: anId(), article, selector, says: { ...says, tags: [] }, claim: null, ...facts };
}

const aDeed = () => ({ id: crypto.randomUUID(), at: Date.now() });

const anchor = (text: string, tab = aTab(), only: string[] | null = null) =>
  anchorPage(db, { article, text, only }, tab);

describe('a highlight', () => {
  it('is kept with what the page says of itself, and found again', async () => {
    await keepHighlight(
      db,
      aKeep({ says: { colour: 'blue', note: 'who counted?', tags: ['arms'] } }),
      aTab(),
    );
    const { highlights } = await anchor(TEXT);
    expect(highlights).toMatchObject([
      { id: anId(), colour: 'blue', note: 'who counted?', tags: ['arms'], exact: WORDS },
    ]);
    expect(highlights[0]?.anchoring).toEqual({
      status: 'placed',
      span: { start: TEXT.indexOf(WORDS), end: TEXT.indexOf(WORDS) + WORDS.length },
    });
  });

  it('is found at its own address, at the canonical one, and at a twin of either', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const at = async (url: string, stated: string) => {
      const page = { article: { ...article, url: stated }, text: TEXT, only: null };
      return (await anchorPage(db, page, aTab({ url }))).highlights.length;
    };
    expect(await at('https://courier.example/summit', 'https://courier.example/summit')).toBe(1);
    expect(await at('https://m.courier.example/other?id=1', CANONICAL)).toBe(1);
    expect(await at(`${CANONICAL}/amp/`, `${CANONICAL}/amp/`)).toBe(1);
    expect(await at('https://courier.example/another', 'https://courier.example/another')).toBe(0);
  });

  it('whose number was changed is told as changed, and noted for the library', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const { highlights } = await anchor(TEXT.replace('6,700', '7,600'));
    expect(highlights[0]?.anchoring).toMatchObject({
      status: 'changed',
      difference: { touches: ['number'] },
    });
    expect((await allPlacements(db)).get(anId())).toMatchObject({
      status: 'changed',
      found: 'about 7,600 containers by rail',
    });
  });

  it('is placed from the first, before its page was seen again', async () => {
    await keepHighlight(db, aKeep(), aTab());
    expect((await allPlacements(db)).get(anId())?.status).toBe('placed');
  });

  it('belongs to the claim of which most words were selected', async () => {
    const aClaimOn = (id: string, words: string) => {
      const start = TEXT.indexOf(words);
      const sentence = 'They shipped about 6,700 containers by rail, it said.';
      return aClaim({
        id,
        span: { start, end: start + words.length, exact: words },
        sentence: { start: 30, end: 30 + sentence.length, exact: sentence },
      });
    };
    const claims = [aClaimOn('how', 'rail'), aClaimOn('how-many', 'about 6,700 containers')];
    const read = aReading({ article: { ...article, id: 'a' }, topic: 'summit', claims });
    await readingOf(1).write(read);
    await keepHighlight(db, aKeep(), aTab());
    const [annotation] = await db.annotations.toArray();
    expect(annotation && [topicOf(annotation), claimOf(annotation)]).toEqual(['summit', 'how-many']);
  });

  it('that is nowhere in the text is lost, and still there', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const { highlights } = await anchor(
      'Something else altogether stands here now, about the weather in spring.',
    );
    expect(highlights.map(({ anchoring }) => anchoring)).toEqual([{ status: 'lost' }]);
    expect((await annotationsOn(db, ['courier.example/news/summit'])).map(quoteOf)).toEqual([WORDS]);
  });

  it('is not kept in a private window, and the reader is told', async () => {
    await expect(keepHighlight(db, aKeep(), aTab({ incognito: true }))).rejects.toThrow('private window');
    expect(await db.annotations.count()).toBe(0);
  });

  it('is not made where the reader paused, and the reader is told', async () => {
    await settings.write({ ...(await settings.read()), paused: true });
    await expect(keepHighlight(db, aKeep(), aTab())).rejects.toThrow('paused');
    expect(await db.annotations.count()).toBe(0);
  });

  it('is made on a site that is never read where the reader asked for that on this page', async () => {
    await quiet.write(' courier.example ');
    await expect(keepHighlight(db, aKeep(), aTab())).rejects.toThrow('never read');
    await askedIn(1).write('https://courier.example/summit?utm_source=mail');
    await keepHighlight(db, aKeep(), aTab());
    expect((await anchor(TEXT)).highlights).toHaveLength(1);
    const next = aTab({ url: 'https://courier.example/account' });
    await expect(keepHighlight(db, aKeep({ id: anId(2) }), next)).rejects.toThrow('never read');
    expect((await anchor(TEXT, next)).highlights).toEqual([]);
    await settings.write({ ...(await settings.read()), paused: true });
    await expect(keepHighlight(db, aKeep({ id: anId(2) }), aTab())).rejects.toThrow('paused');
  });

  it('leaves no trace in the store when its page is seen in a private window', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const before = await allPlacements(db);
    const shrunk = TEXT.replace(WORDS, 'them');
    expect((await anchor(shrunk, aTab({ id: 2, incognito: true }))).highlights).toHaveLength(1);
    expect(await allPlacements(db)).toEqual(before);
  });

  it('is left alone where the reader paused', async () => {
    await keepHighlight(db, aKeep(), aTab());
    await settings.write({ ...(await settings.read()), pausedSites: ['courier.example'] });
    expect((await anchor(TEXT)).highlights).toEqual([]);
  });

  it('belongs to the topic that its page was read for, where it was', async () => {
    await keepHighlight(db, aKeep(), aTab());
    expect((await db.annotations.toArray()).map(topicOf)).toEqual([null]);
  });
});

describe('of a highlight that fits in several places', () => {
  it('the words around each are at hand for the panel, until one place is left', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const copy = `What follows is told twice, in one and the same page of it. ${TEXT} `.repeat(2);
    const { highlights } = await anchor(copy);
    expect(highlights.map(({ anchoring }) => anchoring.status)).toEqual(['ambiguous']);
    const places = (await savedIn(1).read())?.places[anId()];
    expect(places?.map(([{ exact }]) => exact)).toEqual([WORDS, WORDS]);
    expect(places?.map(([{ suffix }]) => suffix.includes('Nobody else'))).toEqual([true, true]);
    await anchor(TEXT);
    expect((await savedIn(1).read())?.places[anId()]).toEqual([]);
  });
});

describe('of a highlight whose words changed', () => {
  it('those that stand there now are at hand for the panel, where they stand', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const changed = TEXT.replace('6,700', '9,300');
    const { highlights } = await anchor(changed);
    expect(highlights.map(({ anchoring }) => anchoring.status)).toEqual(['changed']);
    const [place] = (await savedIn(1).read())?.places[anId()] ?? [];
    expect(changed.slice(place?.[1].start, place?.[1].end)).toBe(place?.[0].exact);
  });
});

describe('of the highlights of a page', () => {
  it('only those are placed again which were asked for, and the others stay where they were', async () => {
    await keepHighlight(db, aKeep({ id: anId(1) }), aTab());
    await keepHighlight(db, aKeep({ id: anId(2) }), aTab());
    await anchor(TEXT);
    const { highlights } = await anchor(`New. ${TEXT}`, aTab(), [anId(2)]);
    expect(highlights.map(({ id }) => id)).toEqual([anId(2)]);
    const start = TEXT.indexOf(WORDS);
    const here = await savedIn(1).read();
    expect(here?.anchorings[anId(1)]).toMatchObject({ span: { start } });
    expect(here?.anchorings[anId(2)]).toMatchObject({ span: { start: start + 5 } });
  });

  it('a page may change and delete its own', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const reply = await editHighlight(
      db,
      { deed: aDeed(), id: anId(), edit: { note: 'see page 4' } },
      aTab(),
    );
    expect(reply.before?.[0].exact).toBe((await db.annotations.get(anId()))?.target.selector[0].exact);
    expect((await db.annotations.toArray()).map(noteOf)).toEqual(['see page 4']);
    await binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, aTab());
    expect((await anchor(TEXT)).highlights).toEqual([]);
    await keepHighlight(db, aKeep({ id: anId(2) }), aTab());
    await binHighlight(db, { deed: aDeed(), id: anId(2), isBinned: true }, aTab());
    await anchor(TEXT);
    await binHighlight(db, { deed: aDeed(), id: anId(2), isBinned: false }, aTab());
    expect((await anchor(TEXT)).highlights.map(({ id }) => id)).toEqual([anId(2)]);
  });

  it('is changed once by each deed, however late a page asks for it again', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const first = { deed: aDeed(), id: anId(), edit: { note: 'first', from: { note: '' } } };
    const second = { deed: aDeed(), id: anId(), edit: { note: 'second', from: { note: 'first' } } };
    const deleting = { deed: aDeed(), id: anId(), isBinned: true };
    for (const edit of [first, second, first, second]) await editHighlight(db, edit, aTab());
    for (const isBinned of [true, false])
      await binHighlight(db, { ...deleting, deed: aDeed(), isBinned }, aTab());
    await binHighlight(db, deleting, aTab());
    await binHighlight(db, { deed: aDeed(), id: anId(), isBinned: false }, aTab());
    await binHighlight(db, deleting, aTab());
    await keepHighlight(db, aKeep(), aTab());
    const [now, ...others] = await db.annotations.toArray();
    expect([now && noteOf(now), now?.deleted, now?.earlier, others]).toEqual(['second', null, [], []]);
  });

  it('keeps what was written in another window while a page that asks late was not heard', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const unheard = { deed: aDeed(), id: anId(), edit: { note: 'written first', from: { note: '' } } };
    const at = Date.now() + 1;
    const other = {
      deed: { ...aDeed(), at },
      id: anId(),
      edit: { note: 'written second', from: { note: '' } },
    };
    await new Promise((resolve) => setTimeout(resolve, 5));
    await editHighlight(db, other, aTab());
    await editHighlight(db, unheard, aTab());
    const [now] = await db.annotations.toArray();
    expect(now && [noteOf(now), otherNotesOf(now).map(({ note }) => note)]).toEqual([
      'written second',
      ['written first'],
    ]);
  });

  it('grows one no further than it may, and loses no note for that', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const long = 'x'.repeat(900_000);
    const write = (note: string) =>
      editHighlight(db, { deed: aDeed(), id: anId(), edit: { note, from: { note: '' } } }, aTab());
    for (let i = 0; i < 5; i++) await write(`${i}${long}`);
    await expect(write(`5${long}`)).rejects.toThrow('Make a new highlight');
    const [now] = await db.annotations.toArray();
    const notes = now && [noteOf(now), ...otherNotesOf(now).map(({ note }) => note)];
    expect(notes?.map((note) => note.charAt(0)).sort()).toEqual(['0', '1', '2', '3', '4']);
    await editHighlight(db, { deed: aDeed(), id: anId(), edit: { colour: 'green' } }, aTab());
  });

  it('several that are kept at once are all known to be here, however slow storage is', async () => {
    const { session } = fakeBrowser.storage;
    const read = session.get.bind(session);
    const slow = vi.spyOn(session, 'get').mockImplementation(async (key) => {
      const stored = await read(key);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return stored;
    });
    const ids = [anId(1), anId(2), anId(3)];
    await Promise.all(ids.map((id) => keepHighlight(db, aKeep({ id }), aTab())));
    slow.mockRestore();
    expect(Object.keys((await savedIn(1).read())?.anchorings ?? {}).sort()).toEqual(ids);
  });

  it('a page may touch none that was not placed in it', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const other = aTab({ id: 2, url: 'https://elsewhere.example/' });
    const stranger = { ...article, url: other.url ?? '' };
    await anchorPage(db, { article: stranger, text: TEXT, only: null }, other);
    await expect(
      editHighlight(db, { deed: aDeed(), id: anId(), edit: { note: 'mine' } }, other),
    ).rejects.toThrow('another page');
    await expect(binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, other)).rejects.toThrow(
      'another page',
    );
    expect((await db.annotations.toArray()).map(({ deleted }) => deleted)).toEqual([null]);
  });

  it('a page of another site may touch none of the page that was in its tab before it', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const next = aTab({ url: 'https://elsewhere.example/' });
    await expect(binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, next)).rejects.toThrow(
      'another page',
    );
  });
});

describe('a page that states the address of another site', () => {
  it('sees nothing of what was saved there', async () => {
    await keepHighlight(db, aKeep(), aTab());
    const liar = aTab({ id: 3, url: 'https://evil.example/' });
    expect((await anchor(TEXT, liar)).highlights).toEqual([]);
  });
});

describe('the index of places that the gate asks', () => {
  const stored = async () =>
    Object.entries(await fakeBrowser.storage.local.get(null)).filter(([key]) => key.startsWith('annotated:'));

  it('names both places of a page, and forgets them with its last highlight', async () => {
    await keepHighlight(db, aKeep(), aTab());
    expect((await stored()).flatMap(([, hashes]) => hashes)).toHaveLength(2);
    const before = await stored();
    await refreshPlaces(db);
    expect(await stored()).toEqual(before);
    await binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, aTab());
    await refreshPlaces(db);
    expect(await stored()).toEqual([]);
  });

  it('misses none that is added while it is written anew, nor one of two added at once', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `courier.example/${n}`);
    const inOneBucket = many.filter((key) => bucketOf(hash32(key)) === 'annotated:7');
    expect(inOneBucket.length).toBeGreaterThan(2);
    await Promise.all([refreshPlaces(db), ...inOneBucket.map((key) => addPlaces([key]))]);
    const hashes = (await stored()).flatMap(([, some]) => some);
    expect(new Set(hashes)).toEqual(new Set(inOneBucket.map((key) => hash32(key))));
  });

  it('has the place before the highlight is stored, so that none is stored and not found', async () => {
    const stopped = new Error('the worker was killed');
    const add = vi.spyOn(db.annotations, 'add').mockImplementationOnce(() => Dexie.Promise.reject(stopped));
    await expect(keepHighlight(db, aKeep(), aTab())).rejects.toThrow(stopped);
    expect((await stored()).flatMap(([, hashes]) => hashes)).toHaveLength(2);
    add.mockRestore();
  });

  it('says whether there is any highlight at all, so that else no page need ask', async () => {
    const isAny = async () => (await fakeBrowser.storage.local.get('annotated'))['annotated'];
    await refreshPlaces(db);
    expect(await isAny()).toBe(false);
    await keepHighlight(db, aKeep(), aTab());
    expect(await isAny()).toBe(true);
    await refreshPlaces(db);
    expect(await isAny()).toBe(true);
    await binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, aTab());
    await refreshPlaces(db);
    expect(await isAny()).toBe(false);
  });

  it('is not written again when it knows a place already', async () => {
    await addPlaces(['courier.example/summit?id=1']);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await addPlaces(['courier.example/summit?id=2']);
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });
});
