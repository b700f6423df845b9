import { OUTCOMES } from '../../checks/check';
import { escapeInline, escapeMarkdown } from '../escape-markdown';
import { yamlText } from '../yaml-text';
import type { ComparisonDocument } from './comparison';
import {
  reportView,
  type ReportView,
  type ShownAnswer,
  type ShownCell,
  type ShownQuestion,
  type ShownValue,
} from './report-view';
import type { ReportWords } from './report-words';
import {
  calledBy,
  creditOf,
  linkWords,
  meaningOf,
  outcomesInWords,
  remarksOn,
  signsOf,
  tellOf,
  inParts,
  isGist,
  linkToAnswer,
  linkToArticle,
  publisherOf,
  shortened,
  shortNameOf,
} from './say-answer';

/** How a report is to be written. */
export interface ReportOptions {
  /** Whether the sentences stand in it, or only who says what. */
  readonly sentences: boolean;
}

/** Columns of one table: more of them fit neither a page nor a screen. */
const TABLE = 6;
/** A value in a table is cut here (UTF-16 units); under its question it stands in full. */
const LONGEST_IN_TABLE = 120;

/**
 * A comparison as Markdown (CommonMark with GitHub's tables): a table of questions and articles, then question by question who says
 * what on whose word, with the sentences as quotations.
 */
export function reportToMarkdown(
  document: ComparisonDocument,
  words: ReportWords,
  options: ReportOptions,
): string {
  const view = reportView(document);
  return [
    frontMatter(document),
    `# ${escapeInline(words.say('title', { topic: document.topic.title }))}\n`,
    `${escapeMarkdown(madeIn(document, words))}\n`,
    `${escapeMarkdown(words.say('neverRates'))}\n`,
    `## ${escapeInline(words.say('signs'))}\n`,
    `${OUTCOMES.map((outcome) => `- ${words.signs[outcome]} ${escapeInline(meaningOf(outcome, words))}`).join('\n')}\n`,
    `${escapeMarkdown(words.say('bothSigns'))}\n`,
    ...articleList(view, words),
    ...tables(view, words),
    `## ${escapeInline(words.say('byQuestion'))}\n`,
    ...view.groups.flatMap(({ title, questions }) => [
      ...(title === '' ? [] : [`### ${escapeInline(title)}\n`]),
      ...questions.map((question) => questionSection(question, view, words, options)),
    ]),
  ].join('\n');
}

/** When a report was made, and of how much. */
export function madeIn(
  { made, articles, questions }: ComparisonDocument,
  { say, date }: ReportWords,
): string {
  return say('made', {
    date: date(made) ?? made,
    articles: say('articleCount', { n: articles.length }),
    questions: say('questionCount', { n: questions.length }),
  });
}

/** “3 values, 2 origins, 4 articles”, or that nobody answers. */
export function summaryOf({ summary }: ShownQuestion, { say }: ReportWords): string {
  const { values, origins, articles } = summary;
  if (articles === 0) return say('nobody');
  const counts = [
    say('valueCount', { n: values }),
    say('originCount', { n: origins }),
    say('articleCount', { n: articles }),
  ];
  return counts.join(', ');
}

function frontMatter({ topic, made }: ComparisonDocument): string {
  const facts = [
    ['title', topic.title],
    ['topic', topic.id],
    ['version', topic.version],
    ['made', made],
    ['tool', 'Crossread'],
  ] as const;
  return `---\n${facts.map(([key, value]) => `${key}: ${yamlText(value)}\n`).join('')}---\n`;
}

function articleList({ articles }: ReportView, words: ReportWords): string[] {
  const lines = articles.map((article) => {
    const link = linkToArticle(article);
    const title = escapeInline(article.title || article.url);
    const named = link === null ? title : `[${title}](${parenthesised(link)})`;
    const day = article.published === null ? null : words.date(article.published);
    const facts = [publisherOf(article, words), day ?? words.say('dateNotStated')].map(escapeInline);
    return `${article.number}. ${named} · ${facts.join(' · ')}`;
  });
  const none = escapeInline(words.say('noArticles'));
  return [`## ${escapeInline(words.say('articles'))}\n`, `${lines.length > 0 ? lines.join('\n') : none}\n`];
}

function tables({ articles, groups }: ReportView, words: ReportWords): string[] {
  const questions = groups.flatMap((group) => group.questions);
  const heading = `## ${escapeInline(words.say('matrix'))}\n`;
  if (questions.length === 0) return [heading, `${escapeInline(words.say('noQuestions'))}\n`];
  const parts = inParts(articles, TABLE).map((part) => {
    const head = [words.say('question'), ...part.map((article) => shortNameOf(article, words))];
    const lines = questions.map((question) => [
      inCell(`${question.text} (${summaryOf(question, words)})`),
      ...part.map(({ id }) => cellOf(question.cells.get(id), words)),
    ]);
    return `${[head.map(inCell), head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  return [heading, ...parts];
}

function cellOf(cell: ShownCell | undefined, words: ReportWords): string {
  const { answers = [], denials = [] } = cell ?? {};
  return [
    ...answers.map((answer) => {
      const value = inCell(shortened(words.value(answer.claim), LONGEST_IN_TABLE));
      const said = [creditOf(answer.claim, words), ...remarksOn(answer, words)].map(inCell);
      return `${signsOf(answer, words)} ${value} (${said.join('; ')})`;
    }),
    ...denials.map(
      ({ claim }) =>
        `${words.signs.denied} ${inCell(words.say('reportsDenial'))} (${inCell(creditOf(claim, words))})`,
    ),
  ].join('<br>');
}

/** A cell ends at a bar; escapeInline takes its sign away. */
function inCell(text: string): string {
  return escapeInline(shortened(text, 4 * LONGEST_IN_TABLE));
}

function questionSection(
  question: ShownQuestion,
  view: ReportView,
  words: ReportWords,
  options: ReportOptions,
): string {
  const { say } = words;
  const denials = question.denials.map((answer) => answerItem(answer, view, words, options, '- '));
  const silent = question.silent.map(calledBy);
  return [
    `#### ${escapeInline(question.text)}\n`,
    `${escapeMarkdown(summaryOf(question, words))}\n`,
    ...question.values.map((value) => valueItem(value, view, words, options)),
    ...(denials.length > 0 ? [`${escapeInline(say('deniedBy'))}\n`, ...denials] : []),
    ...(silent.length > 0 ? [`${escapeInline(say('silent', { articles: silent.join(', ') }))}\n`] : []),
  ].join('\n');
}

function valueItem(
  { first, answers }: ShownValue,
  view: ReportView,
  words: ReportWords,
  options: ReportOptions,
): string {
  const outcome = escapeInline(outcomesInWords(first, words));
  const head = `- ${signsOf(first, words)} **${bold(words.value(first.claim))}** (${outcome})\n`;
  return [head, ...answers.map((answer) => answerItem(answer, view, words, options, '  - '))].join('\n');
}

/** Emphasis ends at white space. */
function bold(text: string): string {
  return escapeInline(text).trim() || '–';
}

function answerItem(
  answer: ShownAnswer,
  view: ReportView,
  words: ReportWords,
  { sentences }: ReportOptions,
  bullet: string,
): string {
  const { claim } = answer;
  const link = linkToAnswer(answer);
  const facts = tellOf(answer, view.originNames, words).map(escapeInline);
  const open = link === null ? '' : ` · [${escapeInline(linkWords(answer, words))}](${parenthesised(link)})`;
  const line = `${bullet}${facts.join(' · ')}${open}\n`;
  return sentences ? `${line}\n${quotation(claim, words, ' '.repeat(bullet.length))}\n` : line;
}

function quotation(claim: ShownAnswer['claim'], words: ReportWords, indent: string): string {
  const all = [claim.sentence, ...(claim.passages ?? [])];
  const lead = isGist(claim) ? `${words.say('gist')} ` : '';
  return all
    .map(({ exact }) =>
      escapeMarkdown(lead + exact.trim())
        .split('\n')
        .map((line) => `${indent}> ${line}`.trimEnd())
        .join('\n'),
    )
    .join(`\n${indent}\n`);
}

function parenthesised(link: string): string {
  return link.replaceAll('(', '%28').replaceAll(')', '%29');
}
