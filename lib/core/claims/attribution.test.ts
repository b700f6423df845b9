import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../tests/topic';
import { topicIn } from '../topic/local-topic';
import { findEntities } from '../mentions/find-entities';
import { readSentences } from '../mentions/read-sentence';
import { readText } from '../text/read-text';
import { attributionOf, creditsOf } from './attribution';

/** The chain that the last sentence of a text credits. */
function chainOf(text: string, language = 'en'): readonly string[] {
  const topic = topicIn(theSummit(), language);
  const read = readText(text, topic.index);
  const readings = readSentences(read, topic, findEntities(read, topic, true));
  const credits = creditsOf(read, readings, topic).at(-1) ?? [];
  const { first, last } = readings.at(-1)?.sentence ?? { first: 0, last: 0 };
  // The whole sentence but its verbs of speaking.
  return (
    attributionOf(credits, topic, { first: last, last })?.chain ??
    attributionOf(credits, topic, { first, last: first })?.chain ??
    []
  );
}

describe('attributionOf', () => {
  it.each<[string, string[]]>([
    ['The US State Department said that 11,000 containers had come.', ['US State Department']],
    ['According to the US State Department, 11,000 containers came.', ['US State Department']],
    ['Eleven thousand containers came, according to US officials.', ['US officials']],
    [
      'According to Putin’s adviser Yuri Ushakov, a concert is planned, Reuters reported citing Russia’s Interfax.',
      ['Yuri Ushakov', 'Interfax', 'Reuters'],
    ],
    ['“We thank them,” adds Putin.', ['Vladimir Putin']],
    ['Jane Miller, a director of studies in Oslo, told CNN that it was late.', ['Jane Miller', 'CNN']],
    ['It is a marriage of convenience, analysts said to BBC.', ['analysts', 'BBC']],
    ['CNN reports, citing experts, that Kim hopes for submarines.', ['experts', 'CNN']],
    ['Washington and Seoul have accused Pyongyang of it.', ['Washington and Seoul']],
    ['Putin spoke first. He said that trade would grow.', ['Vladimir Putin']],
    ['The leaders signed a treaty in Pyongyang.', []],
    ['This is what the Kremlin calls a “special military operation”.', []],
    ['Moscow denied reports of transfers.', ['Moscow']],
    ['It is 6,700, Tokyo’s finance ministry says.', ['Tokyo’s finance ministry']],
    ['Seoul counts otherwise: its finance ministry says 6,700.', ['Seoul’s finance ministry']],
    ['He spoke as Putin set out.', []],
  ])('of %j is %j', (text, chain) => {
    expect(chainOf(text)).toEqual(chain);
  });
});
