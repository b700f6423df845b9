/**
 * How well and how fast highlights are found again, beside Hypothesis' way of doing it: `npm run bench`, or alone
 * `npx tsx tests/bench/anchoring.ts`. Same texts, same edits, same quotes for both. `--quick` for a tenth of it, `--json` for figures
 * without words, `--tuning` for the set on which the numbers were chosen instead of the one they are reported on, `--ours` for our way alone,
 * without speed.
 */
import {
  duplicateParagraphs,
  editPunctuation,
  editWords,
  moveSentences,
  paragraphsOf,
  setAnew,
  without,
  type Edition,
} from './anchoring-edits';
import { lookalikeOf, type Changed } from './anchoring-lookalikes';
import { chanceOf, type Chance } from './prose';
import { drawQuotes, judge, KINDS, OURS, THEIRS, type Kind, type Verdict, type Way } from './anchoring-score';
import { timeBoth, worstOf } from './anchoring-speed';
import { pagesOf, proseOf, type Sample } from './anchoring-texts';

const isQuick = process.argv.includes('--quick');
const set = process.argv.includes('--tuning') ? 'tuning' : 'report';
const isAlone = process.argv.includes('--ours');
const WAYS = isAlone ? [OURS] : [THEIRS, OURS];
const TEXTS = { prose: proseOf(set), pages: pagesOf(set) };
/** Quotes of each kind in each text. */
const QUOTES = { prose: isQuick ? 20 : 150, pages: isQuick ? 5 : 40 };
const DELETIONS = { prose: isQuick ? 8 : 60, pages: isQuick ? 4 : 20 };
const GROUPS = ['prose', 'pages'] as const;
type Group = (typeof GROUPS)[number];

/** One line of the tables: figures in per cent, or milliseconds, by way. */
interface Line {
  readonly of: string;
  readonly goal?: string;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
const lines: Line[] = [];

function report(line: Line): void {
  lines.push(line);
  if (process.argv.includes('--json')) return;
  const figures = Object.entries(line.figures).map(
    ([way, values]) =>
      `${way}: ${Object.entries(values)
        .map(([name, value]) => `${name} ${value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 1)}`)
        .join(', ')}`,
  );
  console.log(`${line.of}${line.goal ? ` (goal: ${line.goal})` : ''}\n    ${figures.join('\n    ')}`);
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** One edit of every text, with quotes of every kind: how many are right, how many wrong. */
function measureEdit(
  title: string,
  edit: (edition: Edition, chance: Chance) => Edition,
  goal?: string,
  kinds: readonly Kind[] = KINDS,
): void {
  const figures = Object.fromEntries(
    WAYS.map((way) => {
      const counts = Object.fromEntries(
        GROUPS.map((group) => [group, countVerdicts(way, group, edit, kinds)]),
      );
      const all = GROUPS.flatMap((group) => counts[group] ?? []);
      const shares = (verdicts: readonly Verdict[]) => {
        const tested = verdicts.filter((verdict) => verdict !== 'gone');
        const share = (wanted: Verdict) =>
          percent(tested.filter((verdict) => verdict === wanted).length, tested.length);
        return [share('right'), share('wrong')] as const;
      };
      const [right, wrong] = shares(all);
      const values: Record<string, number> = { right, wrong };
      for (const group of GROUPS)
        [values[`${group} right`], values[`${group} wrong`]] = shares(counts[group] ?? []);
      return [way.name, { ...values, quotes: all.length }];
    }),
  );
  report({ of: title, figures, ...(goal === undefined ? {} : { goal }) });
}

function countVerdicts(
  way: Way,
  group: Group,
  edit: (edition: Edition, chance: Chance) => Edition,
  kinds: readonly Kind[],
): Verdict[] {
  return TEXTS[group].flatMap(({ edition }, place) => {
    const chance = chanceOf(1_000 + place);
    const edited = edit(edition, chance);
    const quotes = kinds.flatMap((kind) => drawQuotes(edition, kind, QUOTES[group], chance));
    const outcomes = way.save(
      edition.text,
      quotes.map(({ span }) => span),
    )(edited.text);
    return quotes.flatMap((quote, i) => (outcomes[i] ? [judge(edited, quote, outcomes[i])] : []));
  });
}

/** Quotes whose paragraph is deleted: how many are placed all the same, every one of them wrongly. */
function measureDeletions(kind: Kind): void {
  const figures = Object.fromEntries(
    WAYS.map((way) => {
      const values = GROUPS.flatMap((group): [string, number][] => {
        const became = TEXTS[group].flatMap((sample, place) => deletions(way, sample, kind, group, place));
        const share = (wanted: readonly Deleted[]) =>
          percent(became.filter((one) => wanted.includes(one)).length, became.length);
        return [
          [group, share(['copy', 'other words'])],
          [`${group} on other words`, share(['other words'])],
        ];
      });
      return [way.name, Object.fromEntries(values)];
    }),
  );
  report({ of: `paragraph deleted, ${kind} quote placed all the same, %`, goal: '≤ 1', figures });
}

/** What a deleted quote is placed on: nothing, the very same words elsewhere, or others. */
type Deleted = 'lost' | 'copy' | 'other words';

function deletions(way: Way, { edition }: Sample, kind: Kind, group: Group, place: number): Deleted[] {
  const chance = chanceOf(2_000 + place);
  const paragraphs = paragraphsOf(edition);
  return drawQuotes(edition, kind, DELETIONS[group], chance).flatMap((quote) => {
    const paragraph = paragraphs.find(([from, to]) => from <= quote.from && quote.from < to);
    if (!paragraph) return [];
    const { text } = without(edition, ...paragraph);
    const span = way.save(edition.text, [quote.span])(text)[0]?.span;
    if (!span) return ['lost'];
    const isCopy = text.slice(span.start, span.end) === edition.text.slice(quote.span.start, quote.span.end);
    return [isCopy ? 'copy' : 'other words'];
  });
}

/** Lookalikes in the place of the quote: how many are shown as the same, or as changed without a word on what kind of word did. */
function measureLookalikes(changed: Changed): void {
  const figures = Object.fromEntries(
    WAYS.map((way) => {
      const shown = GROUPS.flatMap((group) =>
        TEXTS[group].flatMap((sample, place) => lookalikes(way, sample, changed, group, place)),
      );
      return [
        way.name,
        { 'as same': percent(shown.filter(Boolean).length, shown.length), quotes: shown.length },
      ];
    }),
  );
  report({ of: `lookalike, one ${changed} changed, shown as same, %`, goal: '0', figures });
}

function lookalikes(way: Way, { edition }: Sample, changed: Changed, group: Group, place: number): boolean[] {
  const chance = chanceOf(3_000 + place);
  const quotes = KINDS.flatMap((kind) => drawQuotes(edition, kind, QUOTES[group], chance));
  return quotes.flatMap((quote) => {
    const edited = lookalikeOf(edition, quote, changed, chance);
    if (!edited) return [];
    const [outcome] = way.save(edition.text, [quote.span])(edited.text);
    if (!outcome?.span) return [false];
    const { anchoring } = outcome;
    return [!(anchoring?.status === 'changed' && anchoring.difference.touches.includes(changed))];
  });
}

const GOALS: readonly (readonly [number, string])[] = [
  [0.05, 'right ≥ 99.7, wrong ≤ 0.2'],
  [0.1, 'right ≥ 98.8, wrong ≤ 0.5'],
  [0.2, 'right ≥ 97, wrong ≤ 1'],
  [0.3, 'right ≥ 93, wrong ≤ 1.5'],
];
if (TEXTS.pages.length === 0) console.log('No pages in ../shared/peers/pages: generated prose only.');
for (const [share, goal] of GOALS)
  measureEdit(
    `${100 * share} % of words edited`,
    (edition, chance) => editWords(edition, share, chance),
    goal,
  );
measureEdit(
  'one sentence in ten moved',
  (edition, chance) => moveSentences(edition, 0.1, chance),
  undefined,
  ['short', 'sentence'],
);
measureEdit('one paragraph in five there twice', (edition, chance) =>
  duplicateParagraphs(edition, 0.2, chance),
);
measureEdit('typography and line breaks set anew', setAnew);
measureEdit('punctuation of one word in ten', (edition, chance) => editPunctuation(edition, 0.1, chance));
for (const kind of KINDS) measureDeletions(kind);
for (const changed of ['number', 'name', 'negation'] as const) measureLookalikes(changed);
const SPEEDS = [
  ['nothing', 'both read it off the position'],
  ['a line before it', '≥ 10 times as fast'],
  ['10 % of words edited', '≥ 8 times as fast'],
] as const;
for (const [done, goal] of isAlone ? [] : SPEEDS) {
  const { theirs, ours, ratio } = timeBoth(done, isQuick);
  report({
    of: `${isQuick ? '100' : '1,000'} highlights on 100,000 characters, done to the text: ${done}; ms`,
    goal,
    figures: {
      [THEIRS.name]: { median: theirs },
      [OURS.name]: {
        median: ours,
        'times as fast': ratio,
        'worst single with its index': worstOf(done, isQuick),
      },
    },
  });
}
if (process.argv.includes('--json')) console.log(JSON.stringify(lines, null, 2));
