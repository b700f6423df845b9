import { describe, expect, it } from 'vitest';
import { cell, checkSeeds, judgeRows, seedsAtHand } from '../../scripts/eval/golden/judge';
import { DENIED_ROWS, ROWS } from '../../scripts/eval/golden/rows';
import { theSummit } from '../topic';

describe.skipIf(!seedsAtHand)('the golden matrix of the seeds (../shared/seeds)', () => {
  it('comes out with at least 26 of its 32 verdicts, and no false conflict', async () => {
    const judged = judgeRows(await checkSeeds(theSummit()));
    const right = judged.filter(({ wrong }) => wrong.length === 0);
    const conflicts = judged.flatMap(({ row, conflicts: found }) => found.map((what) => `${row.id} ${what}`));
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
    const seeds = await checkSeeds(theSummit());
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
