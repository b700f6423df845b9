import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../../tests/topic';
import { findEntities } from '../../mentions/find-entities';
import { readSentences } from '../../mentions/read-sentence';
import { readText } from '../../text/read-text';
import { topicIn } from '../../topic/local-topic';
import { creditsOf } from '../attribution';

describe('creditsOf', () => {
  const words = fc.constantFrom(
    'Putin',
    'said',
    '“',
    '”',
    '"',
    ',',
    ':',
    ';',
    '.',
    'according to',
    'KCNA',
    'he',
    'it',
    'that',
    'the',
    'ministry',
    'quoted by',
    'Seoul’s',
    'count',
    'is',
    'nine',
    '\n',
    'and',
    '—',
    'по словам',
    'told',
    'их',
    '据',
    '表示',
    'a spokesman for',
    'in',
    'words',
  );

  it('credits only with words of the sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom('en', 'ru', 'zh', 'ja', null),
        (parts, language) => {
          const topic = topicIn(theSummit(), language);
          const text = readText(parts.join(' '), topic.index);
          const readings = readSentences(text, topic, findEntities(text, topic, true));
          creditsOf(text, readings, topic).forEach((credits, i) => {
            const sentence = readings[i]?.sentence;
            for (const { from, to, at } of credits) {
              for (const token of [from, to, at]) {
                expect(token).toBeGreaterThanOrEqual(sentence?.first ?? 0);
                expect(token).toBeLessThanOrEqual(sentence?.last ?? -1);
              }
            }
          });
        },
      ),
      // What stands in the next paragraph is no part of what was said.
      { examples: [[['Putin', 'told', '\n', 'that'], 'en']] },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const topic = topicIn(theSummit(), 'en');
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksInto = (sentences: number) => {
      const text = readText(
        'He said Seoul’s count, according to KCNA, is nine; it adds “more”, and so on. '.repeat(sentences),
        topic.index,
      );
      const readings = readSentences(text, topic, findEntities(text, topic, true));
      let looks = 0;
      const counted = <T>(values: readonly T[]) =>
        new Proxy(values, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      const { words, starts } = text.tokens;
      creditsOf(
        { ...text, tokens: { ...text.tokens, words: counted(words), starts: counted([...starts]) } },
        readings,
        topic,
      );
      return looks;
    };
    expect(looksInto(800)).toBeLessThan(4.5 * looksInto(200));
  });
});
