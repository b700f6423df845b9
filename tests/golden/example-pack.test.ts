/** The documentation's example: a made-up marathon, with two made-up articles on it and one on last year's. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/analyse';
import { checkClaims, type Coverage } from '../../lib/core/checks/check-claims';
import type { Topic } from '../../lib/core/topic/compile';
import { readPackFile } from '../../lib/core/topic/parse';
import { seedOf } from '../../lib/core/topic/seed';
import { readArticleFile } from '../../scripts/read-article-file';
import { checkWords } from '../../locales/check-words';

const FOLDER = 'docs/examples';
const file = readPackFile(readFileSync(`${FOLDER}/harbour-city-marathon-2026.json`, 'utf8'));
if (!file.ok) throw new Error(file.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { topic, warnings } = file;

async function read(name: string, of: Topic = topic) {
  const reading = await readArticleFile(`${FOLDER}/${name}.html`, (path) => readFile(path));
  if (!reading.ok) throw new Error(reading.why);
  return { article: reading.file.article, ...analyse(of, reading.file) };
}
const lantern = await read('marathon-lantern');
const courier = await read('marathon-courier');
const lastYear = await read('marathon-last-year');

describe('the example of docs/topic-pack.md', () => {
  it('has questions of every type of value, in three languages, and nothing that nobody reads', () => {
    const { questions, title } = topic.pack;
    expect(new Set(questions.map(({ value }) => value.type)).size).toBe(6);
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(title)).toEqual(['en', 'de', 'es']);
    expect(warnings).toEqual([]);
  });

  it('finds both articles on the marathon to be about it, and leaves last year’s alone', () => {
    expect([lantern.relevance, courier.relevance, lastYear.relevance]).toEqual(['about', 'about', 'none']);
    expect(lastYear.claims).toEqual([]);
  });

  it('has the second article’s figures compared with the first’s', () => {
    expect(outcomesOf(courier, [lantern])).toMatchObject({
      'people.finishers': 'differs',
      'race.delay': 'differs',
      'people.spectators': 'differs',
      'people.treated': 'corroborated',
      'race.winner-men': 'corroborated',
    });
  });

  it('has them compared with the claims that the pack brings', () => {
    const record = lantern.claims.find(({ question }) => question === 'race.record');
    expect(record?.value).toEqual({ type: 'statement', holds: false });
    expect(outcomesOf(lantern, seedOf(topic))).toMatchObject({
      'race.record': 'corroborated',
      'people.finishers': 'corroborated',
    });
  });
});

function outcomesOf(here: Coverage, others: readonly Coverage[]): Record<string, string> {
  const questions = new Map(here.claims.map(({ id, question }) => [id, question]));
  const checks = checkClaims(topic, here, others, checkWords());
  return Object.fromEntries(checks.map(({ claim, outcome }) => [questions.get(claim) ?? '', outcome]));
}
