#!/usr/bin/env node
/**
 * `npm test`: everything, from a fresh clone. Each tool counts as one, each vitest test as one; all stages run even
 * when an early one fails. The last line is `N passed, N failed`, with `, N skipped` after it when tests were left out; which, is said above.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureApache } from './ensure-apache.mjs';
import { ensureFirefox } from './ensure-firefox.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const OUT = '.output-test';
const node = process.execPath;
const env = { CROSSREAD_OUT: OUT, CROSSREAD_BUILT: '1', FORCE_COLOR: '0' };
const sum = { passed: 0, failed: 0, skipped: 0 };
/** What failed, to be said once more at the end: of a long log that is what one sees. @type {string[]} */
const failures = [];
/** What passed only when it was tried again, and why it had not the first time: no failure, and nothing to keep quiet about. @type {string[]} */
const secondTries = [];
/** What was left out, and why as far as it is known. @type {string[]} */
const leftOut = [];

/** Programs by their files, so that neither npx nor a shell stands between. */
const wxt = ['node_modules/wxt/bin/wxt.mjs'];
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
const tsx = ['node_modules/tsx/dist/cli.mjs'];

/** Folder of the built team edition. */
const TEAM = 'chrome-mv3-team';

const started = Date.now();
try {
  await setUp((line) => console.log(`setup: ${line}`));
  // Types that WXT writes; `npm ci` does it as well, but not into a folder that was installed before.
  await stage('prepare', [...wxt, 'prepare']);
  await stage('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
  await stage('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']);
  await stage('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  await stage('types of the pure core', ['node_modules/typescript/bin/tsc', '-p', 'lib/core']);
  await tests('unit');
  await stage('evaluation', [...tsx, 'scripts/eval.ts']);
  const built = await stage('build for Chromium', [...wxt, 'build']);
  const builtForFirefox = await stage('build for Firefox', [...wxt, 'build', '-b', 'firefox']);
  if (built) await stage('bundles', [...tsx, 'scripts/check-bundles.ts', OUT]);
  if (built && builtForFirefox) await stage('what is shipped', [...tsx, 'scripts/check-shipped.ts', OUT]);
  if (builtForFirefox) await stage('Mozilla linter', [...tsx, 'scripts/lint-firefox.ts', OUT]);
  if (built) await stage('bench, in short', [...tsx, 'tests/bench/main.ts', '--quick']);
  if (built) await tests('e2e');
  if (built) await tests('e2e-alone');
  const builtForTeam = await stage('build of the team edition', [...wxt, 'build', '--mode', 'team']);
  if (builtForTeam) {
    await stage('bundles of the team edition', [...tsx, 'scripts/check-bundles.ts', OUT, TEAM]);
    await stage('what is shipped of the team edition', [...tsx, 'scripts/check-shipped.ts', OUT, TEAM]);
  }
  await testsWithServers();
  if (builtForTeam) await tests('team');
  if (builtForFirefox) await testsInFirefox();
} catch (error) {
  sum.failed++;
  console.error(error instanceof Error ? error.message : error);
}
if (leftOut.length > 0) console.log(`\nskipped:\n${leftOut.join('\n')}`);
if (secondTries.length > 0) console.log(`\npassed when tried again:\n${secondTries.join('\n')}`);
if (failures.length > 0) console.log(`\nfailed:\n${failures.join('\n')}`);
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/**
 * Runs one tool and counts it.
 * @param {string} name
 * @param {string[]} args program and its arguments, for Node
 * @returns {Promise<boolean>} whether it passed
 */
async function stage(name, args) {
  console.log(`\n── ${name}`);
  const { code } = await run(node, args, { env });
  count(name, code === 0 ? { passed: 1 } : { failed: 1 });
  if (code !== 0) failures.push(`✗ ${name}`);
  return code === 0;
}

/** Against real servers, of which npm has one; where there is no Apache and none can be installed, that is said, and what needs it counts as left out. */
async function testsWithServers() {
  const apache = await ensureApache((line) => console.log(`setup: ${line}`));
  if ('why' in apache) leftOut.push(`- all tests of WebDAV: ${apache.why}`);
  return tests('sync');
}

/** The Firefox build in Firefox. Where there is none and none can be installed, that is said, and counts as left out. */
async function testsInFirefox() {
  const found = await ensureFirefox((line) => console.log(`setup: ${line}`));
  if ('program' in found) {
    console.log(`setup: Firefox: ${found.program}`);
    return tests('firefox', { FIREFOX_PATH: found.program });
  }
  console.log(`\n── firefox tests, skipped: ${found.why}`);
  leftOut.push(`- all tests in Firefox: ${found.why}`);
  count('firefox', { skipped: 1 });
}

/**
 * Runs one project of vitest and counts its tests.
 * @param {'unit' | 'e2e' | 'e2e-alone' | 'sync' | 'team' | 'firefox'} project
 * @param {Record<string, string>} [more] of the environment
 */
async function tests(project, more = {}) {
  console.log(`\n── ${project} tests`);
  const report = `.artifacts/${project}.json`;
  const unhandled = `.artifacts/${project}-unhandled.json`;
  rmSync(report, { force: true });
  rmSync(unhandled, { force: true });
  const reporters = ['default', 'json', './scripts/name-errors.mjs'].map((name) => `--reporter=${name}`);
  const { code } = await run(
    node,
    [...vitest, '--project', project, ...reporters, `--outputFile.json=${report}`],
    { env: { ...env, ...more, UNHANDLED_ERRORS: unhandled } },
  );
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = read(report, {});
  failures.push(...testResults.flatMap(saidToFail));
  secondTries.push(...testResults.flatMap(triedAgain));
  leftOut.push(...testResults.flatMap(notRun));
  // A file that does not even load fails the run without failing a test; and no test at all is no success.
  const broken = numFailedTests === 0 && (code !== 0 || numPassedTests === 0) ? 1 : 0;
  /** @type {string[]} */
  const errors = read(unhandled, []);
  if (broken > 0)
    failures.push(
      `✗ ${project}: ended with ${code}, though no test failed`,
      ...errors.map((error) => `  ${error}`),
    );
  count(project, {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
  });
}

/**
 * @param {{ name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 * @returns {string[]} each test of a file that failed, and why; the file itself when it could not be loaded
 */
function saidToFail({ name, message, assertionResults }) {
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length === 0) return message === '' ? [] : [`✗ ${name}\n${message}`];
  return tests.map(
    ({ fullName, failureMessages }) => `✗ ${name}\n  ${fullName}\n${failureMessages.join('\n')}`,
  );
}

/**
 * @param {Parameters<typeof saidToFail>[0]} file
 * @returns {string[]} each test of a file that passed after it had failed
 */
function triedAgain({ name, assertionResults }) {
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `↻ ${name}\n  ${fullName}\n${failureMessages.join('\n')}`);
}

/**
 * @param {Parameters<typeof saidToFail>[0]} file
 * @returns {string[]} each test of a file that was left out
 */
function notRun({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status))
    .map(({ fullName }) => `- ${name}: ${fullName}`);
}

/**
 * @param {string} report
 * @param {object} otherwise what it is when there is none
 */
function read(report, otherwise) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : otherwise;
}

/**
 * @param {string} name
 * @param {Partial<typeof sum>} counts
 */
function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${more}`);
}
