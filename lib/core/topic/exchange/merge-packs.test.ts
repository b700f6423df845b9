import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../../tests/arbitrary-pack';
import { aPack } from '../../../../tests/builders';
import { theSummit } from '../../../../tests/topic';
import { diffPacks } from './diff-packs';
import { mergePacks } from './merge-packs';
import { checkPack, parseTopicPack } from '../parse';
import type { TopicPack } from '../schema';

const pack = aPack();
const [ada, bob] = pack.entities;
const [question] = pack.questions;
const [article] = pack.articles;
const [claim] = pack.claims;
if (!ada || !bob || !question || !article || !claim) throw new Error('the builder’s pack has one of each');

/** Another author's pack on the event: everything has another id. */
const theirs: TopicPack = aPack({
  id: 'gipfel',
  author: 'Grace',
  entities: [
    { ...ada, id: 'lovelace', aliases: { '*': ['Ada'], de: ['Ada Lovelace'] } },
    { ...bob, id: 'robert', partOf: 'lovelace' },
    { id: 'rome', name: { en: 'Rome' }, kind: 'place', aliases: { en: ['Rome'] } },
  ],
  event: {
    ...pack.event,
    participants: [['lovelace'], ['robert']],
    places: ['rome'],
    signatures: { en: ['@robert + $go'] },
  },
  sets: { go: 'went|@lovelace' },
  groups: [{ id: 'waffen', title: { en: 'Arms' }, scene: true }],
  questions: [
    { ...question, id: 'kisten', group: 'waffen', cues: { en: ['@lovelace > ship*'], de: ['liefer*'] } },
    {
      ...question,
      id: 'where',
      group: 'waffen',
      text: { en: 'Where?' },
      value: { type: 'place', among: ['rome'] },
      cues: {},
    },
  ],
  articles: [
    { ...article, id: 'g1' },
    { ...article, id: 'gazette', title: 'Another', url: null },
  ],
  claims: [
    { ...claim, article: 'g1', question: 'kisten', gist: 'The same in other words.' },
    { ...claim, article: 'gazette', question: 'where', value: { type: 'place', place: 'rome' } },
  ],
});

describe('mergePacks', () => {
  const { pack: merged, joined, conflicts } = mergePacks(pack, theirs);

  it('makes one of what has one name, one text or one address', () => {
    expect(joined).toEqual([
      { kind: 'entity', base: 'ada', other: 'lovelace' },
      { kind: 'entity', base: 'bob', other: 'robert' },
      { kind: 'group', base: 'arms', other: 'waffen' },
      { kind: 'question', base: 'containers', other: 'kisten' },
      { kind: 'article', base: 'gazette', other: 'g1' },
    ]);
    expect(merged.entities.map(({ id }) => id)).toEqual(['ada', 'bob', 'rome']);
    expect(merged.entities[0]?.aliases).toEqual({ '*': ['Ada'], de: ['Ada Lovelace'] });
  });

  it('writes the first’s ids wherever the second’s stood', () => {
    expect(merged.entities[1]?.partOf).toBe('ada');
    expect(merged.event.signatures).toEqual({ en: ['@bob + $go'] });
    expect(merged.event.participants).toEqual(pack.event.participants);
    expect(merged.sets).toEqual({ go: 'went|@ada' });
    expect(merged.questions[0]?.cues).toEqual({ en: ['ship*', '@ada > ship*'], de: ['liefer*'] });
    expect(merged.questions[1]?.group).toBe('arms');
  });

  it('gives an article another id whose id another article has, and a claim to it', () => {
    expect(merged.articles.map(({ id }) => id)).toEqual(['gazette', 'gazette-2']);
    expect(merged.claims.map((one) => [one.article, one.question])).toEqual([
      ['gazette', 'containers'],
      ['gazette-2', 'where'],
    ]);
  });

  it('keeps the first’s word where the two contradict each other, and says so', () => {
    expect(merged.groups[0]?.scene).toBe(false);
    expect(conflicts).toEqual([{ path: 'groups.0.scene', kept: false, left: true }]);
  });

  it('has the first’s id, both authors and a raised version', () => {
    expect(merged).toMatchObject({ id: 'summit', version: '1.0.1', author: 'Grace' });
    expect(parseTopicPack(merged).ok).toBe(true);
  });

  it('gives a set another name whose name another set has, in its cues too', () => {
    const mine = aPack({ sets: { go: 'sent' } });
    const both = mergePacks(mine, theirs).pack;
    expect(both.sets).toEqual({ go: 'sent', 'go-2': 'went|@ada' });
    expect(both.event.signatures).toEqual({ en: ['@bob + $go-2'] });
  });

  it('leaves a place where it lies when the other pack would have it the other way round', () => {
    const inside = aPack({ entities: [{ ...ada, partOf: 'bob' }, bob] });
    const outside = aPack({ entities: [ada, { ...bob, partOf: 'ada' }] });
    const both = mergePacks(inside, outside);
    expect(both.pack.entities).toEqual(inside.entities);
    expect(both.conflicts).toContainEqual({ path: 'entities.1.partOf', kept: undefined, left: 'ada' });
  });

  it('changes nothing of a shipped pack that is merged with itself', () => {
    const shipped = theSummit().pack;
    expect(mergePacks(shipped, shipped)).toMatchObject({ pack: shipped, conflicts: [] });
  });

  it('makes of any two valid packs a valid one, whose ids are unique', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const both = mergePacks(a, b).pack;
        expect(checkPack(both)).toEqual([]);
        expect(parseTopicPack(both).ok).toBe(true);
      }),
    );
  });

  it('changes nothing of any pack that is merged with itself', () => {
    fc.assert(
      fc.property(anyPack, (a) => {
        expect(mergePacks(a, structuredClone(a)).pack).toEqual(a);
      }),
    );
  });

  it('changes nothing more when the same pack is merged once more', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const once = mergePacks(a, b).pack;
        expect(diffPacks(once, mergePacks(once, b).pack)).toMatchObject({ none: true });
      }),
    );
  });

  it('loses nothing of the first pack', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const { entities, questions, articles, claims, names } = diffPacks(a, mergePacks(a, b).pack);
        for (const { removed } of [entities, questions, articles, claims]) expect(removed).toEqual([]);
        for (const { removed } of names) expect(removed).toEqual([]);
      }),
    );
  });
});
