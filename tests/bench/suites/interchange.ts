/** Highlights in and out: an import planned, a large file read, every format written; beside what JSON alone takes. */
import { planImport, toPut } from '../../../lib/core/interchange/plan-import';
import { readAnnotations } from '../../../lib/core/interchange/read-annotations';
import { toCsv } from '../../../lib/core/interchange/to-csv';
import { toJsonLd } from '../../../lib/core/interchange/to-json-ld';
import { toMarkdown } from '../../../lib/core/interchange/to-markdown';
import { anAnnotation } from '../../builders';
import { someNames } from '../../export-names';
import type { Bench, Suite } from '../bench';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { processorTimeOf } from '../measure/processor-time';
import { spreadOf } from '../measure/statistics';

const AT = '2024-07-01T00:00:00.000Z';
const LATER = '2024-08-01T00:00:00.000Z';
const CONTEXT = { keysOf: (address: string) => [address], canonicalOf: (address: string) => address, at: AT };
const MANY = 10_000;
/** Megabytes of a file in the shape of Hypothesis' API. */
const FILES = [25, 50, 100];

/** Files of highlights: planned, read and written, in this Node and by processor time. */
export const interchange: Suite = {
  name: 'interchange',
  title: 'Highlights in and out',
  isInQuick: false,
  async run(bench) {
    await measurePlans(bench);
    await measureFormats(bench);
    await drawFiles(bench);
  },
};

async function measurePlans(bench: Bench): Promise<void> {
  const mine = manyAnnotations(MANY, 'mine');
  const newer = { annotations: manyAnnotations(MANY, 'theirs', 0, LATER), refused: [] };
  const twins = { annotations: manyAnnotations(MANY, 'mine', 1_000_000), refused: [] };
  const planned = toPut(planImport(mine, newer));
  const measured = await alternate(
    {
      newer: () => processorTimeOf(() => planImport(mine, newer)),
      again: () => processorTimeOf(() => planImport(planned, newer)),
      twins: () => processorTimeOf(() => planImport(mine, twins)),
    },
    { rounds: bench.rounds },
  );
  const n = MANY.toLocaleString('en');
  const what = {
    newer: `import planned: ${n} here, ${n} newer copies`,
    again: 'the same import planned again',
    twins: `import planned: ${n} here, the same under other ids`,
  };
  for (const name of ['newer', 'again', 'twins'] as const)
    bench.add(alone({ id: `interchange/plan-${name}`, what: what[name], unit: 'ms' }, measured[name]));
}

async function measureFormats(bench: Bench): Promise<void> {
  const mine = manyAnnotations(MANY, 'mine');
  const text = JSON.stringify(toJsonLd(mine, AT, 'Highlights'));
  const measured = await alternate(
    {
      stringify: () => processorTimeOf(() => JSON.stringify(mine)),
      parse: () => processorTimeOf(() => JSON.parse(text)),
      markdown: () => processorTimeOf(() => toMarkdown(mine, someNames)),
      csv: () => processorTimeOf(() => toCsv(mine, someNames)),
      jsonLd: () => processorTimeOf(() => JSON.stringify(toJsonLd(mine, AT, 'Highlights'))),
      read: () => processorTimeOf(() => readAnnotations(text, CONTEXT)),
    },
    { rounds: bench.rounds },
  );
  const n = `${MANY.toLocaleString('en')} highlights`;
  const written = { name: 'JSON.stringify of them', measured: measured.stringify };
  for (const [name, what] of [
    ['markdown', `${n} as Markdown`],
    ['csv', `${n} as CSV`],
    ['jsonLd', `${n} as JSON-LD`],
  ] as const)
    bench.add(beside({ id: `interchange/${name}`, what, unit: 'ms' }, measured[name], written));
  bench.add(
    beside(
      {
        id: 'interchange/read',
        what: `JSON-LD of ${n} read`,
        unit: 'ms',
        note: 'every field is validated, as the file may be anyone’s',
      },
      measured.read,
      { name: 'JSON.parse of it', measured: measured.parse },
    ),
  );
}

async function drawFiles(bench: Bench): Promise<void> {
  const points: Record<'read' | 'parse', { x: number; y: number }[]> = { read: [], parse: [] };
  for (const megabytes of FILES) {
    const file = hypothesisFile(megabytes);
    const measured = await alternate(
      {
        read: () => processorTimeOf(() => readAnnotations(file, CONTEXT)),
        parse: () => processorTimeOf(() => JSON.parse(file)),
      },
      { rounds: Math.ceil(bench.rounds / 5), warmUp: 1 },
    );
    for (const name of ['read', 'parse'] as const)
      points[name].push({ x: megabytes, y: spreadOf(measured[name]).median });
  }
  bench.draw({
    id: 'interchange/files',
    what: 'A file of Hypothesis’ read',
    along: 'megabytes',
    unit: 'ms',
    lines: [
      { name: 'read, all of it', points: points.read },
      { name: 'JSON.parse alone', points: points.parse },
    ],
  });
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

function idOf(n: number): string {
  return `5c0a2f6e-6f6a-4b8e-9f39-${n.toString(16).padStart(12, '0')}`;
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
