import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../lib/core/claims/claim';
import type { Topic } from '../lib/core/topic/compile';
import { SHIPPED } from '../lib/core/topic/shipped';
import type { Question } from '../lib/core/topic/schema';
import { aboutOf, compareWithLabels, loadPackArticles, type PackArticle } from '../scripts/eval/packs';
import { loadTopics } from '../scripts/load-topics';

const ARTICLES = new URL('./fixtures/topics/', import.meta.url);
/** The languages in which claims are promised. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ko'];
/** Packs that ask every question in every one of them; the first one grew in English and asks what it can in the others. */
const IN_ALL = ['singapore-summit-2018', 'vostochny-summit-2023'];
/** So much of what is labelled has to be found in the articles of a topic. They were at hand when its cues were written. */
const LEAST_FOUND = 0.9;

let topics: Topic[] = [];
let articles: PackArticle[] = [];

beforeAll(async () => {
  topics = await loadTopics();
  articles = await loadPackArticles(ARTICLES, topics);
});

const packOf = (id: string) => {
  const topic = topics.find(({ pack }) => pack.id === id);
  if (!topic) throw new Error(`no pack ${id} ships`);
  return topic;
};

describe.each(SHIPPED)('the pack %s', (id) => {
  it('asks at least fifteen questions', () => {
    expect(packOf(id).pack.questions.length).toBeGreaterThanOrEqual(15);
  });

  it('brings claims with it, each of the type that its question asks for', () => {
    const { pack, questionsById, entities } = packOf(id);
    expect(pack.claims.length).toBeGreaterThanOrEqual(30);
    const wrong = pack.claims.filter(
      ({ question, value }) => !fits(questionsById.get(question), value, (place) => entities.has(place)),
    );
    expect(wrong).toEqual([]);
  });

  it('brings articles of several publishers', () => {
    const { articles: brought } = packOf(id).pack;
    expect(new Set(brought.map(({ publisher }) => publisher)).size).toBeGreaterThanOrEqual(6);
  });
});

function fits(question: Question | undefined, value: Value, isPlace: (id: string) => boolean): boolean {
  const spec = question?.value;
  switch (spec?.type) {
    case 'quantity':
      return value.type === 'quantity' && value.unit === spec.unit;
    case 'choice':
      return value.type === 'choice' && spec.options.some(({ id }) => id === value.option);
    case 'place':
      return value.type === 'place' && isPlace(value.place);
    case 'date': {
      const { within } = spec;
      return value.type === 'date' && (!within || (value.from <= within.to && value.to >= within.from));
    }
    default:
      return value.type === spec?.type;
  }
}

describe.each(IN_ALL)('the pack %s', (id) => {
  it('asks for values of every type', () => {
    const types = new Set(packOf(id).pack.questions.map(({ value }) => value.type));
    expect([...types].sort()).toEqual(['choice', 'date', 'place', 'quantity', 'statement', 'time']);
  });

  it.each(LANGUAGES)('has words for the event, and cues for every question, in “%s”', (language) => {
    const { event, questions } = packOf(id).pack;
    expect(event.nouns).toHaveProperty(language);
    expect(event.verbs).toHaveProperty(language);
    const isAsked = (cues: Record<string, readonly string[]>) => language in cues || '*' in cues;
    const silent = questions.filter(({ cues, value }) =>
      value.type === 'choice'
        ? !value.options.some((option) => isAsked(option.cues)) ||
          (Object.keys(cues).length > 0 && !isAsked(cues))
        : !isAsked(cues),
    );
    expect(silent.map((question) => question.id)).toEqual([]);
  });

  it.each(LANGUAGES)('shows title and questions in “%s”', (language) => {
    const { title, questions } = packOf(id).pack;
    expect([title, ...questions.map(({ text }) => text)].filter((text) => !(language in text))).toEqual([]);
  });

  it('finds in its articles nearly all that is labelled', () => {
    const on = articles.filter(({ labels }) => labels.about === id);
    const wanted = on.flatMap(({ labels }) => labels.claims).length;
    const missed = on.flatMap((article) => compareWithLabels(article).missed).length;
    expect((wanted - missed) / wanted).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

it('puts every article under its own topic, with all packs on, and those on other events under none', () => {
  const wrong = articles.filter((article) => aboutOf(article) !== article.labels.about);
  expect(wrong.map((article) => `${article.name} under ${aboutOf(article)}`)).toEqual([]);
  expect(new Set(articles.map(({ labels }) => labels.about))).toEqual(new Set([...IN_ALL, null]));
});

it('says of an article which other topics it speaks of', () => {
  const speaksOf = ({ reading: { also } }: PackArticle) => also.map(({ topic }) => topic.pack.id).sort();
  const wrong = articles.filter((article) => speaksOf(article).join() !== article.labels.mentions.join());
  expect(wrong.map((article) => [article.name, ...speaksOf(article)])).toEqual([]);
  expect(articles.some(({ labels }) => labels.mentions.length > 0)).toBe(true);
});
