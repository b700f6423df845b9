import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import type { AlignedAnswer, AlignedRow } from '../../lib/core/coverage/align-claims';
import { strung } from '../../locales/list';
import { t } from '../../locales/t-beside';
import { t as tClaims, type ClaimMessageKey } from '../../locales/t-claims';
import type { TableSide } from './AlignedTable';

/** The table in words, a list of cells a line, the head first: to be pasted elsewhere. */
export function tableAsText(
  sides: readonly Pick<TableSide, 'title' | 'facts'>[],
  rows: readonly Pick<AlignedRow, 'question' | 'cells' | 'denials'>[],
  questionInWords: (question: string) => string,
): string[][] {
  return [
    [t('question'), ...sides.map(({ title, facts }) => `${title} (${strung(facts)})`)],
    ...rows.map(({ question, cells, denials }) => [
      questionInWords(question),
      ...cells.map((answers, at) =>
        [...answers.map(answerAsText), ...(denials[at] ?? []).map(denialAsText)].join('; '),
      ),
    ]),
  ];
}

const MODALITIES: Readonly<Record<string, ClaimMessageKey>> = {
  alleged: 'modality.alleged',
  denied: 'modality.denied',
  planned: 'modality.planned',
  possible: 'modality.possible',
};

function answerAsText({ passages: [{ display, attribution, modality }] }: AlignedAnswer): string {
  const said = MODALITIES[modality];
  return withCredit(display, [...attribution, ...(said === undefined ? [] : [tClaims(said)])]);
}

function denialAsText({ attribution }: StandingClaim): string {
  return withCredit(t('reportsDenial'), attribution);
}

function withCredit(said: string, credit: readonly string[]): string {
  return credit.length === 0 ? said : `${said} (${strung(credit)})`;
}
