import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { parseTopicPack } from './parse';

const pathsOf = (json: unknown): string[] => {
  const parsed = parseTopicPack(json);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
};

describe('parseTopicPack', () => {
  const pack = aPack();
  const [question] = pack.questions;

  it('takes a good pack', () => {
    expect(parseTopicPack(pack).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['that is no pack', 'hello', ''],
    ['of another format', { ...pack, format: 2 }, 'format'],
    [
      'with an entity that is part of nothing',
      { ...pack, entities: [{ ...pack.entities[0], partOf: 'nobody' }] },
      'entities.0.partOf',
    ],
    [
      'with an entity that is part of itself',
      { ...pack, entities: [{ ...pack.entities[0], partOf: 'ada' }, pack.entities[1]] },
      'entities.0.partOf',
    ],
    [
      'with an alias that matches everywhere',
      { ...pack, entities: [{ ...pack.entities[0], aliases: { en: ['…'] } }, pack.entities[1]] },
      'entities.0.aliases.en.0',
    ],
    [
      'with a cue that matches everywhere',
      { ...pack, questions: [{ ...question, cues: { en: ['*'] } }] },
      'questions.0.cues.en.0',
    ],
    [
      'with a cue that names a set it lacks',
      { ...pack, questions: [{ ...question, cues: { en: ['$none'] } }] },
      'questions.0.cues.en.0',
    ],
    [
      'with a cue that ends in a joint',
      { ...pack, questions: [{ ...question, cues: { en: ['ship* + '] } }] },
      'questions.0.cues.en.0',
    ],
    [
      'with a day that no month has',
      { ...pack, event: { ...pack.event, window: { ...pack.event.window, to: '2030-13-01' } } },
      'event.window.to',
    ],
    [
      'with a window that ends before it begins',
      { ...pack, event: { ...pack.event, window: { ...pack.event.window, to: '1900-01-01' } } },
      'event.window',
    ],
    [
      'with figures between which nothing lies',
      {
        ...pack,
        questions: [
          { ...question, value: { type: 'quantity', unit: 'crate', nouns: 'crate*', atLeast: 9, atMost: 1 } },
        ],
      },
      'questions.0.value',
    ],
    [
      'with sets in a circle',
      { ...pack, sets: { a: '$b', b: '$a' }, questions: [{ ...question, cues: { en: ['$a'] } }] },
      'questions.0.cues.en.0',
    ],
    [
      'with a cue that names an entity it lacks',
      { ...pack, questions: [{ ...question, cues: { en: ['@none + ship*'] } }] },
      'questions.0.cues.en.0',
    ],
    [
      'with a claim on a question it lacks',
      { ...pack, claims: [{ ...pack.claims[0], question: 'none' }] },
      'claims.0.question',
    ],
  ])('refuses one %s, and says where', (_, json, path) => {
    expect(pathsOf(json)).toContain(path);
  });
});
