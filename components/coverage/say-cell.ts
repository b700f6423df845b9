/** What a cell says, in words: for its name, and for those who read it elsewhere. */
import type { Outcome } from '../../lib/core/checks/check';
import { outcomeOfCell, type MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-matrix';

/** So much of a value is shown in a cell and said in its name (UTF-16 units); the whole of it is in the detail. */
const LONGEST = 160;

/** A cell's answer that is shown of several: the first that comes to what the cell comes to; null where it only denies. */
export function leadOf(cell: MatrixCell): Answer | null {
  const outcome = outcomeOfCell(cell);
  return cell.answers.find((answer) => answer.outcome === outcome) ?? null;
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
  const { display, attribution } = answer;
  return [
    clamp(display),
    modalityOf(answer),
    attribution.length === 0
      ? tClaims('ownWord')
      : tClaims('chain', { names: attribution.join(tClaims('chainStep')) }),
    ...marksOf(answer),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A cell in words, with what it comes to beside the others; that there is no answer where there is none. */
export function sayCell(cell: MatrixCell | undefined): string {
  if (!cell) return t('noAnswer');
  const lead = leadOf(cell);
  const [denial] = cell.denials;
  const said = [
    ...(lead ? [sayAnswer(lead), outcomeName(outcomeOfCell(cell))] : []),
    ...(cell.answers.length > 1 ? [t('moreAnswers', { n: cell.answers.length - 1 })] : []),
    ...(denial ? [t('denies', { value: sayAnswer(denial) })] : []),
  ];
  return said.join('. ');
}

function outcomeName(outcome: Outcome): string {
  return tClaims(`outcome.${outcome}`);
}
