import { markup, type Markup } from './markup';
import { summaryOf } from './report-to-markdown';
import { outcomesOf } from '../../coverage/row';
import type { ReportView, ShownAnswer, ShownArticle, ShownCell, ShownQuestion } from './report-view';
import type { ReportWords } from './report-words';
import { creditOf, inParts, outcomesInWords, remarksOn, shortened, shortNameOf } from './say-answer';

/** Articles in one table on paper. */
const ON_A_PAGE = 6;
/** A value in a cell is cut here (UTF-16 units): a row must fit a page. Under its question it stands in full. */
const LONGEST_IN_CELL = 160;

/**
 * The matrix: one table to scroll in on a screen, its heads in sight, and where that is too wide for paper, tables of a page's width beside it
 * of which only a printer knows; in these a question that none of their articles answers is left out.
 */
export function reportMatrix(view: ReportView, words: ReportWords): Markup {
  const { articles, groups } = view;
  const label = words.say('matrix');
  const heading = markup`<h2>${label}</h2>`;
  if (groups.length === 0) return markup`<section>${heading}<p>${words.say('noQuestions')}</p></section>\n`;
  const parts = inParts(articles, ON_A_PAGE);
  if (parts.length < 2)
    return markup`<section class="sheets">${heading}\n${sheet(articles, groups, words, label, '')}</section>\n`;
  const pages = parts.map((part, i) =>
    sheet(
      part,
      answeredBy(part, groups),
      words,
      words.say('matrixPart', { part: i + 1, of: parts.length }),
      'print-only',
    ),
  );
  return markup`<section class="sheets">${heading}\n${sheet(articles, groups, words, label, 'screen-only')}${pages}</section>\n`;
}

/** The questions that one of these articles answers: a page of dashes tells nobody anything. */
function answeredBy(articles: readonly ShownArticle[], groups: ReportView['groups']): ReportView['groups'] {
  return groups.flatMap(({ title, questions }) => {
    const answered = questions.filter(({ cells }) => articles.some(({ id }) => cells.has(id)));
    return answered.length === 0 ? [] : [{ title, questions: answered }];
  });
}

function sheet(
  articles: readonly ShownArticle[],
  groups: ReportView['groups'],
  words: ReportWords,
  label: string,
  medium: string,
): Markup {
  const heads = articles.map(
    (article) => markup`<th scope="col" dir="auto">${shortNameOf(article, words)}</th>`,
  );
  const bodies = groups.map(({ title, questions }) => {
    const head = markup`<tr><th scope="rowgroup" colspan="${articles.length + 1}" dir="auto">${title}</th></tr>\n`;
    return markup`<tbody>\n${title === '' ? [] : head}${questions.map((question) => rowOf(question, articles, words))}</tbody>\n`;
  });
  // Only who may scroll has to reach it by keyboard, but whether one may, no style sheet knows.
  return markup`<div class="sheet ${medium}" role="region" tabindex="0" aria-label="${label}"><table>
<thead><tr><th scope="col">${words.say('question')}</th>${heads}</tr></thead>
${bodies}</table></div>
`;
}

function rowOf(question: ShownQuestion, articles: readonly ShownArticle[], words: ReportWords): Markup {
  const cells = articles.map(({ id }) => cellOf(question.cells.get(id), words));
  const text = shortened(question.text, LONGEST_IN_CELL);
  return markup`<tr><th scope="row"><span dir="auto">${text}</span> <span class="by">${summaryOf(question, words)}</span></th>${cells}</tr>\n`;
}

function cellOf(cell: ShownCell | undefined, words: ReportWords): Markup {
  if (!cell) return markup`<td class="none">–</td>`;
  const answers = cell.answers.map((answer) => cellAnswer(answer, words));
  const denials = cell.denials.map(({ claim }) => cellDenial(creditOf(claim, words), words));
  return markup`<td>${[...answers, ...denials]}</td>`;
}

/** An answer's signs, each in its colour; what they say stands beside them. */
export function signMarks(
  answer: Pick<ShownAnswer, 'outcome' | 'beside'>,
  { signs }: ReportWords,
): readonly Markup[] {
  return outcomesOf(answer).map(
    (outcome) =>
      markup`<span class="sign" data-outcome="${outcome}" aria-hidden="true">${signs[outcome]}</span>`,
  );
}

function cellDenial(by: string, words: ReportWords): Markup {
  return markup`<div class="answer" data-outcome="denied"><span class="sign" aria-hidden="true">${words.signs.denied}</span> ${words.say('reportsDenial')} <span class="by" dir="auto">${shortened(by, LONGEST_IN_CELL)}</span></div>`;
}

function cellAnswer(answer: ShownAnswer, words: ReportWords): Markup {
  const { claim, outcome } = answer;
  const by = shortened([creditOf(claim, words), ...remarksOn(answer, words)].join(' · '), LONGEST_IN_CELL);
  const sign = markup`<span role="img" aria-label="${outcomesInWords(answer, words)}">${signMarks(answer, words)}</span>`;
  const value = markup`<span class="value" dir="auto">${shortened(words.value(claim), LONGEST_IN_CELL)}</span>`;
  return markup`<div class="answer" data-outcome="${outcome}">${sign} ${value} <span class="by" dir="auto">${by}</span></div>`;
}
