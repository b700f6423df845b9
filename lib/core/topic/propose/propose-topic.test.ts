import { describe, expect, it } from 'vitest';
import { parseTopicPack } from '../parse';
import { proposeTopic } from './propose-topic';
import { blankTopic } from './blank-topic';

const TEXT =
  'About 12,400 runners took part in the Harbour City Marathon on Sunday, organisers said. Daniel Kiprotich won the race in 2:09:14. ' +
  '"It was the hardest I have ever run," Kiprotich told reporters in Harbour City. Mayor Ana Lindqvist said that 80,000 spectators had lined the course. ' +
  'The Harbour City Athletics Federation (HCAF) had expected 10,000 runners. Lindqvist thanked them.';

const article = {
  id: 'a',
  url: 'https://example.org/a',
  title: 'Harbour City Marathon draws 12,400 runners',
  publisher: 'The Gull',
  byline: null,
  published: '2026-10-05',
  modified: null,
  language: 'en',
};

describe('proposeTopic', () => {
  const { pack } = proposeTopic({ article, text: TEXT }, [], 'own');

  it('gives a pack that can be taken as it is', () => {
    expect(parseTopicPack(pack)).toMatchObject({ ok: true });
  });

  it('names the event after its own name and its month', () => {
    expect(pack.title.en).toBe('Harbour City Marathon, October 2026');
  });

  it('takes the day that stands by the event for its day', () => {
    expect(pack.event.window).toEqual({ from: '2026-10-04', to: '2026-10-04' });
  });

  it('joins full name and surname, long form and acronym', () => {
    const aliases = Object.fromEntries(pack.entities.map((entity) => [entity.id, entity.aliases['en']]));
    expect(aliases['daniel-kiprotich']).toEqual(['Daniel Kiprotich', 'Kiprotich']);
    expect(aliases['ana-lindqvist']).toEqual(['Ana Lindqvist', 'Lindqvist']);
    expect(aliases['harbour-city-athletics-federation']).toEqual([
      'Harbour City Athletics Federation',
      'HCAF',
    ]);
  });
});

describe('proposeTopic of a page without sense', () => {
  it.each(['en', 'de', 'es', 'ru'])('leaves out a name that no pack takes (%s)', (language) => {
    const text = TEXT + `A${'b'.repeat(700)} said so on Sunday. ${'A'.repeat(600)} ran. `.repeat(4);
    const { pack } = proposeTopic({ article: { ...article, title: 'Run', language }, text }, [], 'own');
    expect(parseTopicPack(pack)).toMatchObject({ ok: true });
  });
});

describe('blankTopic', () => {
  it('has a place for the name in the language of the reader', () => {
    expect(blankTopic('own', 'fr').title).toEqual({ en: '', fr: '' });
  });
});
