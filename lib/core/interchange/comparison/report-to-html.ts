import { OUTCOMES } from '../../checks/check';
import type { ComparisonDocument } from './comparison';
import { markup, type Markup } from './markup';
import { reportMatrix, signMarks } from './report-matrix';
import { REPORT_STYLE } from './report-style';
import { madeIn, summaryOf, type ReportOptions } from './report-to-markdown';
import {
  reportView,
  type ReportView,
  type ShownAnswer,
  type ShownQuestion,
  type ShownValue,
} from './report-view';
import type { ReportWords } from './report-words';
import {
  calledBy,
  isGist,
  linkToAnswer,
  linkToArticle,
  linkWords,
  outcomesInWords,
  publisherOf,
  tellOf,
} from './say-answer';

/**
 * A comparison as one HTML document that needs nothing else: no script, no file, no network, and its policy forbids all of them. The
 * matrix stands first, its heads in sight; on paper it is divided into tables that fit a page. Then question by question who says what.
 * What comes from pages is text in it, and an address that is none of the web is no link.
 */
export function reportToHtml(
  document: ComparisonDocument,
  words: ReportWords,
  options: ReportOptions,
): string {
  const view = reportView(document);
  const title = words.say('title', { topic: document.topic.title });
  const byQuestion = view.groups.map(
    ({ title: group, questions }) => markup`<section>
${group === '' ? [] : markup`<h3 dir="auto">${group}</h3>\n`}${questions.map((question) => questionSection(question, view, words, options))}</section>
`,
  );
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Crossread">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${title}</h1>
<p class="faint">${madeIn(document, words)}</p>
<p class="text">${words.say('neverRates')}</p>
</header>
<main>
${legend(words)}${articleList(view, words)}${reportMatrix(view, words)}<section>
<h2>${words.say('byQuestion')}</h2>
${byQuestion}</section>
</main>
</body>
</html>
`.html;
}

/** Ours, and without anything that would end the element it stands in. */
const STYLE: Markup = { html: REPORT_STYLE };

function legend(words: ReportWords): Markup {
  const { say, signs } = words;
  const items = OUTCOMES.map(
    (outcome) =>
      markup`<li data-outcome="${outcome}"><span class="sign">${signs[outcome]}</span> <span><span class="value">${say(`outcome.${outcome}`)}</span> <span class="faint">${say(`meaning.${outcome}`)}</span></span></li>\n`,
  );
  return markup`<section>
<h2>${say('signs')}</h2>
<ul class="signs">
${items}</ul>
<p class="faint">${say('bothSigns')}</p>
</section>
`;
}

function articleList({ articles }: ReportView, words: ReportWords): Markup {
  const items = articles.map((article) => {
    const day = article.published === null ? null : words.date(article.published);
    const facts = [publisherOf(article, words), day ?? words.say('dateNotStated')].join(' · ');
    const title = linked(article.title || article.url, linkToArticle(article));
    return markup`<li><span dir="auto">${title}</span> <span class="faint">${facts}</span></li>\n`;
  });
  const list =
    items.length === 0
      ? markup`<p>${words.say('noArticles')}</p>`
      : markup`<ol class="articles">\n${items}</ol>`;
  return markup`<section>
<h2>${words.say('articles')}</h2>
${list}
</section>
`;
}

function linked(text: string, link: string | null): Markup {
  return link === null ? markup`${text}` : markup`<a href="${link}">${text}</a>`;
}

function questionSection(
  question: ShownQuestion,
  view: ReportView,
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const { say } = words;
  const silent = question.silent.map(calledBy);
  const denials = question.denials.map((answer) => answerItem(answer, view, words, options));
  const values = question.values.map((value) => valueItem(value, view, words, options));
  return markup`<section>
<h4 dir="auto">${question.text}</h4>
<p class="faint">${summaryOf(question, words)}</p>
${values.length === 0 ? [] : markup`<ul class="values">\n${values}</ul>\n`}${denials.length === 0 ? [] : markup`<p>${say('deniedBy')}</p>\n<ul class="said">\n${denials}</ul>\n`}${silent.length === 0 ? [] : markup`<p class="faint">${say('silent', { articles: silent.join(', ') })}</p>\n`}</section>
`;
}

function valueItem(
  { first, answers }: ShownValue,
  view: ReportView,
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const { outcome, claim } = first;
  const said = answers.map((answer) => answerItem(answer, view, words, options));
  return markup`<li data-outcome="${outcome}">${signMarks(first, words)} <strong class="value" dir="auto">${words.value(claim)}</strong> <span class="faint">${outcomesInWords(first, words)}</span>
<ul class="said">
${said}</ul></li>
`;
}

function answerItem(
  answer: ShownAnswer,
  view: ReportView,
  words: ReportWords,
  { sentences }: ReportOptions,
): Markup {
  const { claim } = answer;
  const facts = tellOf(answer, view.originNames, words);
  const link = linkToAnswer(answer);
  const open = link === null ? [] : markup` · <a href="${link}">${linkWords(answer, words)}</a>`;
  const quoted = sentences ? quotation(claim, words) : [];
  return markup`<li><span dir="auto">${facts.join(' · ')}</span>${open}${quoted}</li>\n`;
}

function quotation(claim: ShownAnswer['claim'], words: ReportWords): Markup[] {
  const lead = isGist(claim) ? markup`<span class="faint">${words.say('gist')}</span> ` : [];
  return [claim.sentence, ...(claim.passages ?? [])].map(
    ({ exact }) => markup`<blockquote dir="auto">${lead}${exact.trim()}</blockquote>`,
  );
}
