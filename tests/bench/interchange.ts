/**
 * What it takes to plan an import, to read a large file and to write every format: `npx tsx tests/bench/interchange.ts`. Milliseconds
 * of processor time, so that a busy machine counts the same.
 */
import { planImport, toPut } from '../../lib/core/interchange/plan-import';
import { readAnnotations } from '../../lib/core/interchange/read-annotations';
import { toCsv } from '../../lib/core/interchange/to-csv';
import { toJsonLd } from '../../lib/core/interchange/to-json-ld';
import { toMarkdown } from '../../lib/core/interchange/to-markdown';
import { anAnnotation } from '../builders';
import { someNames } from '../export-names';

const AT = '2024-07-01T00:00:00.000Z';
const context = { keysOf: (address: string) => [address], canonicalOf: (address: string) => address, at: AT };

function idOf(n: number): string {
  return `5c0a2f6e-6f6a-4b8e-9f39-${n.toString(16).padStart(12, '0')}`;
}

function manyAnnotations(count: number, note: string, firstId = 0, modified = AT) {
  return Array.from({ length: count }, (_, n) => {
    const annotation = anAnnotation({
      id: idOf(firstId + n),
      exact: `the words with number ${n}`,
      note,
      tags: ['a', `b${n % 50}`],
      modified,
    });
    return { ...annotation, target: { ...annotation.target, source: `https://courier.example/${n % 500}` } };
  });
}

function measure<T>(what: string, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${what.padEnd(64)} ${Math.round((user + system) / 1000)} ms`);
  return result;
}

/** A file in the shape of Hypothesis' API, of about as many megabytes. */
function hypothesisFile(megabytes: number): string {
  const selector = [
    { type: 'TextPositionSelector', start: 3, end: 9 },
    { type: 'TextQuoteSelector', exact: 'some words of it', prefix: 'p'.repeat(32), suffix: 's'.repeat(32) },
  ];
  const row = {
    created: AT,
    updated: AT,
    user: 'acct:a@b',
    uri: 'https://p.example/a',
    text: 'note '.repeat(200),
    tags: ['a'],
  };
  const one = { ...row, id: 'x', target: [{ source: row.uri, selector }], document: { title: ['T'] } };
  const count = (megabytes * 1e6) / JSON.stringify(one).length;
  return JSON.stringify({ rows: Array.from({ length: count }, (_, n) => ({ ...one, id: `id${n}` })) });
}

const mine = manyAnnotations(10_000, 'mine');
const changed = manyAnnotations(10_000, 'theirs', 0, '2024-08-01T00:00:00.000Z');
const plan = measure('plan: 10,000 here, 10,000 newer copies', () =>
  planImport(mine, { annotations: changed, refused: [] }),
);
measure('plan: the same again', () => planImport(toPut(plan), { annotations: changed, refused: [] }));
const twins = manyAnnotations(10_000, 'mine', 1_000_000);
measure('plan: 10,000 here, the same 10,000 under other ids', () =>
  planImport(mine, { annotations: twins, refused: [] }),
);

measure('Markdown of 10,000', () => toMarkdown(mine, someNames));
measure('CSV of 10,000', () => toCsv(mine, someNames));
const text = measure('JSON-LD of 10,000', () => JSON.stringify(toJsonLd(mine, AT, 'Highlights')));
measure('reading them', () => readAnnotations(text, context));

const own = JSON.stringify(toJsonLd(manyAnnotations(75_000, 'note '.repeat(60)), AT, 'Highlights'));
const megabytes = (size: number) => `${Math.round(size / 1e6)} MB`;
measure(`reading ${megabytes(own.length)} of our own`, () => readAnnotations(own, context));
measure('… of which JSON.parse', () => JSON.parse(own));
measure('… cut off at the end', () => readAnnotations(own.slice(0, -2), context));
for (const size of [25, 50, 100]) {
  const file = hypothesisFile(size);
  measure(`reading ${megabytes(file.length)} of Hypothesis`, () => readAnnotations(file, context));
}
