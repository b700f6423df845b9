/**
 * Measures the core: `npm run eval [-- --write] [--misses] [--corpus FOLDER]`. Prints every figure with its goal and its
 * change against the committed baseline (docs/evaluation.json); exits 1 when one falls by more than a point. `--write` makes
 * what was measured the new baseline. `--corpus` measures the labelled articles of a folder instead, with no baseline.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { measureClaims } from './eval/claims';
import {
  measureConfusion,
  placedArticles,
  placedPackArticles,
  tableOf,
  TopicLabelsSchema,
} from './eval/confusion';
import { measureDisagreements } from './eval/disagreements';
import { measureMentions, measureRelevance } from './eval/event';
import { measureGolden } from './eval/golden';
import { measureLanguages } from './eval/languages';
import { loadCorpus, loadLabelled, type Labelled } from './eval/load-corpus';
import type { Measure } from './eval/measure';
import { measureNumbers } from './eval/numbers';
import { loadPackArticles, measurePacks } from './eval/packs';
import { measureQuantities } from './eval/quantities';
import { loadExample, loadTopics } from './load-topics';

const SHARED = new URL('../../shared/', import.meta.url);
/** Articles of the project's own, written without a look at the cues. */
const OWN = new URL('../tests/fixtures/corpus/', import.meta.url);
/** More of them, of whose misses nobody has read one: what is measured there is what a new article may expect. */
const UNSEEN = new URL('../tests/fixtures/unseen/', import.meta.url);
/** Articles in other languages than English; those of the folder `unseen` in it were written when the cues stood. */
const LANGUAGES = new URL('../tests/fixtures/languages/', import.meta.url);
/** Articles on the events of the other packs, and on none; their cues were written with these at hand. */
const PACKS = new URL('../tests/fixtures/topics/', import.meta.url);
/** Which of the corpora's articles are on other topics that we ship. */
const TOPIC_LABELS = new URL('../tests/fixtures/corpus-topics.json', import.meta.url);
const BASELINE = new URL('../docs/evaluation.json', import.meta.url);
const REPORT = new URL('../docs/evaluation.md', import.meta.url);
const SLOTS = new URL('../tests/fixtures/slots.json', import.meta.url);
/** A fall of more than this (points) fails. */
const TOLERANCE = 1;

const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' }, corpus: { type: 'string' } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

async function measureAll(): Promise<Measure[]> {
  // Four packs are on: those that ship, and the documentation's.
  const topics = [...(await loadTopics()), await loadExample()];
  const [topic] = topics;
  if (!topic) throw new Error('public/topics holds no pack to measure');
  const slots = v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(readFileSync(SLOTS, 'utf8')));
  const onCorpus = (corpus: readonly Labelled[]) => [
    ...measureRelevance(corpus),
    ...measureMentions(corpus),
    ...measureClaims(topic, corpus, slots),
    ...measureDisagreements(topic, corpus, slots),
  ];
  if (options.corpus !== undefined)
    return onCorpus(await loadCorpus(pathToFileURL(`${options.corpus}/`), topics));
  const corpus = await loadCorpus(new URL('corpus/', SHARED), topics);
  const own = await loadCorpus(OWN, topics);
  const unseen = await loadCorpus(UNSEEN, topics);
  const languages = await loadLabelled(LANGUAGES, topics);
  const unseenLanguages = await loadLabelled(new URL('unseen/', LANGUAGES), topics);
  const packArticles = await loadPackArticles(PACKS, topics);
  const known = v.parse(TopicLabelsSchema, JSON.parse(readFileSync(TOPIC_LABELS, 'utf8')));
  const placed = [
    ...placedArticles(topic.pack.id, [...corpus, ...own, ...unseen, ...languages, ...unseenLanguages], known),
    ...placedPackArticles(packArticles),
  ];
  say(
    `${tableOf(
      placed,
      topics.map(({ pack }) => pack.id),
    )}\n`,
  );
  const shared = onCorpus(corpus);
  if (shared.every(({ value }) => value === null)) say('skipped: ../shared/corpus is not at hand');
  return [
    ...shared,
    ...onCorpus(own).map((measure) => told(measure, 'own', 'own articles')),
    ...onCorpus(unseen).map(toldUnseen),
    ...measureLanguages(topic, [...corpus, ...own, ...languages], slots),
    ...measureLanguages(topic, [...unseen, ...unseenLanguages], slots).map(toldUnseen),
    ...measurePacks(packArticles),
    ...measureConfusion(placed),
    ...(await measureGolden(topic)),
    ...measureNumbers(new URL('peers/numbers/', SHARED)),
    ...measureQuantities(new URL('peers/quantities/newsquant-even.json', SHARED)),
  ];
}

/** A measure on other articles, told apart from the same on the corpus. */
function told(measure: Measure, id: string, label: string): Measure {
  return { ...measure, id: `${id}.${measure.id}`, label: `${label}: ${measure.label}` };
}

/** Nobody reads what was missed in the articles that are kept unseen. */
function toldUnseen(measure: Measure): Measure {
  return { ...told(measure, 'unseen', 'unseen articles'), misses: [] };
}

const BaselineSchema = v.record(v.string(), v.object({ value: v.number(), cases: v.number() }));
type Baseline = v.InferOutput<typeof BaselineSchema>;

function readBaseline(): Baseline {
  if (!existsSync(BASELINE)) return {};
  return v.parse(BaselineSchema, JSON.parse(readFileSync(BASELINE, 'utf8')));
}

/** How a figure changed against the baseline; null where it rests on other material, which is no fall and no rise. */
function changeOf({ id, value, cases }: Measure, baseline: Baseline): number | null {
  const before = baseline[id];
  // Claims found are cases too, and change with what is found.
  const isSame = before !== undefined && (before.cases === cases || COUNTS_WHAT_IS_FOUND.test(id));
  return value === null || !isSame ? null : value - before.value;
}

const COUNTS_WHAT_IS_FOUND = /\.(precision|attribution|kind)$/;

function row(measure: Measure, baseline: Baseline): string {
  const { label, value, goal, cases } = measure;
  const change = changeOf(measure, baseline)?.toFixed(1) ?? '';
  const figure = value === null ? 'skipped' : `${value.toFixed(1)} %`;
  const met = value !== null && value >= goal ? 'reached' : '';
  const cells = [label.padEnd(70), figure.padStart(8), `≥ ${goal}`.padStart(6), change.padStart(7)];
  return [...cells, String(cases).padStart(6), met].join('  ');
}

/** How many misses there are of each class, the most first; with --misses each of them. */
function listMisses({ label, misses }: Measure): void {
  if (misses.length === 0) return;
  const classes = new Map<string, string[]>();
  for (const { of, what } of misses) classes.set(of, [...(classes.get(of) ?? []), what]);
  say(`\n${label}: ${misses.length} misses`);
  for (const [of, whats] of [...classes].sort((a, b) => b[1].length - a[1].length)) {
    say(`  ${String(whats.length).padStart(3)}  ${of}`);
    if (options.misses) for (const what of whats) say(`         ${what}`);
  }
}

/** The figures as a table in docs/evaluation.md, between its markers. */
function writeReport(all: readonly Measure[]): void {
  const rows = all.map(
    ({ label, value, goal, cases }) =>
      `| ${label} | ${value === null ? 'skipped' : `${value.toFixed(1)} %`} | ≥ ${goal} % | ${cases} |`,
  );
  const table = ['| measure | value | goal | cases |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const report = readFileSync(REPORT, 'utf8');
  const written = report.replace(
    /<!-- figures -->[^]*<!-- \/figures -->/,
    `<!-- figures -->\n\n${table}\n\n<!-- /figures -->`,
  );
  writeFileSync(REPORT, written);
}

const measures = await measureAll();
const baseline = options.corpus === undefined ? readBaseline() : {};
say(
  [
    'measure'.padEnd(70),
    'value'.padStart(8),
    'goal'.padStart(6),
    'change'.padStart(7),
    'cases'.padStart(6),
  ].join('  '),
);
for (const measure of measures) say(row(measure, baseline));
for (const measure of measures) listMisses(measure);
const fallen = measures.filter((measure) => (changeOf(measure, baseline) ?? 0) < -TOLERANCE);
for (const { label } of fallen) process.stderr.write(`eval: ${label} fell by more than ${TOLERANCE} point\n`);
if (fallen.length > 0) process.exitCode = 1;
if (options.write && options.corpus === undefined) {
  const measured = measures.flatMap(({ id, value, cases }) =>
    value === null ? [] : [[id, { value: Number(value.toFixed(2)), cases }] as const],
  );
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
  writeReport(measures);
}
