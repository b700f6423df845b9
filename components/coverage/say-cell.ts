/** What a cell says, in words: for its name, and for those who read it elsewhere. */
import type { Outcome } from '../../lib/core/checks/check';
import { outcomesOfCell, type MatrixCell } from '../../lib/core/coverage/cells';
import { outcomesOf, type Answer } from '../../lib/core/coverage/row';
import { chained, listOf, strung } from '../../locales/list';
import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-matrix';

/** So much of a value is shown in a cell and said in its name (UTF-16 units); the whole of it is in the detail. */
const LONGEST = 160;

/**
 * A cell's answer that is shown of several: what the reader put in their place, else the first that comes to most of what the cell comes
 * to; null where it only denies.
 */
export function leadOf(cell: MatrixCell): Answer | null {
  const own = cell.answers.find(({ curated }) => curated === 'corrected' || curated === 'added');
  if (own) return own;
  const comes = outcomesOfCell(cell);
  const comesTo = (outcome: Outcome) => (answer: Answer) => outcomesOf(answer).includes(outcome);
  return comes.reduceRight<Answer | null>(
    (found, outcome) => found ?? cell.answers.find(comesTo(outcome)) ?? null,
    null,
  );
}

/** A value no longer than a cell can show. */
export function clamp(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** How an answer is put, where it is not put as plain or reported fact. */
export function modalityOf({ modality }: Answer): string | null {
  switch (modality) {
    case 'planned':
    case 'possible':
    case 'alleged':
    case 'denied':
      return t(`modality.${modality}`);
    default:
      return null;
  }
}

/** What is to be known of where an answer comes from: what the reader did to it, and that it was imported. */
export function marksOf({ curated, source }: Answer): string[] {
  return [...(curated ? [t(`curated.${curated}`)] : []), ...(source === 'import' ? [t('imported')] : [])];
}

/** An answer in words: value, how it is put, on whose word, what was done to it. */
export function sayAnswer(answer: Answer): string {
  const parts = [clamp(answer.display), modalityOf(answer), sayCredit(answer), ...marksOf(answer)];
  return strung(parts.filter((part) => part !== null));
}

/** Denials in words: what is denied, the question says, so that it is only told on whose word. */
function sayDenials(denials: readonly Answer[]): string {
  return strung([t('reportsDenial'), ...new Set(denials.map(sayCredit))]);
}

/** Who reports of a denial is credited, each once: “Moscow, Pyongyang”. */
export function creditsOf(denials: readonly Answer[]): string {
  const chains = denials.map(({ attribution }) => chained(attribution)).filter((chain) => chain !== '');
  return listOf([...new Set(chains)]);
}

function sayCredit({ attribution }: Answer): string {
  if (attribution.length === 0) return tClaims('ownWord');
  return tClaims('chain', { names: attribution.join(tClaims('chainStep')) });
}

/** A cell in words, with what it comes to beside the others; that there is no answer where there is none. */
export function sayCell(cell: MatrixCell | undefined): string {
  if (!cell) return t('noAnswer');
  const { answers, denials } = cell;
  const lead = leadOf(cell);
  const said = [
    ...(lead ? [sayAnswer(lead), outcomesInWords(cell)] : []),
    ...(answers.length > 1 ? [t('moreAnswers', { n: answers.length - 1 })] : []),
    ...(denials.length > 0 ? [sayDenials(denials)] : []),
  ];
  return said.join('. ');
}

/** What a cell comes to, in the names of its signs. */
export function outcomesInWords(cell: MatrixCell): string {
  return strung(outcomesOfCell(cell).map((outcome) => tClaims(`outcome.${outcome}`)));
}
