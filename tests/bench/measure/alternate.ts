/** Contenders measured side by side: what else the machine does falls on all of them. */

/** Measures itself once. @returns what it took, in the unit of the figure */
export type Contender = () => number | Promise<number>;

/** How often, and after how many rounds that do not count. */
export interface Rounds {
  readonly rounds: number;
  readonly warmUp?: number;
}

/**
 * Runs each contender once a round, in an order drawn anew each time.
 * @returns what each measured, round by round, so that equal places belong together
 */
export async function alternate<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { rounds, warmUp = 2 }: Rounds,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++)
    for (const name of shuffled(names)) {
      const took = await contenders[name]();
      if (round >= 0) measured[name].push(took);
    }
  return measured;
}

/** Milliseconds that something synchronous takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Fisher and Yates. */
function shuffled<T>(values: readonly T[]): T[] {
  const drawn = [...values];
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    const [one, other] = [drawn[i], drawn[j]];
    if (one !== undefined && other !== undefined) [drawn[i], drawn[j]] = [other, one];
  }
  return drawn;
}
