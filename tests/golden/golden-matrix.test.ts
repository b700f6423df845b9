import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/analyse';
import type { Check, Outcome } from '../../lib/core/checks/check';
import { checkClaims, outcomeOf, type Coverage } from '../../lib/core/checks/check-claims';
import type { Claim } from '../../lib/core/claims/claim';
import { loadTopics } from '../../scripts/load-topics';
import { readArticleFile } from '../../scripts/read-article-file';
import { DENIED_ROWS, ROWS, type Letter, type Row } from './rows';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const FILES: Readonly<Record<Letter, string>> = {
  A: '000_c8010b06676ae7ed.txt',
  B: '003_b9baa7b6670359e6.txt',
  C: '004_c00bf21b83b8bbc7.txt',
};
const LETTERS: readonly Letter[] = ['A', 'B', 'C'];
const atHand = existsSync(SEEDS);

interface Checked {
  readonly claim: Claim;
  readonly check: Check;
}

async function checkSeeds(): Promise<Record<Letter, Checked[]>> {
  const [topic] = await loadTopics();
  if (!topic) throw new Error('no topic pack in public/topics');
  const coverage = await Promise.all(
    LETTERS.map(async (letter): Promise<Coverage> => {
      const read = await readArticleFile(FILES[letter], async (name) => readFileSync(new URL(name, SEEDS)));
      if (!read.ok) throw new Error(read.why);
      return { article: read.file.article, claims: analyse(topic, read.file).claims };
    }),
  );
  const checked = coverage.map((here) => {
    const checks = checkClaims(
      topic,
      here,
      coverage.filter((other) => other !== here),
    );
    return here.claims.flatMap((claim, i) => (checks[i] ? [{ claim, check: checks[i] }] : []));
  });
  return { A: checked[0] ?? [], B: checked[1] ?? [], C: checked[2] ?? [] };
}

/** The claims of a row in one article. */
function cell(row: Row, checked: readonly Checked[]): Checked[] {
  return checked.filter(({ claim }) => row.questions.includes(claim.question) && (row.only?.(claim) ?? true));
}

/** What a claim comes to with the denial set aside, which has a row of its own (G19). */
function outcomeBesideDenial({ check }: Checked): Outcome {
  return outcomeOf(check.others.map(({ relation }) => relation).filter((relation) => relation !== 'denied'));
}

function judge(row: Row, seeds: Record<Letter, Checked[]>) {
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
  return { wrong, conflicts, filled };
}

describe.skipIf(!atHand)('the golden matrix of the seeds (../shared/seeds)', () => {
  it('comes out with at least 26 of its 32 verdicts, and no false conflict', async () => {
    const seeds = await checkSeeds();
    const judged = ROWS.map((row) => ({ row, ...judge(row, seeds) }));
    const right = judged.filter(({ wrong }) => wrong.length === 0);
    const conflicts = judged.flatMap(({ row, conflicts: found }) =>
      found.map((found) => `${row.id} ${found}`),
    );
    const cells = judged.reduce((sum, { filled }) => sum + filled, 0);
    const lines = judged.map(
      ({ row, wrong }) =>
        `${row.id} ${wrong.length === 0 ? 'right' : `WRONG  ${wrong.join('; ')}`}  ${row.questions.join(' ')}`,
    );
    process.stdout.write(
      `\nGolden matrix\n${lines.join('\n')}\nverdicts ${right.length}/${ROWS.length} · cells ${cells}/${ROWS.length * 3} · false conflicts ${conflicts.length} ${conflicts.join('; ')}\n`,
    );
    expect(conflicts).toEqual([]);
    expect(right.length).toBeGreaterThanOrEqual(26);
  });

  it('attaches the denial that one article reports to every claim it covers in the others', async () => {
    const seeds = await checkSeeds();
    const covered = ROWS.filter(({ id }) => DENIED_ROWS.includes(id)).flatMap((row) => [
      ...cell(row, seeds.A),
      ...cell(row, seeds.C),
    ]);
    expect(covered.length).toBeGreaterThan(4);
    expect(
      covered.filter(({ check }) => check.outcome !== 'denied').map(({ claim }) => claim.display),
    ).toEqual([]);
  });
});
