/** Topics by the dozen, to see what they cost: made-up names, or all of one event's people. The same every time. */
import type { TopicPack } from '../../../../lib/core/topic/schema';

const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu bran cher dol far gan hol jin kor lun mar nel'.split(' ');
const ENTITIES = 20;

/** Whose names the topics have: each its own, or all of them those of two people who meet again and again. */
export type Kinship = 'strangers' | 'kin';

/**
 * Packs of one event each.
 * @param aliases how many ways of writing names each has
 * @param seed others with another
 */
export function makeTopics(count: number, aliases: number, kinship: Kinship, seed = 7): TopicPack[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => aTopic(i, aliases, kinship, random));
}

function aTopic(number: number, aliases: number, kinship: Kinship, random: () => number): TopicPack {
  const year = 2000 + (number % 24);
  const month = String(1 + (number % 12)).padStart(2, '0');
  const names = Array.from({ length: ENTITIES }, (_, i) =>
    Array.from({ length: Math.ceil(aliases / ENTITIES) }, () => nameOf(random, 1 + (i % 3))),
  );
  const entities = names.map((of, i) => ({
    id: `e${i}`,
    name: { en: of[0] ?? '' },
    kind: i < 2 ? ('person' as const) : ('place' as const),
    aliases: { en: of.slice(0, of.length >> 1), '*': of.slice(of.length >> 1) },
  }));
  const [one, other] = entities;
  if (kinship === 'kin' && one && other) {
    one.aliases.en = ['Putin', 'Vladimir Putin', 'Russian president', ...one.aliases.en];
    other.aliases.en = ['Kim Jong Un', 'Kim Jong-un', 'North Korea', 'North Korean', ...other.aliases.en];
  }
  return {
    format: 1,
    id: `topic-${number}`,
    version: '1.0.0',
    title: { en: `Made-up meeting ${number}` },
    entities,
    event: {
      participants: [['e0'], ['e1']],
      places: ['e2', 'e3'],
      window: { from: `${year}-${month}-10`, to: `${year}-${month}-12` },
      announced: `${year}-${month}-01`,
      utcOffset: 0,
      nouns: { en: 'visit|trip|summit|talks|meeting' },
      verbs: { en: 'visit*|arrive*|met|meet|meets' },
      signatures: { en: [`@e0 + @e2 + ${year}`] },
      otherEvents: { en: 'parade|election' },
    },
    rivals: [],
    sets: {},
    groups: [{ id: 'all', title: { en: 'All' }, scene: false }],
    questions: Array.from({ length: 15 }, (_, i) => ({
      id: `q${i}`,
      text: { en: `How many ${names[i]?.[0]}?` },
      group: 'all',
      value: { type: 'quantity' as const, unit: `u${i}`, nouns: `${nameOf(random, 1)}*|container*|shell*` },
      cues: { en: [`ship*|send*|sent + ${nameOf(random, 1)}|container*`, '@e0 > promise*|pledge*'] },
      not: {},
    })),
    articles: [],
    claims: [],
  };
}

function nameOf(random: () => number, words: number): string {
  const word = () => {
    const letters = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return Array.from({ length: words }, word).join(' ');
}

/** A linear congruential generator: the same numbers in every run, below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
