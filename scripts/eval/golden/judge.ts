import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../../lib/core/analyse';
import type { Check, Outcome } from '../../../lib/core/checks/check';
import { checkClaims, outcomeOf, type Coverage } from '../../../lib/core/checks/check-claims';
import type { Claim } from '../../../lib/core/claims/claim';
import type { Topic } from '../../../lib/core/topic/compile';
import { readArticleFile } from '../../read-article-file';
import { ROWS, type Letter, type Row } from './rows';
import { checkWords } from '../../../locales/check-words';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const FILES: Readonly<Record<Letter, string>> = {
  A: '000_c8010b06676ae7ed.txt',
  B: '003_b9baa7b6670359e6.txt',
  C: '004_c00bf21b83b8bbc7.txt',
};
/** The seeds' letters in the matrix. */
export const LETTERS: readonly Letter[] = ['A', 'B', 'C'];
/** Whether the seed articles lie beside the project. */
export const seedsAtHand = existsSync(SEEDS);

/** A claim of a seed with its check against the other two. */
export interface Checked {
  readonly claim: Claim;
  readonly check: Check;
}

/** Reads the three seeds. */
export async function readSeeds(topic: Topic): Promise<Record<Letter, Coverage>> {
  const read = async (letter: Letter): Promise<Coverage> => {
    const read = await readArticleFile(FILES[letter], async (name) => readFileSync(new URL(name, SEEDS)));
    if (!read.ok) throw new Error(read.why);
    return { article: read.file.article, claims: analyse(topic, read.file).claims };
  };
  return { A: await read('A'), B: await read('B'), C: await read('C') };
}

/** Reads the three seeds and checks each against the other two. */
export async function checkSeeds(topic: Topic): Promise<Record<Letter, Checked[]>> {
  const seeds = await readSeeds(topic);
  const checked = (letter: Letter): Checked[] => {
    const here = seeds[letter];
    const others = LETTERS.filter((other) => other !== letter).map((other) => seeds[other]);
    const checks = checkClaims(topic, here, others, checkWords());
    return here.claims.flatMap((claim, i) => (checks[i] ? [{ claim, check: checks[i] }] : []));
  };
  return { A: checked('A'), B: checked('B'), C: checked('C') };
}

/** The claims of a row in one article. */
export function cell(row: Row, checked: readonly Checked[]): Checked[] {
  return checked.filter(({ claim }) => row.questions.includes(claim.question) && (row.only?.(claim) ?? true));
}

/** What a claim comes to with the denial set aside, which has a row of its own (G19). */
function outcomeBesideDenial({ check }: Checked): Outcome {
  return outcomeOf(check.others.map(({ relation }) => relation).filter((relation) => relation !== 'denied'));
}

/** What came of one row of the matrix. */
export interface Verdict {
  readonly row: Row;
  /** What is not as the matrix has it; empty when the verdict is right. */
  readonly wrong: readonly string[];
  /** Conflicts that the matrix does not have. */
  readonly conflicts: readonly string[];
  /** Cells that are filled, or empty, as they should be; of three. */
  readonly filled: number;
}

/** Judges every row of the matrix. */
export function judgeRows(seeds: Record<Letter, Checked[]>): Verdict[] {
  return ROWS.map((row) => judge(row, seeds));
}

function judge(row: Row, seeds: Record<Letter, Checked[]>): Verdict {
  const cells = LETTERS.map((letter) => ({ letter, claims: cell(row, seeds[letter]) }));
  const wrong = cells.flatMap(({ letter, claims }) => {
    const wanted = row.outcomes[letter];
    const got = [...new Set(claims.map(outcomeBesideDenial))];
    if (!wanted) return claims.length > 0 ? [`${letter}: should be empty, is ${got.join('/')}`] : [];
    return got.some((outcome) => wanted.includes(outcome))
      ? []
      : [`${letter}: ${got.join('/') || 'not found'}`];
  });
  const counted = cells.flatMap(({ claims }) =>
    claims.map(({ check }) => `${check.articles}/${check.origins}`),
  );
  if (row.counts && !counted.includes(row.counts.join('/'))) wrong.push(`counts ${counted.join(' ')}`);
  const conflicts = row.conflict
    ? []
    : cells.flatMap(({ letter, claims }) =>
        claims
          .filter((one) => ['differs', 'denied'].includes(outcomeBesideDenial(one)))
          .map(({ claim }) => `${letter}: ${claim.display}`),
      );
  const filled = cells.filter(
    ({ letter, claims }) => claims.length > 0 === (row.outcomes[letter] !== undefined),
  ).length;
  return { row, wrong, conflicts, filled };
}
