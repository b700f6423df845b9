/**
 * `npm run bench`: builds the extension, measures it, and prints one table; `.artifacts/bench.json` has all of it.
 *
 *     npm run bench                      everything
 *     npm run bench -- --quick           what every change is measured by, in under 90 seconds
 *     npm run bench -- text anchoring    these suites alone
 *     npm run bench -- --write           makes what is measured the committed figures: docs/performance.json and .md
 *     npm run bench -- --list            what suites there are
 *
 * Fails only where a ratio is worse than the committed one by more than a third in three of four rounds, twice in a row.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Curve, Figure, Suite } from './bench';
import { fallen, keep, readKept, type Measured } from './report/kept';
import { COLUMNS, isReached, rowOf, short } from './report/table';
import { SUITES } from './suites';

const ROUNDS = { quick: 7, whole: 15 };
const OUT = process.env['CROSSREAD_OUT'] ?? '.output-bench';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
const chosen = SUITES.filter((suite) =>
  names.length > 0 ? names.includes(suite.name) : suite.isInQuick || !isQuick,
);

if (unknown.length > 0 || words.includes('--list')) {
  if (unknown.length > 0) console.error(`There is no suite ${unknown.join(', ')}. There are:`);
  for (const { name, title } of SUITES) console.log(`${name.padEnd(16)}${title}`);
  if (unknown.length > 0) process.exitCode = 1;
} else await measureAll();

async function measureAll(): Promise<void> {
  if (process.env['CROSSREAD_BUILT'] !== '1')
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
      env: { ...process.env, CROSSREAD_OUT: OUT },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const kept = readKept();
  const measured: Measured[] = [];
  const worse: Figure[] = [];
  const broken: string[] = [];
  mkdirSync('.artifacts', { recursive: true });
  for (const suite of chosen) {
    try {
      let one = await measure(suite);
      // Once more before it is believed: a machine has its moods.
      if (fallen(one.figures, kept).length > 0) one = await measure(suite);
      worse.push(...fallen(one.figures, kept));
      measured.push(one);
    } catch (error) {
      // An hour of the others' figures is not lost for one that breaks.
      console.error(`\n${suite.title} (${suite.name}) broke off:`, error);
      broken.push(suite.name);
    }
    writeFileSync('.artifacts/bench.json', `${JSON.stringify(measured, null, 2)}\n`);
  }
  if (words.includes('--write')) await keep(measured);
  if (broken.length > 0) {
    console.error(`\nbroke off: ${broken.join(', ')}`);
    process.exitCode = 1;
  }
  const missed = measured.flatMap(({ figures }) =>
    figures.filter((figure) => figure.goal && !isReached(figure, figure.goal)),
  );
  if (missed.length > 0) console.log(`\nmissed: ${missed.map(({ id }) => id).join(', ')}`);
  for (const { id, ratio } of worse)
    console.error(`${id}: ${short(ratio?.median ?? 0)}×, and was ${short(kept[id]?.ratio ?? 0)}×`);
  if (worse.length > 0 && !words.includes('--write')) process.exitCode = 1;
}

async function measure(suite: Suite): Promise<Measured> {
  const figures: Figure[] = [];
  const curves: Curve[] = [];
  const start = Date.now();
  await suite.run({
    isQuick,
    rounds: isQuick ? ROUNDS.quick : ROUNDS.whole,
    extension: resolve(OUT, 'chrome-mv3'),
    add: (figure) => figures.push(figure),
    draw: (curve) => curves.push(curve),
  });
  console.log(`\n${suite.title} (${suite.name}, ${Math.round((Date.now() - start) / 1000)} s)`);
  const rows = [COLUMNS, ...figures.map(rowOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  return { suite: { name: suite.name, title: suite.title }, figures, curves };
}
