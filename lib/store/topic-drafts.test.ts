import { beforeEach, describe, expect, it } from 'vitest';
import { blankTopic } from '../core/topic/propose/blank-topic';
import { CrossreadDb, type TopicDraft } from './db';
import { allDrafts, draftFrom, draftOf, dropDraft, dropSaved, keepDraft } from './topic-drafts';

let db: CrossreadDb;
let times = 0;
beforeEach(() => {
  db = new CrossreadDb(`drafts-${(times += 1)}`);
});
const aDraft = (topic: string, changed: number, article: string | null = null): TopicDraft => ({
  topic,
  base: null,
  pack: blankTopic(topic, 'en'),
  article,
  proposed: null,
  seen: [],
  changed,
});

describe('drafts of topics', () => {
  it('are kept as they are, valid or not, and dropped', async () => {
    const draft = aDraft('a', 1);
    await keepDraft(db, draft);
    await keepDraft(db, { ...draft, changed: 2 });
    expect(await draftOf(db, 'a')).toEqual({ ...draft, changed: 2 });
    await dropDraft(db, 'a');
    expect(await draftOf(db, 'a')).toBeUndefined();
  });

  it('are found by the article they were made from, and listed, the one changed last first', async () => {
    for (const draft of [aDraft('a', 1, 'x'), aDraft('b', 3, 'x'), aDraft('c', 2)])
      await keepDraft(db, draft);
    expect((await draftFrom(db, 'x'))?.topic).toBe('b');
    expect(await draftFrom(db, 'y')).toBeUndefined();
    expect((await allDrafts(db)).map(({ topic }) => topic)).toEqual(['b', 'c', 'a']);
  });

  it('stay when they were changed behind what was saved of them', async () => {
    const saved = aDraft('a', 5);
    await keepDraft(db, { ...saved, changed: 6 });
    await dropSaved(db, saved);
    expect(await draftOf(db, 'a')).toBeDefined();
    await keepDraft(db, { ...saved, changed: 4 });
    await dropSaved(db, saved);
    expect(await draftOf(db, 'a')).toBeUndefined();
  });

  it('of a stored topic are no drafts of a new one from its article', async () => {
    await keepDraft(db, { ...aDraft('a', 1, 'x'), base: 'sha256-1' });
    expect(await draftFrom(db, 'x')).toBeUndefined();
  });
});
