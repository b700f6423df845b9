/** The stories that come with the extension show what the page says they show: nothing of it is made up. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { loadTopics } from '../../scripts/load-topics';
import { readArticleFile } from '../../scripts/read-article-file';
import { checkWords } from '../../locales/check-words';
import { holdSample, type SampleHeld, type SampleText } from './hold-sample';
import { COMPARED, SHOWN } from './read-sample';

async function textOf(path: string): Promise<SampleText> {
  const read = await readArticleFile(`public${path}`, (file) => readFile(file));
  if (!read.ok) throw new Error(read.why);
  return read.file;
}

let held: SampleHeld;
let text: string;
beforeAll(async () => {
  const [topic] = await loadTopics();
  if (!topic) throw new Error('no topic');
  const [here, ...others] = await Promise.all([textOf(SHOWN), ...COMPARED.map(textOf)]);
  text = here.text;
  held = holdSample(topic, here, others, checkWords());
});

it.each(['corroborated', 'differs', 'denied', 'only-here'] as const)('has a mark that is %s', (outcome) => {
  expect(held.paint.marks.map((mark) => mark.outcome)).toContain(outcome);
});

it('marks words of the story, and no more than it holds', () => {
  for (const { span } of held.paint.marks) {
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end).trim()).not.toBe('');
  }
});

it('lists every claim with its question, and what the others report beside', () => {
  expect(held.checked.claims.length).toBeGreaterThanOrEqual(held.paint.marks.length);
  expect(held.checked.missing.length).toBeGreaterThan(0);
});

it('holds it against the two other stories and nothing else', () => {
  const told = held.checked.claims.flatMap(({ check }) => check.others.map(({ article }) => article));
  expect(new Set(told)).toEqual(new Set(COMPARED.map((path) => `public${path}`)));
});

it('is stored nowhere', () => {
  expect(held.reading.stored).toBe(false);
});
