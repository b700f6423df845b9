import { describe, expect, it } from 'vitest';
import type { TopicPack } from '../schema';
import { addEntity, addQuestion, freeId, setDays, setMustBeNamed } from './add-parts';
import { bringBackPart, carryOver, leftOutOf } from './bring-back';
import { leaveOut, withoutEntity, withoutQuestion, withoutRival } from './leave-out';
import { cueWithout, termWithout } from './without-names';

const pack: TopicPack = {
  format: 1,
  id: 'race',
  version: '1.0.0',
  title: { en: 'The race' },
  entities: [
    { id: 'city', name: { en: 'Halden' }, kind: 'place', aliases: { en: ['Halden'] } },
    {
      id: 'hall',
      name: { en: 'City hall' },
      kind: 'organisation',
      partOf: 'city',
      aliases: { en: ['city hall'] },
    },
    { id: 'mayor', name: { en: 'Anna Berg' }, kind: 'person', partOf: 'hall', aliases: { en: ['Berg'] } },
  ],
  event: {
    participants: [['city', 'mayor'], ['hall']],
    places: ['city'],
    window: { from: '2026-10-04', to: '2026-10-04' },
    announced: '2026-07-06',
    utcOffset: 2,
    nouns: { en: 'race|marathon' },
    verbs: { en: 'ran' },
    signatures: { en: ['@mayor + start', 'the hundredth race'] },
    otherEvents: {},
  },
  rivals: [{ id: 'last-year', name: { en: 'Last year' }, cues: { en: ['@mayor + 2025'] } }],
  sets: { start: 'start*|@mayor' },
  groups: [{ id: 'all', title: { en: 'All' }, scene: false }],
  questions: [
    {
      id: 'runners',
      text: { en: 'How many runners?' },
      group: 'all',
      value: { type: 'quantity', unit: 'runner', nouns: 'runner*' },
      cues: { en: ['runner* ! @mayor', '@hall|@mayor > count*'] },
      not: {},
    },
    {
      id: 'mayor-says',
      text: { en: 'What did the mayor say?' },
      group: 'all',
      value: { type: 'statement', yes: { en: 'proud' }, no: { en: 'not proud' } },
      cues: { en: ['@mayor > =proud'] },
      not: {},
      denies: ['runners'],
    },
    {
      id: 'where',
      text: { en: 'Where?' },
      group: 'all',
      value: { type: 'place', among: ['city'], except: ['hall'] },
      cues: { en: ['start'] },
      not: {},
    },
  ],
  articles: [],
  claims: [],
};
const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

describe('a cue without names', () => {
  it.each([
    ['@a|b > c', 'b > c'],
    ['=@a|b + c', '=b + c'],
    ['@a + c', null],
    ['b ! @a', 'b'],
    ['b ! @a|c', 'b ! c'],
    ['b > =@a', null],
    ['ab@a + c', 'ab@a + c'],
    ['@ab + c', '@ab + c'],
  ])('%s is %s', (cue, left) => {
    expect(cueWithout(cue, new Set(['a']))).toBe(left);
  });

  it('leaves of a term what is no name that goes', () => {
    expect(termWithout('@a|b|@c', new Set(['a', 'c']))).toBe('b');
    expect(termWithout('@a', new Set(['a']))).toBeNull();
  });
});

describe('leaving out', () => {
  it('an entity takes along what means nothing without it, and rewrites the rest', () => {
    const { entities, event, rivals, sets, questions } = withoutEntity(pack, 'mayor');
    expect(ids(entities)).toEqual(['city', 'hall']);
    expect(event.participants).toEqual([['city'], ['hall']]);
    expect(event.signatures).toEqual({ en: ['the hundredth race'] });
    expect(rivals).toEqual([]);
    expect(sets).toEqual({ start: 'start*' });
    expect(ids(questions)).toEqual(['runners', 'where']);
    expect(questions[0]?.cues).toEqual({ en: ['runner*', '@hall > count*'] });
  });

  it('an entity in the middle hands its parts on to what it belongs to', () => {
    const { entities, event } = withoutEntity(pack, 'hall');
    expect(entities.find(({ id }) => id === 'mayor')?.partOf).toBe('city');
    expect(event.participants).toEqual([['city', 'mayor']]);
  });

  it('ends when what goes is part of itself', () => {
    const circle = pack.entities.map((entity) => ({
      ...entity,
      partOf: entity.id === 'city' ? 'hall' : 'city',
    }));
    const left = leaveOut(
      { ...pack, entities: circle },
      { entities: new Set(['city', 'hall']), rivals: new Set(), questions: new Set() },
    );
    expect(left.entities.map(({ partOf }) => partOf)).toEqual([undefined]);
  });

  it('the only place of a question takes the question along, as every place would answer it', () => {
    expect(ids(withoutEntity(pack, 'city').questions)).not.toContain('where');
  });

  it('a question goes from what others deny, and a rival alone', () => {
    expect(withoutQuestion(pack, 'runners').questions[0]?.denies).toEqual([]);
    expect(withoutRival(pack, 'last-year')).toEqual({ ...pack, rivals: [] });
  });
});

describe('bringing back', () => {
  it.each(['city', 'hall', 'mayor'])('%s comes back with all that referred to it', (id) => {
    expect(bringBackPart(withoutEntity(pack, id), pack, 'entities', id)).toEqual(pack);
  });

  it('keeps what else was left out, and what was changed since', () => {
    const less = withoutEntity(withoutQuestion(pack, 'where'), 'mayor');
    const changed: TopicPack = { ...less, title: { en: 'Mine' }, event: { ...less.event, utcOffset: 5 } };
    const back = bringBackPart(changed, pack, 'entities', 'mayor');
    expect(back.title).toEqual({ en: 'Mine' });
    expect(back.event).toEqual({ ...pack.event, utcOffset: 5 });
    expect(ids(back.questions)).toEqual(['runners', 'mayor-says']);
    expect(leftOutOf(pack, back).questions).toEqual(new Set(['where']));
  });

  it('undoes a removal though something was added since, in its old place', () => {
    const without = withoutQuestion(pack, 'mayor-says');
    const more = addEntity(without, { name: 'Old Pier', kind: 'place', language: 'en' }, 'place');
    const back = carryOver(more, without, pack);
    expect(ids(back.questions)).toEqual(['runners', 'mayor-says', 'where']);
    expect(ids(back.entities)).toEqual(['city', 'hall', 'mayor', 'old-pier']);
    expect(back.event.places).toEqual(['city', 'old-pier']);
  });
});

describe('adding', () => {
  it('a name has to be named, or is where it is, with an id nobody has', () => {
    const { entities, event } = addEntity(pack, { name: 'City!', kind: 'person', language: 'de' }, 'must');
    expect(entities.at(-1)).toEqual({
      id: 'city-2',
      name: { en: 'City!', de: 'City!' },
      kind: 'person',
      aliases: { de: ['City!'] },
    });
    expect(event.participants.at(-1)).toEqual(['city-2']);
  });

  it('a question in one line is asked by its words', () => {
    const bare = { ...pack, groups: [], questions: [] };
    const line = {
      text: 'How many fans?',
      type: 'quantity',
      words: ['fan', 'fans'],
      language: 'en',
    } as const;
    const { groups, questions } = addQuestion(bare, line, 'Questions');
    expect(questions).toMatchObject([
      {
        id: 'how-many-fans',
        group: groups[0]?.id,
        value: { unit: 'fan', nouns: 'fan|fans' },
        cues: { en: ['fan|fans'] },
      },
    ]);
  });

  it('who must be named stands in one group', () => {
    const once = setMustBeNamed(pack, 'mayor', true);
    expect(once).toBe(pack);
    expect(setMustBeNamed(pack, 'hall', false).event.participants).toEqual([['city', 'mayor']]);
  });

  it('coverage begins with the days as they are typed, until the reader says otherwise', () => {
    const blank = { ...pack, event: { ...pack.event, window: { from: '', to: '' }, announced: '' } };
    const typing = ['0002-05-16', '0020-05-16', '2026-05-16'];
    const typed = typing.reduce((now, day) => setDays(now, day, day), blank);
    expect(typed.event.announced).toBe('2026-02-15');
    const said = { ...typed, event: { ...typed.event, announced: '2026-05-01' } };
    expect(setDays(said, '2026-06-01', '2026-06-02').event.announced).toBe('2026-05-01');
    expect(setDays(said, '2026-04-01', '2026-04-02').event.announced).toBe('2026-04-01');
  });

  it('a name without a Latin letter has an id all the same', () => {
    expect(freeId('서울', [], 'place')).toBe('place');
    expect(freeId('서울', [{ id: 'place' }], 'place')).toBe('place-2');
  });
});
