/** How well topics proposed from one article do: `npx tsx scripts/eval/proposals.ts [-v]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { analyse, type Analysis } from '../../lib/core/analyse';
import { relate } from '../../lib/core/checks/relate';
import type { Claim } from '../../lib/core/claims/claim';
import type { ArticleText } from '../../lib/core/frame-article';
import type { Topic } from '../../lib/core/topic/compile';
import { parseTopicPack } from '../../lib/core/topic/parse';
import { proposeTopic, type Proposal } from '../../lib/core/topic/propose/propose-topic';
import type { TopicPack } from '../../lib/core/topic/schema';

const Told = v.object({
  language: v.string(),
  publisher: v.string(),
  published: v.string(),
  title: v.string(),
  text: v.string(),
});
const CaseSchema = v.object({
  what: v.string(),
  third_is: v.string(),
  /** What the second article says otherwise, as the first has it. */
  differs: v.array(v.string()),
  first: Told,
  second: Told,
  third: Told,
});

/** What became of a topic proposed from the first article of a case. */
export interface ProposalResult {
  readonly name: string;
  readonly proposal: Proposal;
  readonly questions: number;
  /** Questions that the article itself answers. */
  readonly answered: number;
  /** Those that the second article answers, of them. */
  readonly shared: number;
  /** Shared questions whose answers disagree, as the first article has them. */
  readonly differing: readonly string[];
  readonly wanted: readonly string[];
  readonly first: Analysis;
  readonly second: Analysis;
  readonly third: Analysis;
}

const FOLDER = new URL('../../tests/fixtures/proposals/', import.meta.url);

/** Proposes a topic from the first article of each case, and reads the other two with it. */
export function measureProposals(known: readonly TopicPack[] = []): ProposalResult[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.json', '');
      const told = v.parse(CaseSchema, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      return measureCase(name, told, known);
    });
}

function measureCase(
  name: string,
  { first, second, third, differs }: v.InferOutput<typeof CaseSchema>,
  known: readonly TopicPack[],
): ProposalResult {
  const proposal = proposeTopic(articleFrom(`${name}-1`, first), known, 'proposed');
  const topic = compiled(proposal.pack);
  const read = (id: string, told: v.InferOutput<typeof Told>) => analyse(topic, articleFrom(id, told));
  const own = read(`${name}-1`, first);
  const other = read(`${name}-2`, second);
  const questions = new Set(own.claims.map(({ question }) => question));
  const shared = [...questions].filter((id) => other.claims.some(({ question }) => question === id));
  const differing = shared.flatMap((id) => {
    const here = own.claims.filter(({ question }) => question === id);
    const there = other.claims.filter(({ question }) => question === id);
    return differ(topic, here, there) ? [here[0]?.span?.exact ?? id] : [];
  });
  return {
    name,
    proposal,
    questions: proposal.pack.questions.length,
    answered: questions.size,
    shared: shared.length,
    differing,
    wanted: differs,
    first: own,
    second: other,
    third: read(`${name}-3`, third),
  };
}

/** Whether no two answers of the articles agree. */
function differ(topic: Topic, here: readonly Claim[], there: readonly Claim[]): boolean {
  const relations = here.flatMap((a) => there.map((b) => relate(topic, a, b)?.relation));
  return relations.includes('differs') && !relations.includes('corroborated');
}

/** @throws Error with the pack's errors */
function compiled(pack: TopicPack): Topic {
  const parsed = parseTopicPack(pack);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.topic;
}

function articleFrom(
  id: string,
  { text, ...told }: Omit<v.InferOutput<typeof Told>, 'published'> & { published: string | null },
): ArticleText {
  return { article: { id, url: `https://example.org/${id}`, byline: null, modified: null, ...told }, text };
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const CorpusArticle = v.object({
  date: v.nullable(v.string()),
  language: v.string(),
  publisher: v.nullable(v.string()),
  title: v.nullable(v.string()),
  text: v.string(),
  label: v.picklist(['about', 'mention', 'none']),
});

/** Of topics proposed from an article on a real event: how many of its other articles they find, and how many others they leave alone. */
export function measureOnCorpus(known: readonly TopicPack[], language: string | null) {
  if (!existsSync(CORPUS)) return null;
  const articles = ['positives', 'mentions', 'negatives'].flatMap((kind) => {
    const folder = new URL(`${kind}/`, CORPUS);
    return readdirSync(folder).map((file) => {
      const one = v.parse(CorpusArticle, JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return { file, ...one };
    });
  });
  const textOf = ({ file, date, title, text, publisher, language: spoken }: (typeof articles)[number]) =>
    articleFrom(file, {
      language: spoken,
      publisher: publisher ?? '',
      published: date,
      title: title ?? '',
      text,
    });
  const rows = articles
    .filter(({ label, language: spoken }) => label === 'about' && (language === null || spoken === language))
    .map((from) => {
      const topic = compiled(proposeTopic(textOf(from), known, 'proposed').pack);
      const isFound = (one: (typeof articles)[number]) => analyse(topic, textOf(one)).relevance === 'about';
      const others = articles.filter(({ file }) => file !== from.file);
      const same = others.filter(
        ({ label, language: spoken }) => label === 'about' && spoken === from.language,
      );
      const elsewhere = others.filter(
        ({ label, language: spoken }) => label === 'about' && spoken !== from.language,
      );
      const none = others.filter(({ label }) => label === 'none');
      const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      return {
        file: from.file,
        title: topic.pack.title.en,
        participants: topic.pack.event.participants,
        window: topic.pack.event.window,
        same: share(same.filter(isFound).length, same.length),
        elsewhere: share(elsewhere.filter(isFound).length, elsewhere.length),
        leftAlone: share(none.filter((one) => !isFound(one)).length, none.length),
      };
    });
  return rows;
}

function mean(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? '–' : (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3);
}

function print(isVerbose: boolean): void {
  const results = measureProposals();
  for (const one of results) {
    const { pack } = one.proposal;
    console.log(
      `${one.name.padEnd(15)} ${one.first.relevance}/${one.second.relevance}/${one.third.relevance}  questions ${one.questions}, answered ${one.answered}, shared ${one.shared}  ${pack.title.en}  [${pack.event.participants.map((group) => group.join('|')).join(' + ')}] ${pack.event.window.from}..${pack.event.window.to}`,
    );
    console.log(`   differs: ${one.differing.join('; ')}   wanted: ${one.wanted.join('; ')}`);
    if (!isVerbose) continue;
    for (const { id, text, value } of pack.questions) {
      const answers = (analysis: Analysis) =>
        [
          ...new Set(
            analysis.claims
              .filter(({ question }) => question === id)
              .map(({ display, span }) => `${display} «${span?.exact}»`),
          ),
        ].join(', ');
      console.log(
        `   ${id.padEnd(28)} ${text.en}\n      1: ${answers(one.first)}\n      2: ${answers(one.second)}`,
        value.type === 'quantity' ? `${value.atLeast}..${value.atMost}` : '',
      );
    }
    for (const { id, kind, aliases, weakAliases } of pack.entities)
      console.log(
        `   - ${kind} ${id}: ${JSON.stringify(Object.values(aliases)[0]).slice(0, 90)} ${JSON.stringify(weakAliases ?? '')}`,
      );
  }
  const found = results.filter(({ second }) => second.relevance === 'about').length;
  const left = results.filter(({ third }) => third.relevance !== 'about').length;
  const shared = results.reduce((sum, one) => sum + one.shared, 0);
  const answered = results.reduce((sum, one) => sum + one.answered, 0);
  const asked = results.reduce((sum, one) => sum + one.questions, 0);
  console.log(
    `second articles found ${found}/${results.length}; thirds left alone ${left}/${results.length}; answered ${answered}/${asked}; shared ${shared}/${answered}`,
  );
  const packs = ['pyongyang-summit-2024'].map((id): TopicPack =>
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`../../public/topics/${id}.json`, import.meta.url)), 'utf8'),
    ),
  );
  for (const [label, known] of [
    ['without known packs', []],
    ['with the summit known', packs],
  ] as const) {
    const rows = measureOnCorpus(known, null);
    if (!rows) continue;
    if (isVerbose)
      for (const row of rows)
        console.log(
          `   ${row.file} same ${row.same} elsewhere ${row.elsewhere} left ${row.leftAlone} ${row.title} ${JSON.stringify(row.participants)} ${row.window.from}..${row.window.to}`,
        );
    console.log(
      `corpus, ${label}: others in the language found ${mean(rows.map(({ same }) => same))}, in other languages ${mean(rows.map(({ elsewhere }) => elsewhere))}, negatives left alone ${mean(rows.map(({ leftAlone }) => leftAlone))} (${rows.length} proposals)`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(process.argv.includes('-v'));
