import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadTopics } from './load-topics';
import { readArticleFile } from './read-article-file';
import { inspectFor, reportOn } from './report';

/** On Vostochny; it recalls Singapore. */
const FAREWELL = fileURLToPath(
  new URL('../tests/fixtures/topics/vostochny/quarrymansdaily-20230917-farewell.json', import.meta.url),
);

it('reports the answers to the questions of the topic that an article goes to, and how it stands to the others', async () => {
  const read = await readArticleFile(FAREWELL, async (path) => readFileSync(path));
  if (!read.ok) throw new Error(read.why);
  const report = reportOn(read.file, inspectFor(await loadTopics(), read.file), [], false);
  expect(Object.fromEntries(report.topics.map(({ id, relevance }) => [id, relevance]))).toEqual({
    'pyongyang-summit-2024': 'none',
    'singapore-summit-2018': 'mention',
    'vostochny-summit-2023': 'about',
  });
  const answered = new Set([...report.claims, ...report.missing].map(({ topic }) => topic));
  expect([...answered]).toEqual(['vostochny-summit-2023']);
});
