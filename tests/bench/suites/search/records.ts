/** Highlights and claims to look through, in words of generated prose; the same at every run. */
import type { Annotation } from '../../../../lib/core/annotation/annotation';
import { COLOURS } from '../../../../lib/core/annotation/limits';
import type { StoredArticle, StoredClaim } from '../../../../lib/store/db';
import { aClaim, anAnnotation, anId } from '../../../builders';
import { chanceOf, draw, generateProse } from '../../prose';

/** Articles that what is looked through lies in. */
const ARTICLES = 2_000;
const PUBLISHERS = ['The Daily Courier', 'Evening Times', 'Agência Norte', 'Północ', 'Meridian Wire'];

function sentences(seed: number, count: number): string[] {
  // Sentences are some hundred characters long, and a word more than that is cut off.
  const all = generateProse(seed, count * 130).split(/(?<=[.?]) |\n\n/);
  return Array.from({ length: count }, (_, i) => all[i % all.length] ?? '');
}

/** Highlights as a reader may have who saved very many: with tags, every third with a note. */
export function manyHighlights(count: number): Annotation[] {
  const quotes = sentences(21, count);
  const notes = sentences(22, Math.ceil(count / 3));
  const titles = sentences(23, ARTICLES);
  return quotes.map((exact, i) => {
    const story = i % ARTICLES;
    const plain = anAnnotation({ exact, start: i });
    return anAnnotation({
      id: anId(i + 1),
      note: i % 3 === 0 ? (notes[i / 3] ?? '') : '',
      tags: i % 2 === 0 ? ['arms', `tag ${i % 20}`] : [],
      colour: COLOURS[i % COLOURS.length] ?? 'yellow',
      created: new Date(1.7e12 + i * 1.8e7).toISOString(),
      target: { ...plain.target, source: `https://courier.example/story-${story}` },
      article: {
        ...plain.article,
        title: titles[story]?.slice(0, 90) ?? '',
        publisher: PUBLISHERS[story % PUBLISHERS.length] ?? null,
      },
    });
  });
}

/** Claims with their articles, and what their questions ask. */
export interface ManySought {
  readonly articles: readonly StoredArticle[];
  readonly claims: readonly StoredClaim[];
}

/** Id of the topic that all of them are on; it need not be there. */
const TOPIC = 'harbour';
const QUESTIONS = 30;

/** Claims as they lie in the store. */
export function manySought(count: number): ManySought {
  const chance = chanceOf(31);
  const words = sentences(32, count);
  const titles = sentences(33, ARTICLES);
  const articles = titles.map((title, i): StoredArticle => {
    // As UUIDs begin with anything.
    const id = anId(i).replace('0000', draw(chance, 0, 0xffff).toString(16).padStart(4, '0'));
    return {
      id,
      url: `https://news.example/${id}`,
      title: title.slice(0, 90),
      publisher: PUBLISHERS[i % PUBLISHERS.length] ?? null,
      byline: null,
      published: `2024-06-${String((i % 28) + 1).padStart(2, '0')}`,
      modified: null,
      language: 'en',
      source: 'page',
      topics: [TOPIC],
      readAt: 1.7e12 + i,
      fingerprint: [],
    };
  });
  const plain = aClaim();
  const claims = words.map((exact, i): StoredClaim => {
    const figure = draw(chance, 2, 90_000).toLocaleString('en');
    return {
      ...plain,
      id: anId(2_000_000 + i),
      article: articles[i % ARTICLES]?.id ?? '',
      topic: TOPIC,
      question: `question-${i % QUESTIONS}`,
      display: `about ${figure} containers`,
      sentence: { ...plain.sentence, exact },
      attribution: i % 2 === 0 ? ['a senior official', 'Meridian Wire'] : [],
      source: 'page',
    };
  });
  return { articles, claims };
}

/** Pairs of words as one would look for them: two that follow one another in a sentence, each of four letters or more. */
export function queriesFrom(texts: readonly string[], count: number): string[] {
  const chance = chanceOf(41);
  const pairs = texts.flatMap((text) => /\p{L}{4,} \p{L}{4,}/u.exec(text)?.[0].toLowerCase() ?? []);
  return Array.from({ length: count }, () => pairs[draw(chance, 0, pairs.length - 1)] ?? '');
}
