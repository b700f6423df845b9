import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack, anArticle } from '../../tests/builders';
import { theSummit } from '../../tests/topic';
import { analyse } from './analyse';
import { readForTopics } from './read-for-topics';
import { compileTopic, type Topic } from './topic/compile';
import type { TopicPack } from './topic/schema';

const topic = (facts: Partial<TopicPack>): Topic => compileTopic(aPack(facts)).topic;
/** Ada meets Bob in a town, in June of a year, and has met him in others before. */
function meeting(id: string, town: string, year: number, facts: Partial<TopicPack> = {}): Topic {
  const { entities, event } = aPack();
  return topic({
    id,
    entities: [...entities, { id: 'town', name: { en: town }, kind: 'place', aliases: { '*': [town] } }],
    event: {
      ...event,
      places: ['town'],
      window: { from: `${year}-06-18`, to: `${year}-06-19` },
      announced: `${year}-05-01`,
      signatures: { en: [`${town} summit`] },
    },
    ...facts,
  });
}

const inRiga = meeting('riga', 'Riga', 2024, {
  rivals: [{ id: 'oslo', name: { en: 'Oslo' }, cues: { en: ['Oslo'] } }],
});
const inOslo = meeting('oslo', 'Oslo', 2023);
const read = (topics: readonly Topic[], title: string, text: string, published: string | null) => {
  const { best, also } = readForTopics(topics, anArticle({ title, published, language: 'en' }), text);
  return {
    best: best && `${best.analysis.relevance} ${best.topic.pack.id}`,
    also: also.map(({ topic: { pack }, relevance }) => `${relevance} ${pack.id}`),
  };
};

const RIGA = 'Ada met Bob in Riga on Tuesday. The Riga summit is to last two days.';
const BOTH = `${RIGA} The Oslo summit of Ada and Bob in June last year brought nothing.`;

describe('readForTopics', () => {
  it.each([
    ['the one it is about', BOTH, '2024-06-18', 'about riga', ['mention oslo']],
    ['the only one it speaks of', RIGA, '2024-06-18', 'about riga', []],
    ['none', 'A soup of leeks.', '2024-06-18', null, []],
  ])('an article goes to %s', (_, text, published, best, also) => {
    expect(read([inOslo, inRiga], 'Two days of talks', text, published)).toEqual({ best, also });
  });

  it('an event that two packs have goes to the first, and the other is told', () => {
    const twin = meeting('twin', 'Riga', 2024);
    const again = meeting('again', 'Riga', 2024);
    const told = (topics: readonly Topic[]) => read(topics, 'Ada in Riga', RIGA, '2024-06-18');
    expect(told([twin, again])).toEqual({ best: 'about twin', also: ['about again'] });
    expect(told([again, twin])).toEqual({ best: 'about again', also: ['about twin'] });
  });

  it('finds for a topic among others what it finds for it alone', () => {
    const text =
      'Vladimir Putin landed in Pyongyang at night. North Korea has shipped 6,700 containers of arms, Seoul says. ' +
      'He and Kim had met at Vostochny in 2023. Kim Jong Un gave him a pair of Pungsan dogs.';
    const article = anArticle({
      title: 'Putin in Pyongyang for talks',
      published: '2024-06-19',
      language: 'en',
    });
    const alone = analyse(theSummit(), { article, text });
    expect(alone.claims).not.toHaveLength(0);
    expect(readForTopics([inOslo, theSummit(), inRiga], article, text).best?.analysis).toEqual(alone);
  });

  it('tells of each of many topics what reading for it alone tells', () => {
    const topics = [inRiga, inOslo, theSummit(), meeting('again', 'Riga', 2022)];
    const parts = [
      RIGA,
      BOTH,
      'Ada met Bob.',
      'Ada had met Bob in Oslo in June last year.',
      'Bob stayed in Riga.',
    ];
    const sentences = fc.array(
      fc.constantFrom(...parts, 'Putin met Kim Jong Un in Pyongyang.', 'A soup of leeks.'),
    );
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom(null, '2023-06-19', '2024-06-18', '2025-01-01'),
        (said, published) => {
          const text = said.join(' ');
          const article = anArticle({ title: 'Two days of talks', published, language: 'en' });
          const { best, also } = readForTopics(topics, article, text);
          const together = [...(best ? [{ topic: best.topic, ...best.analysis }] : []), ...also];
          expect(new Map(together.map(({ topic: { pack }, relevance }) => [pack.id, relevance]))).toEqual(
            new Map(
              topics.flatMap((one) => {
                const { relevance } = analyse(one, { article, text });
                return relevance === 'none' ? [] : [[one.pack.id, relevance]];
              }),
            ),
          );
          expect(best?.analysis).toEqual(best?.topic && analyse(best.topic, { article, text }));
        },
      ),
    );
  });
});
