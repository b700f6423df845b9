import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../../tests/arbitrary-pack';
import { aPack } from '../../../../tests/builders';
import { diffPacks } from './diff-packs';

const pack = aPack();
const [ada, bob] = pack.entities;
const [question] = pack.questions;
const [claim] = pack.claims;
if (!ada || !bob || !question || !claim) throw new Error('the builder’s pack has one of each');

describe('diffPacks', () => {
  it('finds nothing between a pack and itself, whatever order its fields have', () => {
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(diffPacks(pack, { ...pack, ...turned, checksum: `sha256-${'0'.repeat(64)}` }).none).toBe(true);
  });

  it('says what is new, changed and gone, by id and in words', () => {
    const after = aPack({
      entities: [
        { ...ada, kind: 'work' },
        { ...bob, id: 'eve', name: { en: 'Eve' } },
      ],
      questions: [{ ...question, text: { en: 'How many crates?' }, cues: {} }],
      sets: { ship: 'ship*' },
    });
    const { none, entities, questions, sets, rivals } = diffPacks(pack, after);
    expect(none).toBe(false);
    expect(entities).toEqual({
      added: [{ id: 'eve', name: 'Eve' }],
      changed: [{ id: 'ada', name: 'Ada', fields: ['kind'] }],
      removed: [{ id: 'bob', name: 'Bob' }],
    });
    expect(questions.changed).toEqual([
      { id: 'containers', name: 'How many crates?', fields: ['text', 'cues'] },
    ]);
    expect(sets.added).toEqual([{ id: 'ship', name: 'ship' }]);
    expect(rivals).toEqual({ added: [], changed: [], removed: [] });
  });

  it('tells names apart from the rest of an entity, by language, and not by their order', () => {
    const before = aPack({ entities: [{ ...ada, aliases: { en: ['Ada', 'A. L.'] } }, bob] });
    const after = aPack({
      entities: [{ ...ada, aliases: { en: ['A. L.', 'Ada', 'Lady Ada'], ru: ['Ада'] } }, bob],
    });
    expect(diffPacks(before, after)).toMatchObject({
      entities: { changed: [] },
      names: [
        { entity: 'ada', field: 'aliases', language: 'en', added: ['Lady Ada'], removed: [] },
        { entity: 'ada', field: 'aliases', language: 'ru', added: ['Ада'], removed: [] },
      ],
    });
  });

  it('takes a claim whose value differs for the same one changed, and says each other once', () => {
    const other = { ...claim, value: { ...claim.value, approx: false }, gist: 'Seoul counts 6,700.' };
    const changes = diffPacks(
      aPack({ claims: [claim, claim] }),
      aPack({ claims: [claim, other, other] }),
    ).claims;
    expect(changes).toEqual({
      added: [{ id: 'gazette/containers', name: 'Seoul counts 6,700.' }],
      changed: [{ id: 'gazette/containers', name: 'Seoul counts 6,700.', fields: ['value', 'gist'] }],
      removed: [],
    });
  });

  it('says what became of the pack’s own fields and of its event', () => {
    const after = aPack({ version: '1.1.0', licence: 'CC0-1.0', event: { ...pack.event, utcOffset: 8 } });
    expect(diffPacks(pack, after).facts).toEqual([
      { path: 'version', before: '1.0.0', after: '1.1.0' },
      { path: 'licence', before: undefined, after: 'CC0-1.0' },
      { path: 'event.utcOffset', before: 9, after: 8 },
    ]);
  });

  it('finds what one pack adds to another gone on the way back', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const [there, back] = [diffPacks(a, b), diffPacks(b, a)];
        for (const kind of [
          'entities',
          'rivals',
          'sets',
          'groups',
          'questions',
          'articles',
          'claims',
        ] as const)
          expect(there[kind].added.length - there[kind].removed.length).toBe(
            back[kind].removed.length - back[kind].added.length,
          );
        expect(there.none).toBe(back.none);
      }),
    );
  });
});
