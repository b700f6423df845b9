import { describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { parseTopicPack } from './topic/parse';
import { tryTopic, type Reason } from './try-topic';

const parsed = parseTopicPack({
  format: 1,
  id: 'race',
  version: '1.0.0',
  title: { en: 'The race' },
  entities: [
    { id: 'halden', name: { en: 'Halden' }, kind: 'place', aliases: { en: ['Halden'] } },
    { id: 'berg', name: { en: 'Anna Berg' }, kind: 'person', aliases: { en: ['Anna Berg'] } },
  ],
  event: {
    participants: [['berg'], ['halden']],
    places: ['halden'],
    window: { from: '2026-10-04', to: '2026-10-04' },
    announced: '2026-08-01',
    utcOffset: 2,
    nouns: { en: 'race|marathon' },
    verbs: { en: 'won|ran' },
    signatures: {},
    otherEvents: {},
  },
  rivals: [
    { id: 'before', name: { en: 'The race of 2025' }, cues: { en: ['2025'] } },
    { id: 'never', name: { en: 'A race nobody names' }, cues: { en: ['1999'] } },
  ],
  groups: [{ id: 'all', title: { en: 'All' } }],
  questions: [
    {
      id: 'runners',
      text: { en: 'How many runners?' },
      group: 'all',
      value: { type: 'quantity', unit: 'runner', nouns: 'runner*' },
      cues: { en: ['runner*'] },
    },
  ],
  articles: [],
  claims: [],
});
if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { topic } = parsed;

const TEXT =
  'Anna Berg won the marathon in Halden on Sunday.\nSome 900 runners took part.\nIn 2025 the race was called off.';
const trial = (text: string, published: string | null = '2026-10-05', title = 'News') =>
  tryTopic(topic, { article: anArticle({ title, published }), text });
const reason = <Is extends Reason['is']>(reasons: readonly Reason[], is: Is) =>
  reasons.filter((one): one is Extract<Reason, { is: Is }> => one.is === is);

describe('a topic tried out on an article', () => {
  it('finds what it would find, and says who is named, when it appeared and what speaks for it', () => {
    const { analysis, reasons } = trial(TEXT);
    expect(analysis.relevance).toBe('about');
    expect(analysis.claims.map(({ display }) => display)).toEqual(['about 900 runners']);
    expect(reason(reasons, 'named').map(({ found }) => found)).toEqual([['berg'], ['halden']]);
    expect(reason(reasons, 'day')).toMatchObject([{ when: 'around' }]);
    expect(reason(reasons, 'words')).toMatchObject([{ sentences: 2 }]);
    expect(reason(reasons, 'this')).toMatchObject([{ all: 3 }]);
    expect(reason(reasons, 'rival')).toEqual([{ is: 'rival', rival: 'before', sentences: 1 }]);
  });

  it('says who is missing where it has nothing to do with the event', () => {
    const { analysis, reasons } = trial('The council of Halden met on Sunday.\nIt was raining.');
    expect(analysis).toMatchObject({ relevance: 'none', claims: [], mentions: [] });
    expect(reason(reasons, 'named').map(({ found }) => found)).toEqual([[], ['halden']]);
    expect(reason(reasons, 'words')).toMatchObject([{ sentences: 0 }]);
    expect(reason(reasons, 'this')).toEqual([]);
  });

  it.each([
    [null, 'unknown'],
    ['2026-07-31', 'before-announced'],
    ['2026-08-15', 'early'],
    ['2026-10-04', 'around'],
    ['2027-10-04', 'late'],
    ['2026', 'around'],
  ])('of %s says when that is: %s', (published, when) => {
    expect(reason(trial(TEXT, published).reasons, 'day')).toMatchObject([{ published, when }]);
  });

  it('counts names of the headline', () => {
    const { reasons } = trial('The race drew a crowd to Halden.', '2026-10-05', 'Anna Berg wins');
    expect(reason(reasons, 'named').map(({ found }) => found)).toEqual([['berg'], ['halden']]);
  });
});
