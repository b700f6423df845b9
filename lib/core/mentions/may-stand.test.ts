import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { readText } from '../text/read-text';
import { compileTopic, type Topic } from '../topic/compile';
import { topicIn } from '../topic/local-topic';
import { findEntities } from './find-entities';
import { frameEvent, type FrameFacts } from './event-frame';
import { hintsIn } from './hints';
import { mayStand } from './may-stand';
import { readSentences } from './read-sentence';

const PARTS = [
  'Putin met Kim Jong Un',
  'Vladimir Putin',
  'Kim',
  'the visit',
  'the summit in June',
  'Pyongyang',
  'in North Korea',
  'on June 18-19, 2024',
  'on 19 June',
  'in June last year',
  'in 2024',
  'on Wednesday evening in Moscow',
  'Pyongyang summit',
  'his trip',
  'Ada met Bob',
  'Ada',
  'Bob',
  'Town',
  'a soup of leeks',
  'he went there',
  'NATO summit',
  'Hanoi',
];
const sentence = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 5 }).map((sentences) => sentences.join(' '));
const published = fc.constantFrom(
  null,
  '2024-06-14',
  '2024-06-18',
  '2024-06-25',
  '2024-07',
  '2024-08-10',
  '2025',
  '2025-06-20',
);

const { entities, event } = aPack();
/** Ada meets Bob, in a town if one is named. */
const meeting = (places: readonly string[], signature = 'Town summit') =>
  compileTopic(
    aPack({
      entities: [
        ...entities,
        { id: 'town', name: { en: 'Town' }, kind: 'place', aliases: { '*': ['Town'] } },
      ],
      event: { ...event, places: [...places], signatures: { en: [signature] } },
    }),
  ).topic;

/** Whether reading every sentence finds anything, be it with the names that count only once the event stands. */
function isFound(topic: Topic, written: string, title: string, facts: FrameFacts): boolean {
  const local = topicIn(topic, 'en');
  const read = readText(written, local.index);
  const readTitle = readText(title, local.index);
  const headline = readSentences(readTitle, local, findEntities(readTitle, local, true))[0] ?? null;
  return [false, true].some((frameStands) => {
    const readings = readSentences(read, local, findEntities(read, local, frameStands));
    return frameEvent(local, read, readings, headline, facts).relevance !== 'none';
  });
}

const factsOf = (day: string | null): FrameFacts => ({
  published: day,
  dateline: day?.length === 10 ? day : '2024-06-18',
});
const stands = (topic: Topic, written: string, title: string, day: string | null) => {
  const local = topicIn(topic, 'en');
  const [read, readTitle] = [readText(written, local.index), readText(title, local.index)];
  return mayStand(local, read, hintsIn(local, [...read.hits, ...readTitle.hits]), factsOf(day));
};

describe('mayStand', () => {
  it('refuses no article in which an event is found', () => {
    const topics = [theSummit(), meeting(['town']), meeting([]), meeting(['town'], '@ada + @town')];
    fc.assert(
      fc.property(fc.constantFrom(...topics), text, sentence, published, (topic, written, title, day) => {
        const isRefused = !stands(topic, written, title, day);
        expect(isRefused && isFound(topic, written, title, factsOf(day))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, boolean, string, string]>([
    ['names the two and no more', false, 'Ada met Bob.', '2025-03-01'],
    ['has its day', true, 'Ada met Bob on June 18, 2024.', '2025-03-01'],
    ['has its place', true, 'Ada met Bob in Town.', '2025-03-01'],
    ['names one, in the days of the event', false, 'Ada went to another summit.', '2024-06-18'],
    ['names one, and the place', true, 'Ada went to Town.', '2024-06-18'],
  ])('an article that %s: %s', (_, expected, written, day) => {
    expect(stands(meeting(['town']), written, 'News', day)).toBe(expected);
  });
});
