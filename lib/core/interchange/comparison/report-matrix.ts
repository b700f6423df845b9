import { html, type Html } from './html';
import { summaryOf } from './report-to-markdown';
import type { ReportView, ShownAnswer, ShownArticle, ShownQuestion } from './report-view';
import type { ReportWords } from './report-words';
import { creditOf, inParts, remarksOn, shortened, shortNameOf } from './say-answer';

/** Articles in one table on paper. */
const ON_A_PAGE = 6;
/** A value in a cell is cut here (UTF-16 units): a row must fit a page. Under its question it stands in full. */
const LONGEST_IN_CELL = 160;

/**
 * The matrix: one table to scroll in on a screen, its heads in sight, and where that is too wide for paper, tables of a page's width beside it
 * of which only a printer knows.
 */
export function reportMatrix(view: ReportView, words: ReportWords): Html {
  const { articles, groups } = view;
  const heading = html`<h2>${words.say('matrix')}</h2>`;
  if (groups.length === 0)
    return html`<section>
      ${heading}
      <p>${words.say('noQuestions')}</p>
    </section>`;
  const parts = inParts(articles, ON_A_PAGE);
  const label = words.say('matrix');
  if (parts.length < 2)
    return html`<section class="sheets">${heading}${sheet(articles, view, words, label, '')}</section>`;
  const pages = parts.map((part, i) =>
    sheet(part, view, words, words.say('matrixPart', { part: i + 1, of: parts.length }), 'print-only'),
  );
  return html`<section class="sheets">
    ${heading}${sheet(articles, view, words, label, 'screen-only')}${pages}
  </section>`;
}

function sheet(
  articles: readonly ShownArticle[],
  { groups }: ReportView,
  words: ReportWords,
  label: string,
  medium: string,
): Html {
  // Only who may scroll has to reach it by keyboard, but whether one may, no style sheet knows.
  return html`<div class="sheet ${medium}" role="region" tabindex="0" aria-label="${label}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.say('question')}</th>
          ${articles.map((article) => html`<th scope="col" dir="auto">${shortNameOf(article, words)}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ title, questions }) =>
          html`<tbody>
            ${
              title === ''
                ? []
                : html`<tr>
                    <th scope="rowgroup" colspan="${articles.length + 1}" dir="auto">${title}</th>
                  </tr> `
            }${questions.map((question) => rowOf(question, articles, words))}
          </tbody> `,
      )}
    </table>
  </div> `;
}

function rowOf(question: ShownQuestion, articles: readonly ShownArticle[], words: ReportWords): Html {
  const cells = articles.map(({ id }) => {
    const answers = question.cells.get(id) ?? [];
    return answers.length === 0
      ? html`<td class="none">–</td>`
      : html`<td>${answers.map((answer) => cellAnswer(answer, words))}</td>`;
  });
  return html`<tr>
    <th scope="row">
      <span dir="auto">${shortened(question.text, LONGEST_IN_CELL)}</span>
      <span class="by">${summaryOf(question, words)}</span>
    </th>
    ${cells}
  </tr> `;
}

function cellAnswer(answer: ShownAnswer, words: ReportWords): Html {
  const { claim, outcome } = answer;
  const by = shortened([creditOf(claim, words), ...remarksOn(answer, words)].join(' · '), LONGEST_IN_CELL);
  return html`<div class="answer" data-outcome="${outcome}">
    <span class="sign" role="img" aria-label="${words.say(`outcome.${outcome}`)}"
      >${words.signs[outcome]}</span
    >
    <span class="value" dir="auto">${shortened(claim.display, LONGEST_IN_CELL)}</span>
    <span class="by" dir="auto">${by}</span>
  </div>`;
}
