/** A row of the coverage matrix by article: what each says to its question, its cell. */
import { OUTCOMES, type Outcome } from '../checks/check';
import { outcomesOf, type Answer, type Row } from './row';

/** What one article says to one question. */
export interface MatrixCell {
  /** Its answers, the reader's first. */
  readonly answers: readonly Answer[];
  /** Its answers to other questions that deny this one. */
  readonly denials: readonly Answer[];
}

const known = new WeakMap<Row, ReadonlyMap<string, MatrixCell>>();

/**
 * The cells of a row by the article's id; an article that says nothing has none. Worked out when a row is first looked at and kept as
 * long as the row, as a matrix asks for the same row at every frame.
 */
export function cellsOf(row: Row): ReadonlyMap<string, MatrixCell> {
  const found = known.get(row);
  if (found) return found;
  const cells = new Map<string, { answers: Answer[]; denials: Answer[] }>();
  const cellOf = (article: string) => {
    const cell = cells.get(article) ?? { answers: [], denials: [] };
    cells.set(article, cell);
    return cell;
  };
  for (const answer of row.answers) cellOf(answer.article).answers.push(answer);
  for (const denial of row.denials) cellOf(denial.article).denials.push(denial);
  known.set(row, cells);
  return cells;
}

const byClaim = new WeakMap<Row, ReadonlyMap<string, Answer>>();

/** The answer of a row that some passages of an article give, by the ids of their claims; null where the row does not have it (yet). */
export function answerOf(row: Row, passages: readonly { readonly id: string }[]): Answer | null {
  const answers = byClaim.get(row) ?? new Map(row.answers.map((answer) => [answer.claim, answer]));
  byClaim.set(row, answers);
  return passages.reduce<Answer | null>((found, { id }) => found ?? answers.get(id) ?? null, null);
}

/** The outcome whose colour and pattern a cell wears: the most telling of its answers; a denial where it only denies. */
export function outcomeOfCell({ answers, denials }: MatrixCell): Outcome {
  const [first] = answers;
  if (!first) return denials.length > 0 ? 'denied' : 'only-here';
  return OUTCOMES.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? first.outcome;
}

/** All that a cell's signs tell: {@link outcomeOfCell}, and where that is a denial of answers how these stand to the others besides. */
export function outcomesOfCell(cell: MatrixCell): Outcome[] {
  const outcome = outcomeOfCell(cell);
  if (outcome !== 'denied') return [outcome];
  const come = new Set(cell.answers.flatMap(outcomesOf));
  const beside = OUTCOMES.find((one) => one !== 'denied' && come.has(one));
  return beside === undefined ? [outcome] : [outcome, beside];
}
