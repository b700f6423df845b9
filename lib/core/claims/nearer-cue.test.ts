import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { parseTopicPack } from '../topic/parse';
import { blankTopic } from '../topic/propose/blank-topic';
import { anArticle } from '../../../tests/builders';

const counting = (id: string, noun: string, cue: string) => ({
  id,
  text: { en: `${id}?` },
  group: 'figures',
  value: { type: 'quantity', unit: 'person', nouns: `people|${noun}`, atLeast: 1 },
  cues: { en: [cue] },
});

const parsed = parseTopicPack({
  ...blankTopic('quake', 'en'),
  title: { en: 'Quake' },
  entities: [{ id: 'kelm', name: { en: 'Kelm' }, kind: 'place', aliases: { en: ['Kelm'] } }],
  event: {
    ...blankTopic('quake', 'en').event,
    participants: [['kelm']],
    places: ['kelm'],
    window: { from: '2027-03-09', to: '2027-03-09' },
    announced: '2027-03-09',
    nouns: { en: 'quake' },
    verbs: { en: 'struck' },
  },
  groups: [{ id: 'figures', title: { en: 'Figures' } }],
  questions: [
    counting('killed', 'killed', 'killed|killing'),
    counting('injured', 'injured', 'injured|injuring'),
  ],
});

describe('two questions that count the same', () => {
  it('share a sentence: each figure answers the one whose cue stands nearer', () => {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const text =
      'The quake struck Kelm, killing 23 people while in the villages around more than 400 people were injured.';
    const { claims } = analyse(parsed.topic, {
      article: anArticle({ language: 'en', published: '2027-03-10' }),
      text,
    });
    expect(claims.map(({ question, span }) => [question, span?.exact])).toEqual([
      ['killed', '23 people'],
      ['injured', 'more than 400 people'],
    ]);
  });
});
